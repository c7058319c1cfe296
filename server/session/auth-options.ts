import { eq, sql } from "drizzle-orm";
import type { NextAuthOptions } from "next-auth";
import Credentials from "next-auth/providers/credentials";
import { z } from "zod";
import { sessions } from "@/db/schema";
import { env } from "@/lib/env";
import { AppError } from "../kernel/app-error";
import { hashToken, sessionCookieName, sessionCookieOptions, sessionLimits } from "./cookie";
import { requestContext } from "./request-context";
import { signIn } from "./sign-in";

const credentials = z.object({
  username: z.string().trim().min(1).max(64),
  password: z.string().min(1).max(256),
});

const opaqueToken = z.object({ opaque: z.string() });

/**
 * next-auth keeps the sign-in ceremony (CSRF, cookies, callbacks); the cookie itself holds only a random token whose
 * row in `sessions` is the session. Encoding and decoding therefore just pass the token through.
 */
export const authOptions = (): NextAuthOptions => ({
  secret: env().NEXTAUTH_SECRET,
  session: { strategy: "jwt", maxAge: sessionLimits.absoluteHours * 3600 },
  pages: { signIn: "/sign-in", error: "/sign-in" },
  cookies: { sessionToken: { name: sessionCookieName(), options: sessionCookieOptions() } },
  providers: [
    Credentials({
      credentials: { username: {}, password: {} },
      authorize: async (input) => {
        const parsed = credentials.safeParse(input);
        if (!parsed.success) return null;
        try {
          const result = await signIn(await requestContext(), parsed.data.username, parsed.data.password);
          return result ? { id: result.userId, opaque: result.token } : null;
        } catch (error) {
          if (error instanceof AppError && error.code === "LIMIT") throw new Error("LIMIT");
          throw error;
        }
      },
    }),
  ],
  jwt: {
    encode: async ({ token }) => opaqueToken.parse(token).opaque,
    decode: async ({ token }) => (token ? { opaque: token } : null),
  },
  callbacks: {
    jwt: ({ token, user }) => (user && "opaque" in user ? { opaque: user.opaque } : token),
    session: ({ session }) => ({ expires: session.expires }),
    redirect: ({ url, baseUrl }) => (url.startsWith("/") && !url.startsWith("//") ? `${baseUrl}${url}` : baseUrl),
  },
  events: {
    signOut: async ({ token }) => {
      const parsed = opaqueToken.safeParse(token);
      if (!parsed.success) return;
      const { db } = await requestContext();
      await db.update(sessions).set({ revokedAt: sql`now()` }).where(eq(sessions.tokenHash, hashToken(parsed.data.opaque)));
    },
  },
});
