import { createHmac, timingSafeEqual } from "node:crypto";
import { env } from "@/lib/env";

const sign = (text: string): Buffer =>
  createHmac("sha256", env().NEXTAUTH_SECRET).update(`intent-form:${text}`).digest().subarray(0, 18);

/** A signed note of when the form was handed out; the page sends it back on submission. */
export function issueFormTicket(now: Date): string {
  const issuedAt = now.getTime().toString(36);
  return `${issuedAt}.${sign(issuedAt).toString("base64url")}`;
}

/** Seconds since the ticket was issued; null when it isn't ours. */
export function formTicketAge(ticket: string, now: Date): number | null {
  const [issuedAt = "", signature = ""] = ticket.split(".");
  const given = Buffer.from(signature, "base64url");
  const expected = sign(issuedAt);
  if (given.length !== expected.length || !timingSafeEqual(given, expected)) return null;
  return (now.getTime() - Number.parseInt(issuedAt, 36)) / 1000;
}
