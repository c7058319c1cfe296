import { sql } from "drizzle-orm";
import { bigint, boolean, customType, integer, text, uuid } from "drizzle-orm/pg-core";

/** Time-ordered key; needs Postgres 18. */
export const id = () => uuid("id").primaryKey().default(sql`uuidv7()`);

/** Integer fen, exact in a JavaScript number up to about 90 万亿元. */
export const fen = (name: string) => bigint(name, { mode: "number" });

export const isDemo = () => boolean("is_demo").notNull().default(false);

/** Raised by every update; a stale writer gets CONFLICT. */
export const version = () => integer("version").notNull().default(1);

/** Postgres writes `2026-11-23 14:33:03.881+00` in a UTC session; browsers are only sure of the ISO form. */
const isoInstant = customType<{ data: string; driverData: string }>({
  dataType: () => "timestamp with time zone",
  fromDriver: (text) => text.replace(" ", "T").replace(/\+00(:00)?$/, "Z"),
});

export const instant = (name: string) => isoInstant(name);

export const createdAt = () => instant("created_at").notNull().default(sql`now()`);

export const timestamps = {
  createdAt: instant("created_at").notNull().default(sql`now()`),
  updatedAt: instant("updated_at").notNull().default(sql`now()`),
};

/** Statistical month `YYYY-MM`: chosen at confirmation, never derived from the date. */
export const month = (name: string) => text(name);

/** `column in ('a','b')` for CHECK constraints over a const tuple. */
export const oneOf = (column: string, values: readonly string[]) =>
  sql.raw(`${column} in (${values.map((value) => `'${value}'`).join(", ")})`);

export const isMonth = (column: string) => sql.raw(`${column} ~ '^[0-9]{4}-(0[1-9]|1[0-2])$'`);
