import { asc, desc, eq, type SQL, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import type { Database } from "@/db/client";
import { departments, projects, users } from "@/db/schema";
import type { Actor } from "@/domain/access/actor";
import {
  type ListProjectsInput,
  listProjectsInput,
  type ProjectListItem,
  type ProjectSort,
  projectPage,
} from "@/domain/project/list-projects.schema";
import { beyondCursor, type Keyset, pageOf } from "../kernel/keyset";
import { query } from "../kernel/procedure";
import { projectConditions } from "./project-conditions";
import { allOf, fullyVisibleProjects } from "./visible-projects";

const keysets: Record<ProjectSort, Keyset & { isPublic: boolean }> = {
  reportedAt: { expression: sql`${projects.firstReportedAt}`, type: "timestamptz", isPublic: true },
  lastFollowUp: {
    expression: sql`coalesce(${projects.lastFollowUpOn}, '0001-01-01'::date)`,
    type: "date",
    isPublic: false,
  },
  nextStep: {
    expression: sql`coalesce(${projects.nextStepOn}, '9999-12-31'::date)`,
    type: "date",
    isPublic: false,
  },
  investment: {
    expression: sql`coalesce(${projects.totalInvestmentFen}, -1)`,
    type: "bigint",
    isPublic: false,
  },
  name: { expression: sql`${projects.name} collate "zh-Hans-CN-x-icu"`, type: "text", isPublic: true },
};

const firstDepartments = alias(departments, "first_departments");

function selection(actor: Actor, sortExpression: SQL) {
  return {
    isFull: sql<boolean>`coalesce(${fullyVisibleProjects(actor)}, false)`,
    sortValue: sql<string>`(${sortExpression})::text`,
    id: projects.id,
    code: projects.code,
    name: projects.name,
    stage: projects.stage,
    stageEnteredOn: projects.stageEnteredOn,
    standing: projects.standing,
    firstReportedDepartment: firstDepartments.name,
    firstReportedAt: projects.firstReportedAt,
    investorName: projects.investorName,
    industry: projects.industry,
    zone: projects.zone,
    ownerName: users.displayName,
    departmentName: departments.name,
    totalInvestmentFen: projects.totalInvestmentFen,
    lastFollowUpOn: projects.lastFollowUpOn,
    nextStep: projects.nextStep,
    nextStepOn: projects.nextStepOn,
    version: projects.version,
  };
}

type Row = Awaited<ReturnType<typeof readProjectRows>>[number];

/** A row as this person may see it. */
export function toProjectItem({ isFull, sortValue: _, ...row }: Row): ProjectListItem {
  if (isFull) return { sight: "full", ...row };
  const { id, name, stage, firstReportedDepartment } = row;
  return { sight: "limited", id, name, stage, firstReportedDepartment };
}

/** The rows of a list from its cursor on, one more than `limit`. */
export function readProjectRows(db: Database, actor: Actor, input: ListProjectsInput) {
  const keyset = keysets[input.sort];
  const isAscending = (input.direction === "asc") !== (input.before !== undefined);
  const order = isAscending ? asc : desc;
  const cursor = input.before ?? input.after;
  const statement = db
    .select(selection(actor, keyset.expression))
    .from(projects)
    .innerJoin(departments, eq(departments.id, projects.departmentId))
    .leftJoin(firstDepartments, eq(firstDepartments.id, projects.firstReportedDepartmentId))
    .leftJoin(users, eq(users.id, projects.ownerId))
    .where(
      allOf(
        projectConditions(actor, input, { needsFullSight: !keyset.isPublic }),
        cursor ? beyondCursor(keyset, sql`${projects.id}`, cursor, isAscending) : undefined,
      ),
    )
    .orderBy(order(keyset.expression), order(projects.id))
    .limit(input.limit + 1);
  // A generic plan would guess a term's frequency; a search is planned with its term.
  return input.q ? statement : statement.prepare("list_projects").execute();
}

/** One page of projects by keyset, in the order asked for; `before` walks back. */
export const listProjects = query({
  name: "project.list",
  permission: "project.read",
  summary: "项目台账（线索到达产）",
  method: "GET",
  path: "/projects",
  input: listProjectsInput,
  output: projectPage,
  run: async ({ db, actor, input }) => {
    const { page, ...cursors } = pageOf(await readProjectRows(db, actor, input), input);
    return {
      items: page.map(toProjectItem),
      ...cursors,
    };
  },
});
