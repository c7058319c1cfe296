import { env } from "@/lib/env";

/**
 * Network address of the caller. Our server appends the socket's address to X-Forwarded-For (scripts/serve.mjs), so the
 * trusted entry is counted from the right: one for this server, one more for each proxy in front. IPv4 is written plainly.
 */
export function callerAddress(headers: Headers): string | null {
  const hops = (headers.get("x-forwarded-for") ?? "")
    .split(",")
    .map((hop) => hop.trim())
    .filter(Boolean);
  const address = hops.at(-1 - env().TRUSTED_PROXIES) ?? hops.at(0);
  return address?.replace(/^::ffff:(?=\d+\.)/i, "").slice(0, 45) ?? null;
}
