import { eq } from "drizzle-orm";
import type { Database, Transaction } from "@/db/client";
import { type DemoKind, demoKinds } from "@/domain/demo/demo.schema";
import { demoTables } from "./demo-tables";

/** How many demo rows there are of each kind. */
export async function countDemoRows(
  db: Database | Transaction,
): Promise<{ kind: DemoKind; count: number }[]> {
  return Promise.all(
    demoKinds.map(async (kind) => {
      const { table } = demoTables[kind];
      return { kind, count: await db.$count(table, eq(table.isDemo, true)) };
    }),
  );
}
