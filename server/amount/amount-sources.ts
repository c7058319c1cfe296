import { inArray, type SQL, sql } from "drizzle-orm";
import type { PgColumn, PgTable } from "drizzle-orm/pg-core";
import { agreements, fixedInvestments, fundEntries, projects } from "@/db/schema";
import { countedFundEntryStates } from "@/domain/amount/fund-entry";
import type { Measure } from "@/domain/amount/measure";
import { groupByPrefix } from "@/domain/region/source-region";

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
  amountFen: PgColumn;
  countedFen: SQL;
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
};

const nothing = sql`null::text`;
const always = sql`true`;

const isCountedFund = sql`(${fundEntries.isCounted} and ${inArray(fundEntries.state, [...countedFundEntryStates])} and ${fundEntries.statMonth} is not null)`;

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
  amountFen: fundEntries.amountFen,
  countedFen: sql`case when not ${isCountedFund} then 0 when ${fundEntries.outsideShareBp} = 10000 then ${fundEntries.amountFen} else round(${fundEntries.amountFen}::numeric * ${fundEntries.outsideShareBp} / 10000)::bigint end`,
  isCounted: isCountedFund,
  ruleId: fundEntries.ruleId,
  state: sql`${fundEntries.state}`,
  category: sql`${fundEntries.category}`,
  evidenceKind: sql`${fundEntries.evidenceKind}`,
  agreementKind: nothing,
  evidenceNo: fundEntries.evidenceNo,
  regionCode: sql`coalesce(${fundEntries.sourceRegionCode}, ${projects.sourceRegionCode})`,
  stateNote: sql`${fundEntries.stateNote}`,
  reversesId: sql`${fundEntries.reversesId}`,
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
  amountFen: agreements.amountFen,
  countedFen: sql`case when ${agreements.isCounted} then ${agreements.amountFen} else 0 end`,
  isCounted: sql`${agreements.isCounted}`,
  ruleId: agreements.ruleId,
  agreementKind: sql`${agreements.kind}`,
  evidenceNo: agreements.contractNo,
  regionCode: sql`${projects.sourceRegionCode}`,
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
  amountFen: fixedInvestments.amountFen,
  countedFen: sql`case when ${fixedInvestments.isCounted} then ${fixedInvestments.amountFen} else 0 end`,
  isCounted: sql`${fixedInvestments.isCounted}`,
  ruleId: fixedInvestments.ruleId,
  agreementKind: nothing,
  evidenceNo: fixedInvestments.reportNo,
  regionCode: sql`${projects.sourceRegionCode}`,
};

export const amountSources: Record<Measure, AmountSource> = {
  fundsInPlace,
  agreedInvestment,
  fixedInvestment,
};

/** The report group of a row's source region, as `regionGroupOf` says it; `unknown` when there is none. */
export function regionBucketOf(code: SQL): SQL<string> {
  const cases = groupByPrefix.map(
    ([prefix, group]) => sql`when ${code} like ${sql.raw(`'${prefix}%'`)} then ${sql.raw(`'${group}'`)}`,
  );
  return sql`case when ${code} ~ '^[A-Z]{2}$' and ${code} <> 'CN' then 'foreign'
    when ${code} !~ '^[0-9]{6}$' then 'unknown' ${sql.join(cases, sql` `)}
    when ${code} is null then 'unknown' else 'otherDomestic' end`;
}

/** The zone of a row's project; `none` when it has no zone yet. */
export const zoneBucket = sql<string>`coalesce(${projects.zone}, 'none')`;
