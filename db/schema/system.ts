import { sql } from "drizzle-orm";
import {
  bigint,
  boolean,
  check,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  unique,
  uuid,
} from "drizzle-orm/pg-core";
import { createdAt, id, instant, timestamps, version } from "./_columns";
import { users } from "./users";

/** Rules as data: every change is a new revision, the newest one holds. */
export const settings = pgTable(
  "settings",
  {
    key: text("key").notNull(),
    revision: integer("revision").notNull(),
    value: jsonb("value").$type<unknown>().notNull(),
    reason: text("reason").notNull(),
    createdBy: uuid("created_by").references(() => users.id),
    createdAt: createdAt(),
  },
  (table) => [
    primaryKey({ name: "settings_pkey", columns: [table.key, table.revision] }),
    index("settings_creator_index").on(table.createdBy),
  ],
);

export const dictionaryItems = pgTable(
  "dictionary_items",
  {
    id: id(),
    kind: text("kind").notNull(),
    code: text("code").notNull(),
    label: text("label").notNull(),
    parentCode: text("parent_code"),
    note: text("note"),
    sort: integer("sort").notNull().default(0),
    isActive: boolean("is_active").notNull().default(true),
    version: version(),
    ...timestamps,
  },
  (table) => [unique("dictionary_items_once").on(table.kind, table.code)],
);

/** Append-only and hash-chained: a trigger sets seq, at, prev_hash and hash; the application may only insert. */
export const auditLog = pgTable(
  "audit_log",
  {
    seq: bigint("seq", { mode: "number" }).primaryKey().default(0),
    at: instant("at").notNull().default(sql`now()`),
    actorId: uuid("actor_id"),
    actorName: text("actor_name").notNull(),
    actorRole: text("actor_role").notNull(),
    action: text("action").notNull(),
    subjectType: text("subject_type"),
    subjectId: text("subject_id"),
    detail: jsonb("detail").$type<Record<string, unknown>>().notNull(),
    address: text("address"),
    requestId: text("request_id"),
    prevHash: text("prev_hash").notNull().default(""),
    hash: text("hash").notNull().default(""),
  },
  (table) => [
    index("audit_log_at_index").on(table.at, table.seq),
    index("audit_log_actor_index").on(table.actorId, table.seq),
    index("audit_log_action_index").on(table.action, table.seq),
    index("audit_log_subject_index").on(table.subjectType, table.subjectId, table.seq),
  ],
);

/** The last link of the chain; locked by each append so that it can't fork. */
export const auditHeads = pgTable(
  "audit_heads",
  {
    id: integer("id").primaryKey().default(1),
    seq: bigint("seq", { mode: "number" }).notNull().default(0),
    hash: text("hash").notNull().default(""),
  },
  () => [check("audit_heads_single_check", sql`id = 1`)],
);

/** Running numbers; taking one locks its row until the transaction ends, so that none is given out twice or lost. */
export const counters = pgTable("counters", {
  key: text("key").primaryKey(),
  value: integer("value").notNull(),
});
