import { eq, sql } from "drizzle-orm";
import type { Database } from "@/db/client";
import { projects } from "@/db/schema";
import type { Actor } from "@/domain/access/actor";
import type { AmountFilter } from "@/domain/amount/amount-filter.schema";
import { parseFenText, subtractFen } from "@/domain/money/fen";
import { amountConditions } from "./amount-conditions";
import { amountSources } from "./amount-sources";

/** Count and sums of a filter over every page of its list, for this person. */
export async function sumAmounts(db: Database, actor: Actor, filter: AmountFilter) {
  const source = amountSources[filter.measure];
  const [row] = await db
    .select({
      count: sql<string>`count(*)`,
      countedCount: sql<string>`count(*) filter (where ${source.isCounted})`,
      amountFen: sql<string | null>`sum(${source.amountFen})`,
      countedFen: sql<string | null>`sum(${source.countedFen})`,
      amountUsdCents: sql<string | null>`sum(${source.amountUsdCents})`,
      countedUsdCents: sql<string | null>`sum(${source.countedUsdCents})`,
    })
    .from(source.table)
    .innerJoin(projects, eq(projects.id, source.projectId))
    .where(amountConditions(actor, source, filter));
  const amountFen = parseFenText(row?.amountFen ?? null);
  const countedFen = parseFenText(row?.countedFen ?? null);
  const countedUsdCents = parseFenText(row?.countedUsdCents ?? null);
  return {
    count: Number(row?.count ?? 0),
    countedCount: Number(row?.countedCount ?? 0),
    amountFen,
    countedFen,
    notCountedFen: subtractFen(amountFen, countedFen),
    countedUsdCents,
    notCountedUsdCents: subtractFen(parseFenText(row?.amountUsdCents ?? null), countedUsdCents),
  };
}
