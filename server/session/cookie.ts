import { createHash, randomBytes } from "node:crypto";
import { env } from "@/lib/env";

const isSecure = () => env().NEXTAUTH_URL.startsWith("https://");

/** `__Host-` over TLS, plain on a local address where browsers refuse the prefix. */
export const sessionCookieName = () => (isSecure() ? "__Host-park-session" : "park-session");

export const sessionCookieOptions = () =>
  ({ httpOnly: true, sameSite: "lax", path: "/", secure: isSecure() }) as const;

/** 256 random bits; only its SHA-256 is stored. */
export const newSessionToken = (): string => randomBytes(32).toString("base64url");

export const hashToken = (token: string): string => createHash("sha256").update(token).digest("hex");

/** Longest life of a sign-in, and how long it may lie idle (等保 身份鉴别). */
export const sessionLimits = { absoluteHours: 12, idleMinutes: 30 } as const;
