import { eq, sql } from "drizzle-orm";
import { projects } from "@/db/schema";
import type { Actor } from "@/domain/access/actor";
import type { AmountFilter } from "@/domain/amount/amount-filter.schema";
import { type SignedKind, signedKinds } from "@/domain/cockpit/overview.schema";
import { targetIndustries } from "@/domain/industry/industry";
import { fenPerYi, parseFenText, zeroFen } from "@/domain/money/fen";
import { amountConditions } from "../amount/amount-conditions";
import { amountSources } from "../amount/amount-sources";
import type { Reader } from "./counter-lines";

function filtersOf(base: AmountFilter): Record<SignedKind, AmountFilter> {
  const asked = base.industries?.length ? base.industries : undefined;
  const target = targetIndustries.filter((industry) => !asked || asked.includes(industry));
  return {
    all: base,
    large: { ...base, minAmountFen: fenPerYi },
    targetIndustries: { ...base, industries: target },
    beijing: { ...base, regions: ["beijing"] },
  };
}

/** Contracts counted this month: all, from 1 亿元, in the four target industries, from Beijing. */
export async function readSignedThisMonth(db: Reader, actor: Actor, base: AmountFilter) {
  const source = amountSources.agreedInvestment;
  const filters = filtersOf(base);
  const sums = (filter: AmountFilter) => {
    const condition = amountConditions(actor, source, filter);
    return {
      count: sql<number>`count(*) filter (where ${condition})`.mapWith(Number),
      countedFen: sql<string | null>`sum(${source.countedFen}) filter (where ${condition})`,
    };
  };
  const [row] = await db
    .select({
      all: sums(filters.all),
      large: sums(filters.large),
      targetIndustries: sums(filters.targetIndustries),
      beijing: sums(filters.beijing),
    })
    .from(source.table)
    .innerJoin(projects, eq(projects.id, source.projectId))
    .where(amountConditions(actor, source, base));
  const hasTargetIndustry = filters.targetIndustries.industries?.length !== 0;
  const kinds = signedKinds.filter((kind) => kind !== "targetIndustries" || hasTargetIndustry);
  return kinds.map((kind) => ({
    kind,
    figure: {
      count: row?.[kind].count ?? 0,
      countedFen: parseFenText(row?.[kind].countedFen ?? null),
      countedUsdCents: zeroFen,
      filter: filters[kind],
    },
  }));
}
