const anyOrigin = "http://origin.invalid";

/** The address to come back to after signing in, when it is a page of ours; anything else is refused. */
export function safeReturnPath(value: string | null | undefined): string | undefined {
  if (!value?.startsWith("/") || !URL.canParse(value, anyOrigin)) return undefined;
  const url = new URL(value, anyOrigin);
  if (url.origin !== anyOrigin || url.pathname.startsWith("/api/") || url.pathname === "/sign-in")
    return undefined;
  return `${url.pathname}${url.search}`;
}
