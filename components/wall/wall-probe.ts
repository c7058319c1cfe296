export type WallState = "live" | "offline" | "signedOut";

export const retryMs = 15_000;

/** Whether the server answers; asked first, because a refresh that fails would leave the wall for an error page. */
export async function probe(): Promise<WallState> {
  try {
    const answer = await fetch("/wall", { method: "HEAD", cache: "no-store", redirect: "manual" });
    if (answer.type === "opaqueredirect" || answer.status === 401) return "signedOut";
    return answer.ok ? "live" : "offline";
  } catch {
    return "offline";
  }
}
