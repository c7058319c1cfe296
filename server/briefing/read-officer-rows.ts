import { and, eq, inArray, type SQL, sql } from "drizzle-orm";
import type { Database } from "@/db/client";
import { departments, followUps, projects, users } from "@/db/schema";
import type { Actor } from "@/domain/access/actor";
import type { AmountFilter } from "@/domain/amount/amount-filter.schema";
import type { OfficerRow } from "@/domain/briefing/officers.schema";
import { type IsoDate, monthOf, monthsFromTo } from "@/domain/calendar/date";
import { parseFenText } from "@/domain/money/fen";
import type { FollowUpKind } from "@/domain/project/follow-up-kind";
import type { ProjectFilter } from "@/domain/project/project-filter.schema";
import { amountConditions } from "../amount/amount-conditions";
import { amountSources } from "../amount/amount-sources";
import { projectConditions } from "../project/project-conditions";
import { allOf } from "../project/visible-projects";

export type Span = { from: IsoDate; to: IsoDate };

const visitKinds: FollowUpKind[] = ["visit", "siteVisit"];
const own = { scope: "all" } as const;

/** Filters of one person's columns; the same objects make the counts and the links. */
function filtersOf(userId: string, { from, to }: Span) {
  const months = monthsFromTo(monthOf(from), monthOf(to));
  const amounts = (measure: AmountFilter["measure"]): AmountFilter => ({
    measure,
    months,
    counted: "yes",
    ownerId: userId,
  });
  const followed: ProjectFilter = { ...own, followedBy: userId, followedFrom: from, followedTo: to };
  return {
    firstTalks: { ...own, firstTalkBy: userId, firstTalkFrom: from, firstTalkTo: to } satisfies ProjectFilter,
    followUps: followed,
    visits: { ...followed, followedKinds: visitKinds } satisfies ProjectFilter,
    newNegotiations: {
      ...own,
      ownerId: userId,
      reached: "L2",
      reachedFrom: from,
      reachedTo: to,
    } satisfies ProjectFilter,
    signed: amounts("agreedInvestment"),
    funds: amounts("fundsInPlace"),
  };
}

type Counts = Map<string | null, number>;

const counted = (rows: readonly { key: string | null; count: number }[]): Counts =>
  new Map(rows.map(({ key, count }) => [key, count]));

/** Projects by a person's column, under a filter that names nobody. */
async function countProjects(db: Database, actor: Actor, key: SQL, filter: ProjectFilter): Promise<Counts> {
  const rows = await db
    .select({ key: sql<string | null>`${key}`, count: sql<number>`count(*)::int` })
    .from(projects)
    .where(projectConditions(actor, filter, { needsFullSight: true }))
    .groupBy(key);
  return counted(rows);
}

/** Projects each person followed up, and how often, over the projects the reader sees in full. */
async function countFollowUps(db: Database, actor: Actor, span: Span, kinds?: readonly FollowUpKind[]) {
  const rows = await db
    .select({
      key: followUps.authorId,
      projects: sql<number>`count(distinct ${followUps.projectId})::int`,
      times: sql<number>`count(*)::int`,
    })
    .from(followUps)
    .innerJoin(projects, eq(projects.id, followUps.projectId))
    .where(
      allOf(
        projectConditions(actor, own, { needsFullSight: true }),
        sql`${followUps.occurredOn} between ${span.from}::date and ${span.to}::date`,
        kinds ? inArray(followUps.kind, [...kinds]) : undefined,
      ),
    )
    .groupBy(followUps.authorId);
  return new Map(rows.map(({ key, ...row }) => [key, row]));
}

async function sumByOwner(db: Database, actor: Actor, { ownerId: _, ...filter }: AmountFilter) {
  const source = amountSources[filter.measure];
  const rows = await db
    .select({
      key: projects.ownerId,
      count: sql<number>`count(*)::int`,
      countedFen: sql<string | null>`sum(${source.countedFen})`,
      countedUsdCents: sql<string | null>`sum(${source.countedUsdCents})`,
    })
    .from(source.table)
    .innerJoin(projects, eq(projects.id, source.projectId))
    .where(amountConditions(actor, source, filter))
    .groupBy(projects.ownerId);
  return new Map(
    rows.map(({ key, ...row }) => [
      key,
      {
        count: row.count,
        countedFen: parseFenText(row.countedFen),
        countedUsdCents: parseFenText(row.countedUsdCents),
      },
    ]),
  );
}

const roster = (db: Database, departmentId: string | null | undefined) =>
  db
    .select({ userId: users.id, name: users.displayName, departmentName: departments.name })
    .from(users)
    .leftJoin(departments, eq(departments.id, users.departmentId))
    .where(
      and(
        inArray(users.role, ["officer", "departmentHead"]),
        users.isActive,
        departmentId ? eq(users.departmentId, departmentId) : undefined,
      ),
    )
    .orderBy(sql`${users.displayName} collate "zh-Hans-CN-x-icu"`, users.id);

const nothing = { count: 0, countedFen: 0, countedUsdCents: 0 };

/** Who talked, visited, followed up, negotiated, signed and brought money in these days, one row a person of the department or the park. */
export async function readOfficerRows(
  db: Database,
  actor: Actor,
  departmentId: string | null | undefined,
  span: Span,
): Promise<OfficerRow[]> {
  const { from, to } = span;
  const anyone = filtersOf("", span);
  const [people, talks, entered, visits, followed, signed, funds] = await Promise.all([
    roster(db, departmentId),
    countProjects(db, actor, sql`${projects.firstTalkedBy}`, {
      ...own,
      firstTalkFrom: from,
      firstTalkTo: to,
    }),
    countProjects(db, actor, sql`${projects.ownerId}`, {
      ...own,
      reached: "L2",
      reachedFrom: from,
      reachedTo: to,
    }),
    countFollowUps(db, actor, span, visitKinds),
    countFollowUps(db, actor, span),
    sumByOwner(db, actor, anyone.signed),
    sumByOwner(db, actor, anyone.funds),
  ]);
  return people.map((person) => {
    const filters = filtersOf(person.userId, span);
    const { userId } = person;
    const visited = visits.get(userId);
    const touched = followed.get(userId);
    return {
      ...person,
      firstTalks: { count: talks.get(userId) ?? 0, filter: filters.firstTalks },
      visits: { count: visited?.projects ?? 0, times: visited?.times ?? 0, filter: filters.visits },
      followUps: { count: touched?.projects ?? 0, times: touched?.times ?? 0, filter: filters.followUps },
      newNegotiations: { count: entered.get(userId) ?? 0, filter: filters.newNegotiations },
      signed: { ...(signed.get(userId) ?? nothing), filter: filters.signed },
      funds: { ...(funds.get(userId) ?? nothing), filter: filters.funds },
    };
  });
}
