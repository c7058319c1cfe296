import { inArray, type SQL, sql } from "drizzle-orm";
import type { PgColumn, PgTable } from "drizzle-orm/pg-core";
import { agreements, files, fixedInvestments, fundEntries, fundEvidence, projects } from "@/db/schema";
import { countedFundEntryStates } from "@/domain/amount/fund-entry";
import type { Measure } from "@/domain/amount/measure";

/** Where a measure's rows come from, in one vocabulary; every list, sum and cockpit figure is read through it. */
export type AmountSource = {
  table: PgTable;
  id: PgColumn;
  projectId: PgColumn;
  version: PgColumn;
  /** Rows that exist for the ledger at all. */
  exists: SQL;
  statMonth: PgColumn;
  /** The month a row is listed under: its statistical month, before confirmation that of the event. */
  listMonth: SQL;
  /** Year and month as one number, unconfirmed rows last; served by an index. */
  monthKey: SQL;
  occurredOn: SQL;
  amountFen: SQL;
  /** What counts in renminbi; of a foreign measure its worth at the rate of the month. */
  countedFen: PgColumn;
  /** The row in US cents; null in a renminbi measure and before its rate is fixed. */
  amountUsdCents: SQL;
  /** What counts in US cents; nothing in a renminbi measure. */
  countedUsdCents: SQL;
  isCounted: SQL;
  ruleId: PgColumn;
  state: SQL;
  category: SQL;
  evidenceKind: SQL;
  agreementKind: SQL;
  evidenceNo: PgColumn;
  regionCode: SQL;
  stateNote: SQL;
  reversesId: SQL;
  /** Needs a document and has none; a reversal needs none. */
  lacksFile: SQL;
};

const nothing = sql`null::text`;
const always = sql`true`;

const isBooked = sql`${inArray(fundEntries.state, [...countedFundEntryStates])} and ${fundEntries.statMonth} is not null`;
const noUsd = { amountUsdCents: sql`null::bigint`, countedUsdCents: sql`0::bigint` };

const fundsInPlace: AmountSource = {
  table: fundEntries,
  id: fundEntries.id,
  projectId: fundEntries.projectId,
  version: fundEntries.version,
  exists: sql`${fundEntries.state} <> 'draft'`,
  statMonth: fundEntries.statMonth,
  listMonth: sql`coalesce(${fundEntries.statMonth}, to_char(${fundEntries.occurredOn}, 'YYYY-MM'))`,
  monthKey: sql`coalesce(replace(${fundEntries.statMonth}, '-', '')::bigint, 999912)`,
  occurredOn: sql`${fundEntries.occurredOn}`,
  amountFen: sql`${fundEntries.amountFen}`,
  countedFen: fundEntries.countedFen,
  ...noUsd,
  isCounted: sql`(${fundEntries.isCounted} and ${isBooked})`,
  ruleId: fundEntries.ruleId,
  state: sql`${fundEntries.state}`,
  category: sql`${fundEntries.category}`,
  evidenceKind: sql`${fundEntries.evidenceKind}`,
  agreementKind: nothing,
  evidenceNo: fundEntries.evidenceNo,
  regionCode: sql`coalesce(${fundEntries.sourceRegionCode}, ${projects.sourceRegionCode})`,
  stateNote: sql`${fundEntries.stateNote}`,
  reversesId: sql`${fundEntries.reversesId}`,
  lacksFile: sql`(${fundEntries.reversesId} is null and not exists (
    select from ${fundEvidence} where ${fundEvidence.fundEntryId} = ${fundEntries.id}))`,
};

/** The same ledger, read for 实际使用外资. */
const foreignUsed: AmountSource = {
  ...fundsInPlace,
  exists: sql`${fundEntries.state} <> 'draft' and ${fundEntries.foreignRuleId} is not null`,
  countedFen: fundEntries.countedForeignFen,
  amountUsdCents: sql`${fundEntries.usdCents}`,
  countedUsdCents: sql`${fundEntries.countedUsdCents}`,
  isCounted: sql`(${fundEntries.isCountedForeign} and ${isBooked})`,
  ruleId: fundEntries.foreignRuleId,
};

const withoutStates = {
  state: nothing,
  category: nothing,
  evidenceKind: nothing,
  stateNote: nothing,
  reversesId: nothing,
};

const agreedInvestment: AmountSource = {
  ...withoutStates,
  table: agreements,
  id: agreements.id,
  projectId: agreements.projectId,
  version: agreements.version,
  exists: sql`not ${agreements.isVoid}`,
  statMonth: agreements.statMonth,
  listMonth: sql`${agreements.statMonth}`,
  monthKey: sql`(replace(${agreements.statMonth}, '-', '')::bigint)`,
  occurredOn: sql`${agreements.signedOn}`,
  amountFen: sql`${agreements.amountFen}`,
  countedFen: agreements.countedFen,
  ...noUsd,
  isCounted: sql`${agreements.isCounted}`,
  ruleId: agreements.ruleId,
  agreementKind: sql`${agreements.kind}`,
  reversesId: sql`${agreements.reversesId}`,
  lacksFile: sql`(${agreements.reversesId} is null and not exists (
    select from ${files} where ${files.projectId} = ${agreements.projectId} and ${files.isCurrent} and ${files.voidedAt} is null
      and (${files.agreementId} = ${agreements.id} or ${files.documentKind} in ('agreementScan', 'contractScan'))))`,
  stateNote: sql`${agreements.voidReason}`,
  evidenceNo: agreements.contractNo,
  regionCode: sql`${projects.sourceRegionCode}`,
};

/** The foreign party's part of the same agreements. */
const foreignAgreed: AmountSource = {
  ...agreedInvestment,
  exists: sql`not ${agreements.isVoid} and ${agreements.foreignRuleId} is not null`,
  amountFen: sql`coalesce(${agreements.foreignFen}, 0)`,
  countedFen: agreements.countedForeignFen,
  amountUsdCents: sql`${agreements.foreignUsdCents}`,
  countedUsdCents: sql`${agreements.countedUsdCents}`,
  isCounted: sql`${agreements.isCountedForeign}`,
  ruleId: agreements.foreignRuleId,
};

const fixedInvestment: AmountSource = {
  ...withoutStates,
  table: fixedInvestments,
  id: fixedInvestments.id,
  projectId: fixedInvestments.projectId,
  version: fixedInvestments.version,
  exists: always,
  statMonth: fixedInvestments.statMonth,
  listMonth: sql`${fixedInvestments.statMonth}`,
  monthKey: sql`(replace(${fixedInvestments.statMonth}, '-', '')::bigint)`,
  occurredOn: sql`null::date`,
  amountFen: sql`${fixedInvestments.amountFen}`,
  countedFen: fixedInvestments.countedFen,
  ...noUsd,
  isCounted: sql`${fixedInvestments.isCounted}`,
  ruleId: fixedInvestments.ruleId,
  agreementKind: nothing,
  lacksFile: sql`false`,
  evidenceNo: fixedInvestments.reportNo,
  regionCode: sql`${projects.sourceRegionCode}`,
};

export const amountSources: Record<Measure, AmountSource> = {
  fundsInPlace,
  agreedInvestment,
  fixedInvestment,
  foreignUsed,
  foreignAgreed,
};

/** The report group of a row's source region, as `regionGroupOf` says it; `unknown` when there is none. */
export const regionBucketOf = (code: SQL): SQL<string> => sql`region_bucket(${code})`;

/** The zone of a row's project; `none` when it has no zone yet. */
export const zoneBucket = sql<string>`coalesce(${projects.zone}, 'none')`;
