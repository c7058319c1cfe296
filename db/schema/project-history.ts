import { sql } from "drizzle-orm";
import {
  type AnyPgColumn,
  boolean,
  check,
  date,
  index,
  integer,
  jsonb,
  pgTable,
  text,
  uniqueIndex,
  uuid,
} from "drizzle-orm/pg-core";
import { type DocumentKind, documentKinds } from "../../domain/project/document-kind";
import { type FollowUpKind, followUpKinds } from "../../domain/project/follow-up-kind";
import { type Stage, stages } from "../../domain/project/stage";
import { type BatchItem, type BatchKind, batchKinds, type ReplacedColumns } from "../../domain/project/undo";
import { createdAt, id, instant, isDemo, isMonth, month, oneOf } from "./_columns";
import { agreements } from "./agreements";
import { milestones } from "./milestones";
import { projects } from "./projects";
import { users } from "./users";

/** `bin`: into the 回收站 and out of it. */
export const projectMoveKinds = ["stage", "standing", "owner", "bin"] as const;
export type ProjectMoveKind = (typeof projectMoveKinds)[number];

/** Every move of stage or standing, in order; never updated. */
export const projectMoves = pgTable(
  "project_moves",
  {
    id: id(),
    projectId: uuid("project_id")
      .notNull()
      .references(() => projects.id, { onDelete: "cascade" }),
    actorId: uuid("actor_id").references(() => users.id),
    kind: text("kind").$type<ProjectMoveKind>().notNull(),
    fromCode: text("from_code"),
    toCode: text("to_code").notNull(),
    reason: text("reason"),
    /** When it really happened, beside the month it is counted in. */
    actualOn: date("actual_on", { mode: "string" }).notNull(),
    statMonth: month("stat_month").notNull(),
    /** The move this one takes back; statistics leave out both. */
    undoesId: uuid("undoes_id").references((): AnyPgColumn => projectMoves.id, { onDelete: "cascade" }),
    /** What the move wrote over, so that it can be taken back exactly; null where that is not offered. */
    replaced: jsonb("replaced").$type<ReplacedColumns>(),
    /** Revision of the gates that let it pass; null before they were versioned. */
    gateRevision: integer("gate_revision"),
    isDemo: isDemo(),
    createdAt: createdAt(),
  },
  (table) => [
    uniqueIndex("project_moves_undone_once").on(table.undoesId).where(sql`undoes_id is not null`),
    check("project_moves_kind_check", oneOf("kind", projectMoveKinds)),
    check("project_moves_month_check", isMonth("stat_month")),
    index("project_moves_project_index").on(table.projectId, table.createdAt),
    index("project_moves_actor_index").on(table.actorId),
    index("project_moves_day_index").on(table.kind, table.actualOn),
  ],
);

/** One change to many projects in one act, kept so that it can be taken back whole. */
export const projectBatches = pgTable(
  "project_batches",
  {
    id: id(),
    actorId: uuid("actor_id")
      .notNull()
      .references(() => users.id, { onDelete: "cascade" }),
    kind: text("kind").$type<BatchKind>().notNull(),
    items: jsonb("items").$type<BatchItem[]>().notNull(),
    undoneAt: instant("undone_at"),
    createdAt: createdAt(),
  },
  (table) => [
    check("project_batches_kind_check", oneOf("kind", batchKinds)),
    index("project_batches_actor_index").on(table.actorId),
  ],
);

export const followUps = pgTable(
  "follow_ups",
  {
    id: id(),
    projectId: uuid("project_id")
      .notNull()
      .references(() => projects.id, { onDelete: "cascade" }),
    authorId: uuid("author_id")
      .notNull()
      .references(() => users.id),
    kind: text("kind").$type<FollowUpKind>().notNull(),
    content: text("content").notNull(),
    /** People met and place: the evidence of a 考察. */
    participants: text("participants"),
    place: text("place"),
    occurredOn: date("occurred_on", { mode: "string" }).notNull(),
    nextStep: text("next_step"),
    nextStepOn: date("next_step_on", { mode: "string" }),
    stageAtTime: text("stage_at_time").$type<Stage>().notNull(),
    isDemo: isDemo(),
    createdAt: createdAt(),
  },
  (table) => [
    check("follow_ups_kind_check", oneOf("kind", followUpKinds)),
    check("follow_ups_stage_check", oneOf("stage_at_time", stages)),
    index("follow_ups_project_index").on(table.projectId, table.occurredOn, table.id),
    index("follow_ups_author_index").on(table.authorId),
  ],
);

export const files = pgTable(
  "files",
  {
    id: id(),
    projectId: uuid("project_id")
      .notNull()
      .references(() => projects.id, { onDelete: "cascade" }),
    uploadedBy: uuid("uploaded_by")
      .notNull()
      .references(() => users.id),
    name: text("name").notNull(),
    /** What the gates ask for. */
    documentKind: text("document_kind").$type<DocumentKind>().notNull().default("other"),
    milestoneId: uuid("milestone_id").references(() => milestones.id, { onDelete: "set null" }),
    followUpId: uuid("follow_up_id").references(() => followUps.id, { onDelete: "set null" }),
    agreementId: uuid("agreement_id").references(() => agreements.id, { onDelete: "set null" }),
    /** 1 for a first file, one more for each that replaces it. */
    revision: integer("revision").notNull().default(1),
    replacesId: uuid("replaces_id").references((): AnyPgColumn => files.id, { onDelete: "cascade" }),
    /** False once a newer revision stands in its place. */
    isCurrent: boolean("is_current").notNull().default(true),
    /** When and where a 现场照片 was taken. */
    takenOn: date("taken_on", { mode: "string" }),
    takenPlace: text("taken_place"),
    /** Voided, never deleted. */
    voidedAt: instant("voided_at"),
    voidedBy: uuid("voided_by").references(() => users.id),
    voidReason: text("void_reason"),
    thumbnailKey: text("thumbnail_key"),
    mediaType: text("media_type").notNull(),
    sizeBytes: integer("size_bytes").notNull(),
    sha256: text("sha256").notNull(),
    storageKey: text("storage_key").notNull(),
    isDemo: isDemo(),
    createdAt: createdAt(),
  },
  (table) => [
    check("files_document_kind_check", oneOf("document_kind", documentKinds)),
    index("files_project_index").on(table.projectId, table.createdAt),
    index("files_uploader_index").on(table.uploadedBy),
    index("files_sha256_index").on(table.sha256),
    index("files_milestone_index").on(table.milestoneId),
    index("files_follow_up_index").on(table.followUpId),
    index("files_agreement_index").on(table.agreementId),
    index("files_voider_index").on(table.voidedBy),
    uniqueIndex("files_replaced_once")
      .on(table.replacesId)
      .where(sql`replaces_id is not null and voided_at is null`),
  ],
);
