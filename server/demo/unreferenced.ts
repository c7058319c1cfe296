import { and, eq, is, not, type SQL, sql } from "drizzle-orm";
import { getTableConfig, PgTable } from "drizzle-orm/pg-core";
import * as schema from "@/db/schema";
import type { demoTables } from "./demo-tables";

const tables = Object.values(schema).filter((value) => is(value, PgTable));

/** Rows that go with their owner without being a reason to keep it. */
const carriedAlong: readonly PgTable[] = [schema.sessions, schema.projectBatches];

/** A mention falls with its comment, a notification with its reader or its project, a closed row with its closing; no such line keeps anything. */
const fallsWith: readonly PgTable[] = [schema.commentMentions, schema.notifications, schema.monthClosingRows];

type DemoTable = (typeof demoTables)["users"]["table"];

/** A demo intent's own demo events fall with it, what is written down of a demo parcel too; only a real one keeps it. */
const fallingWhenDemo = [
  schema.intentEvents,
  schema.parcelBoundaries,
  schema.parcelUtilities,
  schema.parcelStops,
  schema.parcelProgress,
  schema.parcelHindrances,
  schema.parcelDisposals,
  schema.landEvents,
  schema.idleCaseSteps,
  schema.idleDocuments,
  schema.idleReminders,
] as const;

const isRealEvent = (child: PgTable): SQL | undefined => {
  const falling = fallingWhenDemo.find((table) => table === child);
  return falling && not(eq(falling.isDemo, true));
};

/** No row of any table points at this row of `table`; read off the schema's foreign keys, so that none is forgotten. */
export function isUnreferenced(table: DemoTable): SQL | undefined {
  const conditions: SQL[] = [];
  for (const child of tables) {
    if (carriedAlong.includes(child)) continue;
    for (const key of getTableConfig(child).foreignKeys) {
      if (fallsWith.includes(child) && key.onDelete === "cascade") continue;
      const { columns, foreignTable } = key.reference();
      const [column] = columns;
      if (foreignTable !== table || !column) continue;
      const points = and(sql`${column} = ${table.id}`, isRealEvent(child));
      conditions.push(sql`not exists (select from ${child} where ${points})`);
    }
  }
  return and(...conditions);
}
