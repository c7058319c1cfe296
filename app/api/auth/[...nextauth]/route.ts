import type { NextRequest } from "next/server";
import NextAuth from "next-auth";
import { authOptions } from "@/server/session/auth-options";

type Route = { params: Promise<{ nextauth: string[] }> };

const handler = (request: NextRequest, route: Route) => NextAuth(request, route, authOptions());

export { handler as GET, handler as POST };
