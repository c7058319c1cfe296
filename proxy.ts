import { randomBytes, randomUUID } from "node:crypto";
import { type NextFetchEvent, type NextRequest, NextResponse } from "next/server";
import { type NextRequestWithAuth, withAuth } from "next-auth/middleware";
import { contentSecurityPolicy } from "@/lib/content-security-policy";
import { env } from "@/lib/env";
import { isPublicPath } from "@/lib/paths";

/** Gives each page its request id and its content security policy. */
function prepare(request: NextRequest): NextResponse {
  const nonce = randomBytes(16).toString("base64");
  const policy = contentSecurityPolicy({
    nonce,
    isDevelopment: env().NODE_ENV === "development",
    isTls: env().NEXTAUTH_URL.startsWith("https:"),
  });
  const headers = new Headers(request.headers);
  headers.set("x-request-id", randomUUID());
  headers.set("x-return-to", `${request.nextUrl.pathname}${request.nextUrl.search}`);
  headers.set("content-security-policy", policy);
  const response = NextResponse.next({ request: { headers } });
  response.headers.set("content-security-policy", policy);
  return response;
}

/**
 * Sends people without a session cookie to the sign-in page. It is a courtesy, not the lock: every page and
 * procedure resolves the actor itself.
 */
export default function proxy(request: NextRequest, event: NextFetchEvent) {
  if (isPublicPath(request.nextUrl.pathname)) return prepare(request);
  const guard = withAuth(prepare, {
    secret: env().NEXTAUTH_SECRET,
    pages: { signIn: "/sign-in" },
    cookies: {
      sessionToken: {
        name: env().NEXTAUTH_URL.startsWith("https:") ? "__Host-park-session" : "park-session",
      },
    },
    jwt: { decode: async ({ token }) => (token ? { opaque: token } : null) },
  });
  // safe because withAuth itself adds the `nextauth` part of the request
  return guard(request as NextRequestWithAuth, event);
}

export const config = {
  matcher: ["/((?!api/|_next/static|_next/image|favicon.ico|icon.svg|robots.txt|sitemap.xml).*)"],
};
