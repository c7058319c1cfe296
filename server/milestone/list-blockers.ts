import { asc, eq, sql } from "drizzle-orm";
import { departments, milestones, projects, users } from "@/db/schema";
import { isoDate } from "@/domain/calendar/date";
import { workingDaysBetween } from "@/domain/calendar/working-days";
import { blockerPage, listBlockersInput } from "@/domain/milestone/queue.schema";
import { isWorkingDay } from "@/lib/working-calendar";
import { beyondCursor, type Keyset, pageOf } from "../kernel/keyset";
import { query } from "../kernel/procedure";
import { allOf } from "../project/visible-projects";
import { isBlocked, lanedProjects, standing } from "./lane-conditions";

const deadline: Keyset = { expression: sql`${milestones.blockerDueOn}`, type: "date" };

/** Open blockers of every project the reader sees in full, the most overdue first. */
export const listBlockers = query({
  name: "milestone.blockers",
  permission: "milestone.read",
  summary: "受阻的里程碑",
  method: "GET",
  path: "/milestones/blockers",
  input: listBlockersInput,
  output: blockerPage,
  run: async ({ db, actor, input, today }) => {
    const rows = await db
      .select({
        id: milestones.id,
        sortValue: sql<string>`${milestones.blockerDueOn}::text`,
        projectId: projects.id,
        projectName: projects.name,
        projectCode: projects.code,
        ownerName: users.displayName,
        departmentName: departments.name,
        code: milestones.code,
        blocker: sql<string>`coalesce(${milestones.blocker}, '')`,
        blockerUnit: sql<string>`coalesce(${milestones.blockerUnit}, '')`,
      })
      .from(milestones)
      .innerJoin(projects, eq(projects.id, milestones.projectId))
      .innerJoin(departments, eq(departments.id, projects.departmentId))
      .leftJoin(users, eq(users.id, projects.ownerId))
      .where(
        allOf(
          lanedProjects(actor),
          standing,
          isBlocked,
          input.departmentId ? eq(projects.departmentId, input.departmentId) : undefined,
          input.after ? beyondCursor(deadline, sql`${milestones.id}`, input.after, true) : undefined,
        ),
      )
      .orderBy(asc(milestones.blockerDueOn), asc(milestones.id))
      .limit(input.limit + 1);
    const { page, nextCursor } = pageOf(rows, input);
    return {
      items: page.map(({ sortValue, ...row }) => ({
        ...row,
        blockerDueOn: sortValue,
        overdueWorkingDays: workingDaysBetween(isoDate(sortValue), isoDate(today), isWorkingDay),
      })),
      nextCursor,
    };
  },
});
