import { sql } from "drizzle-orm";
import { check, date, index, pgTable, text, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import {
  type MilestoneCode,
  type MilestoneReview,
  type MilestoneState,
  milestoneCodes,
  milestoneReviews,
  milestoneStates,
} from "../../domain/milestone/milestone";
import { id, instant, isDemo, isMonth, month, oneOf, timestamps, version } from "./_columns";
import { projects } from "./projects";
import { users } from "./users";

/** A step after signing, planned against actual. Voided, never deleted; a step that was never touched has no row. */
export const milestones = pgTable(
  "milestones",
  {
    id: id(),
    projectId: uuid("project_id")
      .notNull()
      .references(() => projects.id, { onDelete: "cascade" }),
    code: text("code").$type<MilestoneCode>().notNull(),
    plannedOn: date("planned_on", { mode: "string" }),
    startedOn: date("started_on", { mode: "string" }),
    actualOn: date("actual_on", { mode: "string" }),
    /** Month it is counted in; chosen, never derived from the date. */
    statMonth: month("stat_month"),
    documentNo: text("document_no"),
    issuingBody: text("issuing_body"),
    state: text("state").$type<MilestoneState>().notNull().default("notStarted"),
    note: text("note"),
    /** What holds it up, who has to clear it, by when. */
    blocker: text("blocker"),
    blockerUnit: text("blocker_unit"),
    blockerDueOn: date("blocker_due_on", { mode: "string" }),
    review: text("review").$type<MilestoneReview>().notNull().default("none"),
    submittedBy: uuid("submitted_by").references(() => users.id),
    submittedAt: instant("submitted_at"),
    reviewedBy: uuid("reviewed_by").references(() => users.id),
    reviewedAt: instant("reviewed_at"),
    confirmedBy: uuid("confirmed_by").references(() => users.id),
    confirmedAt: instant("confirmed_at"),
    returnReason: text("return_reason"),
    voidedAt: instant("voided_at"),
    voidedBy: uuid("voided_by").references(() => users.id),
    voidReason: text("void_reason"),
    isDemo: isDemo(),
    version: version(),
    ...timestamps,
  },
  (table) => [
    check("milestones_code_check", oneOf("code", milestoneCodes)),
    check("milestones_state_check", oneOf("state", milestoneStates)),
    check("milestones_review_check", oneOf("review", milestoneReviews)),
    check("milestones_month_check", isMonth("stat_month")),
    check("milestones_done_check", sql`state <> 'done' or actual_on is not null`),
    check(
      "milestones_blocked_check",
      sql`state <> 'blocked' or (blocker is not null and blocker_unit is not null and blocker_due_on is not null)`,
    ),
    check(
      "milestones_three_people_check",
      sql`review <> 'confirmed' or (submitted_by is distinct from reviewed_by and reviewed_by is distinct from confirmed_by and submitted_by is distinct from confirmed_by)`,
    ),
    uniqueIndex("milestones_once").on(table.projectId, table.code).where(sql`voided_at is null`),
    index("milestones_project_index").on(table.projectId),
    index("milestones_review_index")
      .on(table.review, table.id)
      .where(sql`review in ('submitted', 'reviewed')`),
    index("milestones_blocked_index").on(table.blockerDueOn, table.id).where(sql`state = 'blocked'`),
    index("milestones_submitter_index").on(table.submittedBy),
    index("milestones_reviewer_index").on(table.reviewedBy),
    index("milestones_confirmer_index").on(table.confirmedBy),
    index("milestones_voider_index").on(table.voidedBy),
  ],
);

export type MilestoneRow = typeof milestones.$inferSelect;
