import { type SQL, sql } from "drizzle-orm";
import type { PgColumn } from "drizzle-orm/pg-core";

export const escapeLike = (text: string) => text.replace(/[\\%_]/g, "\\$&");

/**
 * `column like %term%` against a generated column that holds every character twice, so that a trigram index serves
 * two-character Chinese terms (perf-security.md A3). The term is lowered, doubled by code point and escaped.
 */
export function containsTerm(column: PgColumn, term: string): SQL {
  const doubled = Array.from(term.toLowerCase(), (character) => character + character).join("");
  return sql`${column} like ${`%${escapeLike(doubled)}%`}`;
}
