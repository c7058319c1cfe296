import type { Database } from "@/db/client";
import type { Actor } from "@/domain/access/actor";

/** What every procedure is given about the request; built at the edge, once. */
export type RequestContext = {
  actor: Actor;
  db: Database;
  now: Date;
  requestId: string;
  /** Caller's network address, as far as the proxies in front are trusted. */
  address: string | null;
  userAgent: string | null;
};
