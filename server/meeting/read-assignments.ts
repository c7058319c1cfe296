import { and, eq, inArray, type SQL, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import type { Database, Transaction } from "@/db/client";
import { assignments, departments, meetings, projects, users } from "@/db/schema";
import type { UserActor } from "@/domain/access/actor";
import { isOverdue, stepsFor, unfinishedStates } from "@/domain/meeting/assignment";
import type { Assignment, AssignmentFilter, AssignmentView } from "@/domain/meeting/assignment.schema";
import type { AssignmentSums } from "@/domain/meeting/meeting.schema";
import { allOf, visibleProjects } from "../project/visible-projects";
import { ownAssignments, visibleAssignments } from "./visible-meetings";

const reporters = alias(users, "reporters");
const closers = alias(users, "closers");

const overdueOn = (today: string): SQL =>
  sql`${assignments.state} = 'open' and ${assignments.dueOn} < ${today}::date`;

function viewCondition(view: AssignmentView | undefined, today: string): SQL | undefined {
  if (view === undefined) return undefined;
  if (view === "unfinished") return inArray(assignments.state, [...unfinishedStates]);
  return view === "overdue" ? overdueOn(today) : eq(assignments.state, view);
}

/** The 交办事项 a filter means for this person; the query joins meetings. */
export const assignmentConditions = (actor: UserActor, filter: AssignmentFilter, today: string): SQL =>
  allOf(
    visibleAssignments(actor),
    filter.id ? eq(assignments.id, filter.id) : undefined,
    filter.meetingId ? eq(assignments.meetingId, filter.meetingId) : undefined,
    filter.departmentId ? eq(assignments.departmentId, filter.departmentId) : undefined,
    filter.isMine ? ownAssignments(actor) : undefined,
    viewCondition(filter.view, today),
  );

/** 交办事项 with the names around them; a project the reader may not see is not named. */
export const selectAssignments = (db: Database | Transaction, actor: UserActor) =>
  db
    .select({
      id: assignments.id,
      meetingId: meetings.id,
      meetingTitle: meetings.title,
      heldOn: meetings.heldOn,
      givenBy: meetings.createdBy,
      content: assignments.content,
      finishStandard: assignments.finishStandard,
      departmentId: assignments.departmentId,
      departmentName: departments.name,
      userId: assignments.userId,
      userName: users.displayName,
      dueOn: assignments.dueOn,
      state: assignments.state,
      result: assignments.result,
      decisionNote: assignments.decisionNote,
      reportedByName: reporters.displayName,
      closedByName: closers.displayName,
      closedAt: assignments.closedAt,
      projectId: projects.id,
      projectName: projects.name,
      version: assignments.version,
    })
    .from(assignments)
    .innerJoin(meetings, eq(meetings.id, assignments.meetingId))
    .innerJoin(departments, eq(departments.id, assignments.departmentId))
    .leftJoin(users, eq(users.id, assignments.userId))
    .leftJoin(reporters, eq(reporters.id, assignments.reportedBy))
    .leftJoin(closers, eq(closers.id, assignments.closedBy))
    .leftJoin(projects, and(eq(projects.id, assignments.projectId), visibleProjects(actor)));

type Row = Awaited<ReturnType<typeof selectAssignments>>[number];

/** A row as lists and the meeting's page show it. */
export function assignmentView(actor: UserActor, row: Row, today: string): Assignment {
  const { meetingId, meetingTitle, heldOn, givenBy, departmentId, userId, projectId, projectName, ...rest } =
    row;
  return {
    ...rest,
    meeting: { id: meetingId, title: meetingTitle, heldOn },
    project: projectId && projectName ? { id: projectId, name: projectName } : null,
    isOverdue: isOverdue(row.state, row.dueOn, today),
    steps: stepsFor(actor, { state: row.state, departmentId, userId, givenBy }),
  };
}

const countWhere = (condition: SQL) => sql<number>`(count(*) filter (where ${condition}))::int`;

/** How far the assignments have come that a condition over assignments and meetings means; what was called off is left out. */
export async function sumAssignments(
  db: Database,
  condition: SQL,
  today: string,
): Promise<Map<string, AssignmentSums>> {
  const rows = await db
    .select({
      meetingId: assignments.meetingId,
      total: countWhere(sql`${assignments.state} <> 'cancelled'`),
      done: countWhere(sql`${assignments.state} = 'done'`),
      reported: countWhere(sql`${assignments.state} = 'reported'`),
      overdue: countWhere(overdueOn(today)),
    })
    .from(assignments)
    .innerJoin(meetings, eq(meetings.id, assignments.meetingId))
    .where(condition)
    .groupBy(assignments.meetingId);
  return new Map(rows.map(({ meetingId, ...sums }) => [meetingId, sums]));
}

export const noAssignments: AssignmentSums = { total: 0, done: 0, reported: 0, overdue: 0 };
