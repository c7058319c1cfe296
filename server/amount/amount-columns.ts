import { sql } from "drizzle-orm";
import { projects, users } from "@/db/schema";
import type { AmountRow } from "@/domain/amount/amount.schema";
import type { AmountSource } from "./amount-sources";

/** The columns of a ledger row; the query joins projects and the owner as users. */
export function amountColumns(source: AmountSource) {
  return {
    id: sql<string>`${source.id}`,
    projectId: projects.id,
    projectName: projects.name,
    investorName: projects.investorName,
    industry: projects.industry,
    zone: projects.zone,
    ownerName: users.displayName,
    statMonth: sql<string | null>`${source.statMonth}`,
    occurredOn: sql<string | null>`${source.occurredOn}::text`,
    amountFen: sql<number>`${source.amountFen}`.mapWith(Number),
    countedFen: sql<number>`${source.countedFen}`.mapWith(Number),
    amountUsdCents: sql<number | null>`${source.amountUsdCents}`.mapWith(Number),
    countedUsdCents: sql<number>`${source.countedUsdCents}`.mapWith(Number),
    isCounted: sql<boolean>`${source.isCounted}`,
    ruleId: sql<string>`${source.ruleId}`,
    state: sql<AmountRow["state"]>`${source.state}`,
    category: sql<AmountRow["category"]>`${source.category}`,
    evidenceKind: sql<AmountRow["evidenceKind"]>`${source.evidenceKind}`,
    agreementKind: sql<AmountRow["agreementKind"]>`${source.agreementKind}`,
    evidenceNo: sql<string | null>`${source.evidenceNo}`,
    sourceRegionCode: sql<string | null>`${source.regionCode}`,
    stateNote: sql<string | null>`${source.stateNote}`,
    reversesId: sql<string | null>`${source.reversesId}`,
    version: sql<number>`${source.version}`.mapWith(Number),
  };
}
