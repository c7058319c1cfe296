import { and, desc, eq, isNotNull, sql } from "drizzle-orm";
import type { Database } from "@/db/client";
import { milestones, projects, users } from "@/db/schema";
import type { Actor } from "@/domain/access/actor";
import type { StuckStep } from "@/domain/briefing/briefing.schema";
import { parseFenText } from "@/domain/money/fen";
import type { ProjectFilter } from "@/domain/project/project-filter.schema";
import { isBlocked, standing } from "../milestone/lane-conditions";
import { projectConditions } from "../project/project-conditions";

const mostHolders = 3;
const nobody = "无责任人";

/** What each link of the chain after signing means as a filter. */
const chain: Record<StuckStep, Partial<ProjectFilter>> = {
  notRegistered: { stageGroups: ["signed"] },
  notStarted: { stageGroups: ["registered"] },
  notReported: { stageGroups: ["construction", "production"], lacksMilestone: "investmentRegistration" },
};

async function readSum(db: Database, actor: Actor, filter: ProjectFilter) {
  const [row] = await db
    .select({
      count: sql<number>`count(*)::int`,
      totalInvestmentFen: sql<string | null>`sum(${projects.totalInvestmentFen})`,
    })
    .from(projects)
    .where(projectConditions(actor, filter));
  return {
    count: row?.count ?? 0,
    totalInvestmentFen: parseFenText(row?.totalInvestmentFen ?? null),
    filter,
  };
}

async function readOwners(db: Database, actor: Actor, filter: ProjectFilter) {
  const rows = await db
    .select({ ownerId: projects.ownerId, name: users.displayName, count: sql<number>`count(*)::int` })
    .from(projects)
    .leftJoin(users, eq(users.id, projects.ownerId))
    .where(projectConditions(actor, filter))
    .groupBy(projects.ownerId, users.displayName)
    .orderBy(desc(sql`count(*)`), users.displayName)
    .limit(mostHolders);
  return rows.map(({ ownerId, name, count }) => ({
    name: name ?? nobody,
    count,
    filter: ownerId ? { ...filter, ownerId } : { ...filter, hasNoOwner: true },
  }));
}

/** Units that hold these projects up by an open blocker. */
async function readBlockers(db: Database, actor: Actor, filter: ProjectFilter) {
  const unit = milestones.blockerUnit;
  const rows = await db
    .select({ unit, count: sql<number>`count(distinct ${projects.id})::int` })
    .from(milestones)
    .innerJoin(projects, eq(projects.id, milestones.projectId))
    .where(and(projectConditions(actor, filter), standing, isBlocked, isNotNull(unit)))
    .groupBy(unit)
    .orderBy(desc(sql`count(distinct ${projects.id})`), unit)
    .limit(mostHolders);
  return rows.map(({ unit: name, count }) => ({
    name: name ?? "",
    count,
    filter: { ...filter, blockedBy: name ?? undefined },
  }));
}

/** How many projects one link of the chain holds, and in whose hands they lie. */
export async function readStuck(db: Database, actor: Actor, step: StuckStep, base: ProjectFilter) {
  const filter = { ...base, ...chain[step] };
  const [figure, owners, blockers] = await Promise.all([
    readSum(db, actor, filter),
    readOwners(db, actor, filter),
    readBlockers(db, actor, filter),
  ]);
  return { step, figure, owners, blockers };
}
