import { eq, type SQL, sql } from "drizzle-orm";
import { milestones, projects } from "@/db/schema";
import type { Actor } from "@/domain/access/actor";
import type { AmountFilter } from "@/domain/amount/amount-filter.schema";
import { type IsoMonth, lastDayOf } from "@/domain/calendar/date";
import type { FindingKind } from "@/domain/month/check-month.schema";
import type { FindingList } from "@/domain/month/finding-list";
import type { ProjectFilter } from "@/domain/project/project-filter.schema";
import { amountConditions } from "../amount/amount-conditions";
import { amountSources } from "../amount/amount-sources";
import { lanedProjects, standing, waitingBy } from "../milestone/lane-conditions";
import { projectConditions } from "../project/project-conditions";
import { allOf } from "../project/visible-projects";

/** Where the cases of a kind lie; the columns are those of `FindingExample`. */
export type FindingQuery = { select: SQL; from: SQL; order: SQL };

const columns = (note: SQL, measure: string | null, amountFen: SQL = sql`null::bigint`) =>
  sql`${projects.id} as "projectId", ${projects.name} as name, ${note} as note, ${measure}::text as measure, ${amountFen} as "amountFen"`;

function amountQuery(actor: Actor, filter: AmountFilter, kind: FindingKind): FindingQuery {
  const source = amountSources[filter.measure];
  const isLate = kind === "lateEntries";
  const note = isLate ? sql`${source.occurredOn}::text` : sql`${source.evidenceNo}`;
  return {
    select: columns(note, filter.measure, source.amountFen),
    from: sql`from ${source.table} join ${projects} on ${eq(projects.id, source.projectId)}
      where ${amountConditions(actor, source, filter)}`,
    order: isLate
      ? sql`order by ${source.occurredOn}, ${source.id}`
      : sql`order by ${source.amountFen} desc nulls last, ${source.id}`,
  };
}

const projectQuery = (actor: Actor, filter: ProjectFilter): FindingQuery => ({
  select: columns(sql`${projects.code}`, "fixedInvestment"),
  from: sql`from ${projects} where ${projectConditions(actor, filter)}`,
  order: sql`order by ${projects.code}`,
});

const milestoneQuery = (actor: Actor, day: string): FindingQuery => ({
  select: columns(sql`${milestones.code}`, null),
  from: sql`from ${milestones} join ${projects} on ${eq(projects.id, milestones.projectId)}
    where ${allOf(lanedProjects(actor), standing, waitingBy(day))}`,
  order: sql`order by ${milestones.actualOn}, ${milestones.id}`,
});

const rateQuery = (month: IsoMonth): FindingQuery => ({
  select: sql`null::uuid as "projectId", used.currency as name, null::text as note, null::text as measure, null::bigint as "amountFen"`,
  from: sql`from (
      select currency from fund_entries where stat_month = ${month} and state in ('confirmed', 'locked', 'reversed')
      union select currency from fund_entries where state = 'pending' and occurred_on <= ${lastDayOf(month)}::date
      union select currency from agreements where stat_month = ${month} and not is_void
      union select foreign_currency from agreements where stat_month = ${month} and not is_void
    ) used
    where used.currency <> 'CNY' and not exists (
      select from exchange_rates where exchange_rates.stat_month = ${month} and exchange_rates.currency = used.currency)`,
  order: sql`order by used.currency`,
});

/** Drafts are no row of any ledger; what tells one from another is who began it. */
const draftQuery = (month: IsoMonth): FindingQuery => ({
  select: sql`p.id as "projectId", p.name, u.display_name as note, 'fundsInPlace' as measure, row.amount_fen as "amountFen"`,
  from: sql`from fund_entries row join projects p on p.id = row.project_id left join users u on u.id = row.proposed_by
    where row.state = 'draft' and p.deleted_at is null
      and coalesce(row.occurred_on, ${lastDayOf(month)}::date) <= ${lastDayOf(month)}::date`,
  order: sql`order by row.amount_fen desc nulls last, row.id`,
});

/** The cases of a kind, read through the conditions of the list that its finding opens. */
export function findingQuery(
  actor: Actor,
  { kind, month, opens }: { kind: FindingKind; month: IsoMonth; opens: FindingList },
): FindingQuery {
  switch (opens.list) {
    case "amounts":
      return amountQuery(actor, opens.filter, kind);
    case "projects":
      return projectQuery(actor, opens.filter);
    case "milestones":
      return milestoneQuery(actor, opens.waitingBy);
    case "rates":
      return rateQuery(month);
    case "own":
      return draftQuery(month);
  }
}
