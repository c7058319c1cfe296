import { and, asc, eq, inArray, sql } from "drizzle-orm";
import type { Database } from "@/db/client";
import { departments, milestones, projects, users } from "@/db/schema";
import { type IsoDate, isoDate } from "@/domain/calendar/date";
import {
  type LaneStep,
  type ListLanesInput,
  lanePage,
  listLanesInput,
} from "@/domain/milestone/lanes.schema";
import { assess } from "@/domain/milestone/light";
import { isWorkingDay } from "@/lib/working-calendar";
import { beyondCursor, type Keyset, pageOf } from "../kernel/keyset";
import { query } from "../kernel/procedure";
import { allOf } from "../project/visible-projects";
import { laneConditions, standing } from "./lane-conditions";

/** The nearest planned date that is still open: what is overdue longest comes first. */
const nextPlanned: Keyset = {
  expression: sql`coalesce((select min(${milestones.plannedOn}) from ${milestones}
    where ${milestones.projectId} = ${projects.id} and ${milestones.voidedAt} is null
      and ${milestones.state} in ('notStarted', 'inProgress', 'blocked')), '9999-12-31'::date)`,
  type: "date",
};

async function readSteps(
  db: Database,
  projectIds: string[],
  input: ListLanesInput,
  today: IsoDate,
): Promise<Map<string, LaneStep[]>> {
  const rows = await db
    .select({
      projectId: milestones.projectId,
      code: milestones.code,
      state: milestones.state,
      review: milestones.review,
      plannedOn: milestones.plannedOn,
      startedOn: milestones.startedOn,
      actualOn: milestones.actualOn,
    })
    .from(milestones)
    .where(
      and(
        inArray(milestones.projectId, projectIds),
        standing,
        input.codes && input.codes.length > 0 ? inArray(milestones.code, input.codes) : undefined,
      ),
    );
  const steps = new Map<string, LaneStep[]>();
  for (const { projectId, ...row } of rows) {
    const of = steps.get(projectId) ?? [];
    of.push({ ...row, ...assess(row, today, isWorkingDay) });
    steps.set(projectId, of);
  }
  return steps;
}

/** Projects with their steps, planned against actual, page by page. */
export const listLanes = query({
  name: "milestone.lanes",
  permission: "milestone.read",
  summary: "各项目里程碑进度",
  method: "GET",
  path: "/milestones/lanes",
  input: listLanesInput,
  output: lanePage,
  run: async ({ db, actor, input, today }) => {
    const rows = await db
      .select({
        id: projects.id,
        sortValue: sql<string>`(${nextPlanned.expression})::text`,
        name: projects.name,
        code: projects.code,
        stage: projects.stage,
        standing: projects.standing,
        ownerName: users.displayName,
        departmentName: departments.name,
      })
      .from(projects)
      .innerJoin(departments, eq(departments.id, projects.departmentId))
      .leftJoin(users, eq(users.id, projects.ownerId))
      .where(
        allOf(
          laneConditions(actor, input, today),
          input.after ? beyondCursor(nextPlanned, sql`${projects.id}`, input.after, true) : undefined,
        ),
      )
      .orderBy(asc(nextPlanned.expression), asc(projects.id))
      .limit(input.limit + 1);
    const { page, nextCursor } = pageOf(rows, input);
    const ids = page.map(({ id }) => id);
    const steps =
      ids.length > 0 ? await readSteps(db, ids, input, isoDate(today)) : new Map<string, LaneStep[]>();
    return {
      items: page.map(({ id, sortValue: _, ...row }) => ({
        projectId: id,
        ...row,
        steps: steps.get(id) ?? [],
      })),
      nextCursor,
    };
  },
});
