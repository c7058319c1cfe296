import { desc, eq, like, sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { counters, projects } from "@/db/schema";

async function highestNumber(tx: Transaction, prefix: string): Promise<number> {
  const [last] = await tx
    .select({ code: projects.code })
    .from(projects)
    .where(like(projects.code, `${prefix}%`))
    .orderBy(desc(sql`length(${projects.code})`), desc(projects.code))
    .limit(1);
  return Number(last?.code.slice(prefix.length)) || 0;
}

/** The next project code of a year, `GX-2026-0001`; a year without a counter goes on from its highest code. */
export async function nextProjectCode(tx: Transaction, year: string): Promise<string> {
  const key = `project-${year}`;
  const prefix = `GX-${year}-`;
  const increment = { value: sql`${counters.value} + 1` };
  const [counted] = await tx.update(counters).set(increment).where(eq(counters.key, key)).returning();
  if (counted) return `${prefix}${String(counted.value).padStart(4, "0")}`;
  const [started] = await tx
    .insert(counters)
    .values({ key, value: (await highestNumber(tx, prefix)) + 1 })
    .onConflictDoUpdate({ target: counters.key, set: increment })
    .returning();
  return `${prefix}${String(started?.value ?? 1).padStart(4, "0")}`;
}
