import "server-only";
import { randomUUID } from "node:crypto";
import { cookies, headers } from "next/headers";
import { cache } from "react";
import { database } from "@/db/client";
import type { RequestContext } from "../kernel/context";
import { callerAddress } from "./caller-address";
import { sessionCookieName } from "./cookie";
import { resolveActor } from "./resolve-actor";

/** Context of the request being served, for pages and for the in-process client; read once a request. */
export const requestContext = cache(async (): Promise<RequestContext> => {
  const { db } = database();
  const [cookieJar, headerList] = await Promise.all([cookies(), headers()]);
  return {
    actor: await resolveActor(db, cookieJar.get(sessionCookieName())?.value),
    db,
    now: new Date(),
    requestId: headerList.get("x-request-id") ?? randomUUID(),
    address: callerAddress(headerList),
    userAgent: headerList.get("user-agent")?.slice(0, 300) ?? null,
  };
});
