import { sql } from "drizzle-orm";
import { check, date, index, pgTable, text, uuid } from "drizzle-orm/pg-core";
import { type AssignmentState, assignmentStates } from "../../domain/meeting/assignment";
import { id, instant, isDemo, oneOf, timestamps, version } from "./_columns";
import { projects } from "./projects";
import { departments, users } from "./users";

/** 调度会. */
export const meetings = pgTable(
  "meetings",
  {
    id: id(),
    heldOn: date("held_on", { mode: "string" }).notNull(),
    title: text("title").notNull(),
    note: text("note"),
    createdBy: uuid("created_by").references(() => users.id),
    isDemo: isDemo(),
    version: version(),
    ...timestamps,
  },
  (table) => [
    index("meetings_held_index").on(table.heldOn, table.id),
    index("meetings_creator_index").on(table.createdBy),
  ],
);

/** 交办事项: what a meeting asked somebody to do by a day. */
export const assignments = pgTable(
  "assignments",
  {
    id: id(),
    meetingId: uuid("meeting_id")
      .notNull()
      .references(() => meetings.id, { onDelete: "cascade" }),
    projectId: uuid("project_id").references(() => projects.id, { onDelete: "cascade" }),
    content: text("content").notNull(),
    /** 办结标准: what has to be there for it to count as done. */
    finishStandard: text("finish_standard"),
    departmentId: uuid("department_id")
      .notNull()
      .references(() => departments.id),
    userId: uuid("user_id").references(() => users.id),
    dueOn: date("due_on", { mode: "string" }).notNull(),
    state: text("state").$type<AssignmentState>().notNull(),
    result: text("result"),
    reportedBy: uuid("reported_by").references(() => users.id),
    /** Why it was sent back or called off. */
    decisionNote: text("decision_note"),
    closedBy: uuid("closed_by").references(() => users.id),
    closedAt: instant("closed_at"),
    isDemo: isDemo(),
    version: version(),
    ...timestamps,
  },
  (table) => [
    check("assignments_state_check", oneOf("state", assignmentStates)),
    check("assignments_closed_check", sql`(state in ('done', 'cancelled')) = (closed_at is not null)`),
    index("assignments_meeting_index").on(table.meetingId),
    index("assignments_project_index").on(table.projectId),
    index("assignments_department_index").on(table.departmentId),
    index("assignments_user_index").on(table.userId),
    index("assignments_reporter_index").on(table.reportedBy),
    index("assignments_closer_index").on(table.closedBy),
    index("assignments_due_index").on(table.dueOn, table.id),
  ],
);

export type MeetingRow = typeof meetings.$inferSelect;
export type AssignmentRow = typeof assignments.$inferSelect;
