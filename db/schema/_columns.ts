import { sql } from "drizzle-orm";
import { bigint, boolean, integer, text, timestamp, uuid } from "drizzle-orm/pg-core";

/** Time-ordered key; needs Postgres 18. */
export const id = () => uuid("id").primaryKey().default(sql`uuidv7()`);

/** Integer fen, exact in a JavaScript number up to about 90 万亿元. */
export const fen = (name: string) => bigint(name, { mode: "number" });

export const isDemo = () => boolean("is_demo").notNull().default(false);

/** Raised by every update; a stale writer gets CONFLICT. */
export const version = () => integer("version").notNull().default(1);

export const instant = (name: string) => timestamp(name, { withTimezone: true, mode: "string" });

export const createdAt = () => instant("created_at").notNull().defaultNow();

export const timestamps = {
  createdAt: instant("created_at").notNull().defaultNow(),
  updatedAt: instant("updated_at").notNull().defaultNow(),
};

/** Statistical month `YYYY-MM`: chosen at confirmation, never derived from the date. */
export const month = (name: string) => text(name);

/** `column in ('a','b')` for CHECK constraints over a const tuple. */
export const oneOf = (column: string, values: readonly string[]) =>
  sql.raw(`${column} in (${values.map((value) => `'${value}'`).join(", ")})`);

export const isMonth = (column: string) => sql.raw(`${column} ~ '^[0-9]{4}-(0[1-9]|1[0-2])$'`);
