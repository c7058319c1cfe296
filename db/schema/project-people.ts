import { sql } from "drizzle-orm";
import { check, date, index, pgTable, primaryKey, text, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import { type MemberRelation, memberRelations } from "../../domain/member/relation";
import { type NotificationKind, notificationKinds } from "../../domain/notification/notification-kind";
import type { TerminationReason } from "../../domain/project/standing";
import { terminationReasons } from "../../domain/project/standing";
import { createdAt, id, instant, isDemo, oneOf, timestamps, version } from "./_columns";
import { projects } from "./projects";
import { users } from "./users";

/** 协办人, 专班, 包联领导. Ended, never deleted. */
export const projectMembers = pgTable(
  "project_members",
  {
    id: id(),
    projectId: uuid("project_id")
      .notNull()
      .references(() => projects.id, { onDelete: "cascade" }),
    userId: uuid("user_id")
      .notNull()
      .references(() => users.id),
    relation: text("relation").$type<MemberRelation>().notNull(),
    /** What the person is there for, e.g. 规划资源口. */
    duty: text("duty"),
    addedBy: uuid("added_by").references(() => users.id),
    endedAt: instant("ended_at"),
    endedBy: uuid("ended_by").references(() => users.id),
    isDemo: isDemo(),
    createdAt: createdAt(),
  },
  (table) => [
    check("project_members_relation_check", oneOf("relation", memberRelations)),
    uniqueIndex("project_members_once")
      .on(table.projectId, table.userId, table.relation)
      .where(sql`ended_at is null`),
    index("project_members_project_index").on(table.projectId),
    index("project_members_user_index").on(table.userId, table.projectId).where(sql`ended_at is null`),
    index("project_members_adder_index").on(table.addedBy),
    index("project_members_ender_index").on(table.endedBy),
  ],
);

export const comments = pgTable(
  "comments",
  {
    id: id(),
    projectId: uuid("project_id")
      .notNull()
      .references(() => projects.id, { onDelete: "cascade" }),
    authorId: uuid("author_id")
      .notNull()
      .references(() => users.id),
    content: text("content").notNull(),
    /** Taken back by its author; the stream says that it was there. */
    withdrawnAt: instant("withdrawn_at"),
    isDemo: isDemo(),
    createdAt: createdAt(),
  },
  (table) => [
    index("comments_project_index").on(table.projectId, table.createdAt),
    index("comments_author_index").on(table.authorId),
  ],
);

export const commentMentions = pgTable(
  "comment_mentions",
  {
    commentId: uuid("comment_id")
      .notNull()
      .references(() => comments.id, { onDelete: "cascade" }),
    userId: uuid("user_id")
      .notNull()
      .references(() => users.id),
  },
  (table) => [
    primaryKey({ name: "comment_mentions_pkey", columns: [table.commentId, table.userId] }),
    index("comment_mentions_user_index").on(table.userId),
  ],
);

/** One line to one person; the text is made of kind and project at display. */
export const notifications = pgTable(
  "notifications",
  {
    id: id(),
    userId: uuid("user_id")
      .notNull()
      .references(() => users.id, { onDelete: "cascade" }),
    kind: text("kind").$type<NotificationKind>().notNull(),
    projectId: uuid("project_id").references(() => projects.id, { onDelete: "cascade" }),
    /** The comment, milestone, request … it is about. */
    subjectId: uuid("subject_id"),
    actorId: uuid("actor_id").references(() => users.id),
    /** The few words that tell one from another, e.g. the milestone or the start of a comment. */
    excerpt: text("excerpt"),
    readAt: instant("read_at"),
    isDemo: isDemo(),
    createdAt: createdAt(),
  },
  (table) => [
    check("notifications_kind_check", oneOf("kind", notificationKinds)),
    index("notifications_user_index").on(table.userId, table.id),
    index("notifications_unread_index").on(table.userId, table.id).where(sql`read_at is null`),
    index("notifications_project_index").on(table.projectId),
    index("notifications_actor_index").on(table.actorId),
  ],
);

/** 终止 asked for by the department, decided by a leader (domain.md 1.2, X2). */
export const terminationRequests = pgTable(
  "termination_requests",
  {
    id: id(),
    projectId: uuid("project_id")
      .notNull()
      .references(() => projects.id, { onDelete: "cascade" }),
    reasonCode: text("reason_code").$type<TerminationReason>().notNull(),
    reason: text("reason"),
    /** Where the investor went instead. */
    lostTo: text("lost_to"),
    state: text("state")
      .$type<"pending" | "approved" | "refused" | "withdrawn">()
      .notNull()
      .default("pending"),
    requestedBy: uuid("requested_by")
      .notNull()
      .references(() => users.id),
    decidedBy: uuid("decided_by").references(() => users.id),
    decidedAt: instant("decided_at"),
    decisionNote: text("decision_note"),
    isDemo: isDemo(),
    version: version(),
    ...timestamps,
  },
  (table) => [
    check("termination_requests_reason_check", oneOf("reason_code", terminationReasons)),
    check(
      "termination_requests_state_check",
      oneOf("state", ["pending", "approved", "refused", "withdrawn"]),
    ),
    uniqueIndex("termination_requests_one_pending").on(table.projectId).where(sql`state = 'pending'`),
    index("termination_requests_project_index").on(table.projectId),
    index("termination_requests_requester_index").on(table.requestedBy),
    index("termination_requests_decider_index").on(table.decidedBy),
  ],
);

/** Times a project waits for the other side; clocks stand still meanwhile. */
export const projectWaits = pgTable(
  "project_waits",
  {
    id: id(),
    projectId: uuid("project_id")
      .notNull()
      .references(() => projects.id, { onDelete: "cascade" }),
    waitingFor: text("waiting_for").notNull(),
    startedOn: date("started_on", { mode: "string" }).notNull(),
    startedBy: uuid("started_by").references(() => users.id),
    endedOn: date("ended_on", { mode: "string" }),
    endedBy: uuid("ended_by").references(() => users.id),
    isDemo: isDemo(),
    createdAt: createdAt(),
  },
  (table) => [
    check("project_waits_order_check", sql`ended_on is null or ended_on >= started_on`),
    uniqueIndex("project_waits_one_open").on(table.projectId).where(sql`ended_on is null`),
    index("project_waits_project_index").on(table.projectId),
    index("project_waits_starter_index").on(table.startedBy),
    index("project_waits_ender_index").on(table.endedBy),
  ],
);
