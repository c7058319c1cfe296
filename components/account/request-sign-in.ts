import { describeSignInError } from "@/lib/text/sign-in";

const unreachable = "无法连接服务器，检查网络后再试";

async function fetchCsrfToken(): Promise<string> {
  const answer: unknown = await (await fetch("/api/auth/csrf", { cache: "no-store" })).json();
  const token =
    typeof answer === "object" && answer !== null && "csrfToken" in answer ? answer.csrfToken : undefined;
  if (typeof token !== "string") throw new Error("no CSRF token");
  return token;
}

async function post(path: string, fields: Record<string, string>): Promise<URL> {
  const body = new URLSearchParams({ ...fields, csrfToken: await fetchCsrfToken(), json: "true" });
  const response = await fetch(path, { method: "POST", body });
  const answer: unknown = await response.json();
  const url = typeof answer === "object" && answer !== null && "url" in answer ? answer.url : undefined;
  if (typeof url !== "string") throw new Error("no address in the answer");
  return new URL(url, window.location.origin);
}

/** Opens a session; gives back the sentence to show when it was refused. */
export async function requestSignIn(username: string, password: string): Promise<string | undefined> {
  try {
    const url = await post("/api/auth/callback/credentials", { username, password });
    const code = url.searchParams.get("error") ?? (url.searchParams.has("csrf") ? "csrf" : null);
    return code === null ? undefined : describeSignInError(code);
  } catch {
    return unreachable;
  }
}

/** Ends the session; false when the server could not be reached. */
export async function requestSignOut(): Promise<boolean> {
  try {
    await post("/api/auth/signout", {});
    return true;
  } catch {
    return false;
  }
}
