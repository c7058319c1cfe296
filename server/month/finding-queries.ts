import { type SQL, sql } from "drizzle-orm";
import { type IsoMonth, lastDayOf, nextMonths } from "@/domain/calendar/date";
import { lateAfterMonths } from "@/domain/month/check-month";
import type { FindingKind } from "@/domain/month/check-month.schema";
import { stages } from "@/domain/project/stage";
import { hasReached } from "@/domain/project/stage-order";

/** Where the cases of a kind lie; the columns are those of `FindingExample`. */
export type FindingQuery = { kind: FindingKind; select: SQL; from: SQL; order: SQL };

const underConstruction = stages.filter((stage) => hasReached(stage, "B1") && !hasReached(stage, "O1"));
const constructionStages = sql.join(
  underConstruction.map((stage) => sql`${stage}`),
  sql`, `,
);

const entry = sql`p.id as "projectId", p.name, row.evidence_no as note, 'fundsInPlace' as measure, row.amount_fen as "amountFen"`;
const lateEntry = sql`p.id as "projectId", p.name, row.occurred_on::text as note, 'fundsInPlace' as measure, row.amount_fen as "amountFen"`;
const agreement = sql`p.id as "projectId", p.name, row.contract_no as note, 'agreedInvestment' as measure, row.amount_fen as "amountFen"`;
const step = sql`p.id as "projectId", p.name, row.code as note, null::text as measure, null::bigint as "amountFen"`;
const project = sql`p.id as "projectId", p.name, p.code as note, 'fixedInvestment' as measure, null::bigint as "amountFen"`;
const currency = sql`null::uuid as "projectId", used.currency as name, null::text as note, null::text as measure, null::bigint as "amountFen"`;

const entryFrom = sql`from fund_entries row join projects p on p.id = row.project_id`;
const largest = sql`order by row.amount_fen desc nulls last, row.id`;

/** Money of the month that is not settled, or settled on thin ground. */
export function fundQueries(month: IsoMonth): FindingQuery[] {
  const end = lastDayOf(month);
  const inState = (state: string) =>
    sql`${entryFrom} where row.state = ${state} and coalesce(row.occurred_on, ${end}::date) <= ${end}::date`;
  const counted = sql`row.stat_month = ${month} and row.state in ('confirmed', 'locked') and row.reverses_id is null`;
  const withoutEvidence = sql`${entryFrom} where ${counted}
    and not exists (select from fund_evidence where fund_evidence.fund_entry_id = row.id)`;
  const lateBefore = `${nextMonths(month, -lateAfterMonths)}-01`;
  const late = sql`${entryFrom} where ${counted} and row.occurred_on < ${lateBefore}::date`;
  return [
    { kind: "pendingEntries", select: entry, from: inState("pending"), order: largest },
    { kind: "draftEntries", select: entry, from: inState("draft"), order: largest },
    { kind: "returnedEntries", select: entry, from: inState("returned"), order: largest },
    { kind: "entriesWithoutEvidence", select: entry, from: withoutEvidence, order: largest },
    { kind: "lateEntries", select: lateEntry, from: late, order: sql`order by row.occurred_on, row.id` },
  ];
}

/** Agreements, rates, steps and reports of the month that are not complete. */
export function otherQueries(month: IsoMonth): FindingQuery[] {
  const end = lastDayOf(month);
  const withoutScan = sql`from agreements row join projects p on p.id = row.project_id
    where row.stat_month = ${month} and not row.is_void and row.reverses_id is null and not exists (
      select from files where files.project_id = row.project_id and files.is_current and files.voided_at is null
        and (files.agreement_id = row.id or files.document_kind in ('agreementScan', 'contractScan')))`;
  const withoutRate = sql`from (
      select currency from fund_entries where stat_month = ${month} and state in ('confirmed', 'locked', 'reversed')
      union select currency from fund_entries where state = 'pending' and occurred_on <= ${end}::date
      union select currency from agreements where stat_month = ${month} and not is_void
      union select foreign_currency from agreements where stat_month = ${month} and not is_void
    ) used
    where used.currency <> 'CNY' and not exists (
      select from exchange_rates where exchange_rates.stat_month = ${month} and exchange_rates.currency = used.currency)`;
  const waiting = sql`from milestones row join projects p on p.id = row.project_id
    where row.review in ('submitted', 'reviewed') and row.voided_at is null and row.actual_on <= ${end}::date
      and p.deleted_at is null`;
  const unreported = sql`from projects p
    where p.stage in (${constructionStages}) and p.standing = 'normal' and p.deleted_at is null
      and p.stage_entered_on <= ${end}::date
      and not exists (select from fixed_investments f where f.project_id = p.id and f.stat_month = ${month})`;
  return [
    { kind: "missingRates", select: currency, from: withoutRate, order: sql`order by used.currency` },
    { kind: "agreementsWithoutScan", select: agreement, from: withoutScan, order: largest },
    { kind: "milestonesWaiting", select: step, from: waiting, order: sql`order by row.actual_on, row.id` },
    { kind: "fixedInvestmentMissing", select: project, from: unreported, order: sql`order by p.code` },
  ];
}
