/** Gives server components the in-process client before the first request. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME === "nodejs") await import("@/server/in-process-client");
}
