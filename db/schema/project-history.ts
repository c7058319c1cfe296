import { check, date, index, integer, pgTable, text, uuid } from "drizzle-orm/pg-core";
import { type DocumentKind, documentKinds } from "../../domain/project/document-kind";
import { type FollowUpKind, followUpKinds } from "../../domain/project/follow-up-kind";
import { type Stage, stages } from "../../domain/project/stage";
import { createdAt, id, isDemo, isMonth, month, oneOf } from "./_columns";
import { projects } from "./projects";
import { users } from "./users";

/** Every move of stage or standing, in order; never updated. */
export const projectMoves = pgTable(
  "project_moves",
  {
    id: id(),
    projectId: uuid("project_id")
      .notNull()
      .references(() => projects.id, { onDelete: "cascade" }),
    actorId: uuid("actor_id").references(() => users.id),
    kind: text("kind").$type<"stage" | "standing" | "owner">().notNull(),
    fromCode: text("from_code"),
    toCode: text("to_code").notNull(),
    reason: text("reason"),
    /** When it really happened, beside the month it is counted in. */
    actualOn: date("actual_on", { mode: "string" }).notNull(),
    statMonth: month("stat_month").notNull(),
    isDemo: isDemo(),
    createdAt: createdAt(),
  },
  (table) => [
    check("project_moves_kind_check", oneOf("kind", ["stage", "standing", "owner"])),
    check("project_moves_month_check", isMonth("stat_month")),
    index("project_moves_project_index").on(table.projectId, table.createdAt),
    index("project_moves_actor_index").on(table.actorId),
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
  ],
);
