import { eq, sql } from "drizzle-orm";
import type { NextAuthOptions } from "next-auth";
import Credentials from "next-auth/providers/credentials";
import { z } from "zod";
import { sessions } from "@/db/schema";
import { usernameField } from "@/domain/user/username";
import { env } from "@/lib/env";
import { paths } from "@/lib/paths";
import { safeReturnPath } from "@/lib/return-path";
import { AppError } from "../kernel/app-error";
import { appendAudit } from "../kernel/audit";
import { logError } from "../kernel/log";
import { hashToken, sessionCookieName, sessionCookieOptions, sessionLimits } from "./cookie";
import { requestContext } from "./request-context";
import { signIn } from "./sign-in";

const credentials = z.object({ username: usernameField, password: z.string().min(1).max(256) });

const opaqueToken = z.object({ opaque: z.string() });

/** next-auth passes an error's message on in the address: only these words ever leave. */
async function authorizeCredentials(input: Record<string, unknown> | undefined) {
  const parsed = credentials.safeParse(input);
  if (!parsed.success) return null;
  const request = await requestContext();
  const { username, password } = parsed.data;
  const result = await signIn(request, username, password).catch((error: unknown) => {
    throw new Error(toPublicReason(error, request.requestId));
  });
  if (result.ok) return { id: result.userId, opaque: result.token };
  if (result.reason === "wrong") return null;
  throw new Error(result.reason);
}

function toPublicReason(error: unknown, requestId: string): string {
  if (error instanceof AppError && error.code === "LIMIT")
    return `locked-${error.detail.retryAfterSeconds ?? 60}`;
  logError("sign-in failed", { requestId, error: String(error) });
  return "unavailable";
}

async function endSession(token: unknown): Promise<void> {
  const parsed = opaqueToken.safeParse(token);
  if (!parsed.success) return;
  const request = await requestContext();
  const { db, actor } = request;
  await db
    .update(sessions)
    .set({ revokedAt: sql`now()` })
    .where(eq(sessions.tokenHash, hashToken(parsed.data.opaque)));
  if (actor.kind !== "user") return;
  await appendAudit(db, request, "session.signOut", { subject: { type: "user", id: actor.userId } });
}

/**
 * next-auth keeps the sign-in ceremony (CSRF, cookies, callbacks); the cookie itself holds only a random token whose
 * row in `sessions` is the session. Encoding and decoding therefore just pass the token through.
 */
export const authOptions = (): NextAuthOptions => ({
  secret: env().NEXTAUTH_SECRET,
  session: { strategy: "jwt", maxAge: sessionLimits.absoluteHours * 3600 },
  pages: { signIn: paths.signIn, signOut: paths.signIn, error: paths.signIn, newUser: paths.signIn },
  cookies: { sessionToken: { name: sessionCookieName(), options: sessionCookieOptions() } },
  providers: [
    Credentials({
      credentials: { username: {}, password: {} },
      authorize: authorizeCredentials,
    }),
  ],
  jwt: {
    encode: async ({ token }) => opaqueToken.parse(token).opaque,
    decode: async ({ token }) => (token ? { opaque: token } : null),
  },
  callbacks: {
    jwt: ({ token, user }) => (user && "opaque" in user ? { opaque: user.opaque } : token),
    session: ({ session }) => ({ expires: session.expires }),
    redirect: ({ url, baseUrl }) => `${baseUrl}${safeReturnPath(url) ?? paths.home}`,
  },
  events: {
    signOut: ({ token }) => endSession(token),
  },
});
