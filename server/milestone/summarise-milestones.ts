import { count, eq, type SQL, sql } from "drizzle-orm";
import { z } from "zod";
import { departments, milestones, projects } from "@/db/schema";
import { milestoneSummary } from "@/domain/milestone/queue.schema";
import { query } from "../kernel/procedure";
import { allOf } from "../project/visible-projects";
import { isBlocked, isLate, lanedProjects, standing, waitsFor } from "./lane-conditions";

const countWhere = (condition: SQL) => sql<number>`(count(*) filter (where ${condition}))::int`;

const none = { waiting: 0, late: 0, blocked: 0, overdueBlockers: 0 };

/** How many steps wait, are late or stand still, and which departments have lanes. */
export const summariseMilestones = query({
  name: "milestone.summary",
  permission: "milestone.read",
  summary: "里程碑汇总",
  method: "GET",
  path: "/milestones/summary",
  input: z.object({}),
  output: milestoneSummary,
  run: async ({ db, actor, today }) => {
    const laned = lanedProjects(actor);
    const [[counts], byDepartment] = await Promise.all([
      db
        .select({
          waiting: countWhere(waitsFor(actor)),
          late: countWhere(isLate(today)),
          blocked: countWhere(isBlocked),
          overdueBlockers: countWhere(allOf(isBlocked, sql`${milestones.blockerDueOn} < ${today}::date`)),
        })
        .from(milestones)
        .innerJoin(projects, eq(projects.id, milestones.projectId))
        .where(allOf(laned, standing)),
      db
        .select({ id: departments.id, name: departments.name, sort: departments.sort, projects: count() })
        .from(projects)
        .innerJoin(departments, eq(departments.id, projects.departmentId))
        .where(laned)
        .groupBy(departments.id)
        .orderBy(departments.sort, departments.id),
    ]);
    return {
      ...(counts ?? none),
      projects: byDepartment.reduce((sum, { projects: some }) => sum + some, 0),
      departments: byDepartment.map(({ id, name }) => ({ id, name })),
    };
  },
});
