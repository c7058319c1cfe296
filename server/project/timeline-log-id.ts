import { sql } from "drizzle-orm";

/** A row of `audit_log a` as the id every cursor holds: the log's number stands in its last twelve digits. */
export const logId = sql`('00000000-0000-8000-8000-' || lpad(to_hex(a.seq), 12, '0'))::uuid`;
