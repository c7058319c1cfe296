import { sql } from "drizzle-orm";
import type { Database, Transaction } from "@/db/client";
import { type DemoKind, demoKinds } from "@/domain/demo/demo.schema";
import { demoTables } from "./demo-tables";

/** How many demo rows there are of each kind, asked in one query. */
export async function countDemoRows(
  db: Database | Transaction,
): Promise<{ kind: DemoKind; count: number }[]> {
  const parts = demoKinds.map((kind) => {
    const { table } = demoTables[kind];
    return sql`select ${kind}::text as kind, count(*)::int as count from ${table} where ${table.isDemo}`;
  });
  const rows = await db.execute<{ kind: string; count: number }>(sql.join(parts, sql` union all `));
  const counts = new Map(rows.map(({ kind, count }) => [kind, count]));
  return demoKinds.map((kind) => ({ kind, count: counts.get(kind) ?? 0 }));
}
