import { type SQL, sql } from "drizzle-orm";
import { z } from "zod";
import { fieldError } from "./app-error";

const cursorContent = z.tuple([z.union([z.string(), z.number()]), z.uuid()]);

export type Keyset = {
  /** Expression that an index with the id behind it serves; never null. */
  expression: SQL;
  /** Type the cursor's value is cast back to. */
  type: "timestamptz" | "date" | "bigint" | "text";
};

const castTo: Record<Keyset["type"], SQL> = {
  timestamptz: sql`timestamptz`,
  date: sql`date`,
  bigint: sql`bigint`,
  text: sql`text`,
};

export const encodeCursor = (value: string | number, id: string): string =>
  Buffer.from(JSON.stringify([value, id])).toString("base64url");

function decodeCursor(cursor: string): [string | number, string] {
  try {
    return cursorContent.parse(JSON.parse(Buffer.from(cursor, "base64url").toString("utf8")));
  } catch {
    throw fieldError("after", "翻页位置无效，回到第一页重新打开");
  }
}

/** Rows strictly after (or before) a cursor in the order of `keyset` and id. */
export function beyondCursor(keyset: Keyset, id: SQL, cursor: string, isAscending: boolean): SQL {
  const [value, lastId] = decodeCursor(cursor);
  const operator = isAscending ? sql`>` : sql`<`;
  const collation = keyset.type === "text" ? sql` collate "zh-Hans-CN-x-icu"` : sql``;
  return sql`(${keyset.expression}, ${id}) ${operator} (${String(value)}::${castTo[keyset.type]}${collation}, ${lastId}::uuid)`;
}

type Window = { limit: number; after?: string; before?: string };

/**
 * The page out of `limit + 1` rows read beyond a cursor, in reading order, with the cursors of its neighbours; rows
 * read with `before` come in backwards.
 */
export function pageOf<Row extends { sortValue: string; id: string }>(rows: readonly Row[], window: Window) {
  const isMore = rows.length > window.limit;
  const isBackward = window.before !== undefined;
  const page = rows.slice(0, window.limit);
  if (isBackward) page.reverse();
  const cursorOf = (row: Row | undefined) => (row ? encodeCursor(row.sortValue, row.id) : null);
  return {
    page,
    nextCursor: isMore || isBackward ? cursorOf(page.at(-1)) : null,
    previousCursor: (isBackward ? isMore : window.after !== undefined) ? cursorOf(page[0]) : null,
  };
}
