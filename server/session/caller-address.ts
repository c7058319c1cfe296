import { env } from "@/lib/env";

/**
 * Network address of the caller. Next sets X-Forwarded-For itself from the socket, appending to what a client sent,
 * so the trusted entry is counted from the right: one for this server, one more for each proxy in front.
 */
export function callerAddress(headers: Headers): string | null {
  const hops = (headers.get("x-forwarded-for") ?? "")
    .split(",")
    .map((hop) => hop.trim())
    .filter(Boolean);
  return hops.at(-1 - env().TRUSTED_PROXIES)?.slice(0, 45) ?? hops.at(0)?.slice(0, 45) ?? null;
}
