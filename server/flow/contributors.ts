import { eq, sql } from "drizzle-orm";
import type { Database } from "@/db/client";
import { projects } from "@/db/schema";
import type { Actor } from "@/domain/access/actor";
import type { AmountFilter } from "@/domain/amount/amount-filter.schema";
import { parseFenText } from "@/domain/money/fen";
import { amountConditions } from "../amount/amount-conditions";
import { amountSources } from "../amount/amount-sources";

/** The projects behind a sum of counted rows, the largest change first whichever its sign. */
export async function readContributors(db: Database, actor: Actor, filter: AmountFilter, limit: number) {
  const source = amountSources[filter.measure];
  const counted = sql<string | null>`sum(${source.countedFen})`;
  const rows = await db
    .select({
      id: projects.id,
      name: projects.name,
      count: sql<number>`count(*)`.mapWith(Number),
      countedFen: counted,
      countedUsdCents: sql<string | null>`sum(${source.countedUsdCents})`,
    })
    .from(source.table)
    .innerJoin(projects, eq(projects.id, source.projectId))
    .where(amountConditions(actor, source, filter))
    .groupBy(projects.id)
    .orderBy(sql`abs(${counted}) desc`, projects.id)
    .limit(limit);
  return rows.map(({ id, name, count, countedFen, countedUsdCents }) => ({
    id,
    name,
    figure: {
      count,
      countedFen: parseFenText(countedFen),
      countedUsdCents: parseFenText(countedUsdCents),
      filter: { ...filter, projectId: id },
    },
  }));
}
