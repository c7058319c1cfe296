import { eq, type SQL, sql } from "drizzle-orm";
import type { Database } from "@/db/client";
import { projects } from "@/db/schema";
import type { Actor } from "@/domain/access/actor";
import type { YuanMeasure } from "@/domain/amount/measure";
import type { ProjectFilter } from "@/domain/project/project-filter.schema";
import { type Stage, type StageGroup, stages } from "@/domain/project/stage";
import { amountSources } from "../amount/amount-sources";
import { projectConditions } from "../project/project-conditions";

/** Until when a project may still add to a measure: an agreement until it is signed, money until production. */
export const openGroups: Record<YuanMeasure, StageGroup[]> = {
  fundsInPlace: ["lead", "negotiating", "signed", "registered", "construction"],
  agreedInvestment: ["lead", "negotiating"],
  fixedInvestment: ["lead", "negotiating", "signed", "registered", "construction"],
};

const promised: Record<YuanMeasure, SQL> = {
  fundsInPlace: sql`${projects.totalInvestmentFen}`,
  agreedInvestment: sql`${projects.totalInvestmentFen}`,
  fixedInvestment: sql`${projects.fixedInvestmentFen}`,
};

/** The weight of a stage in basis points. */
export const weightCase = (stage: SQL, weights: Readonly<Record<Stage, number>>): SQL =>
  sql`case ${stage} ${sql.join(
    stages.map((stage) => sql`when ${stage} then ${weights[stage]}::int`),
    sql` `,
  )} else 0 end`;

export const pipelineFilter = (measure: YuanMeasure, base: ProjectFilter): ProjectFilter => ({
  ...base,
  stageGroups: openGroups[measure],
});

type Question = { measure: YuanMeasure; filter: ProjectFilter; weights: Readonly<Record<Stage, number>> };

/** The projects that may still bring money, each with what it may bring and its weighted part. */
export function openProjects(db: Database, actor: Actor, { measure, filter, weights }: Question) {
  const source = amountSources[measure];
  const received = db
    .select({
      projectId: source.projectId,
      countedFen: sql<string>`sum(${source.countedFen})`.as("counted_fen"),
    })
    .from(source.table)
    .innerJoin(projects, eq(projects.id, source.projectId))
    .where(sql`${source.exists} and ${source.isCounted}`)
    .groupBy(source.projectId)
    .as("received");
  const remaining = sql`greatest(coalesce(${promised[measure]}, 0) - coalesce(${received.countedFen}, 0), 0)`;
  const weight = weightCase(sql`${projects.stage}`, weights);
  return db
    .select({
      id: projects.id,
      name: projects.name,
      stage: projects.stage,
      investorName: projects.investorName,
      departmentId: projects.departmentId,
      ownerId: projects.ownerId,
      industry: projects.industry,
      totalInvestmentFen: projects.totalInvestmentFen,
      weightBp: sql<number>`${weight}`.as("weight_bp"),
      remainingFen: sql<string>`${remaining}`.as("remaining_fen"),
      weightedFen: sql<string>`round(${remaining}::numeric * (${weight}) / 10000)`.as("weighted_fen"),
    })
    .from(projects)
    .leftJoin(received, eq(received.projectId, projects.id))
    .where(projectConditions(actor, filter))
    .as("open_projects");
}
