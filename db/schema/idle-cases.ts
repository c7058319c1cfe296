import { sql } from "drizzle-orm";
import {
  check,
  date,
  index,
  integer,
  jsonb,
  pgTable,
  text,
  unique,
  uniqueIndex,
  uuid,
} from "drizzle-orm/pg-core";
import { type IdleCaseState, idleCaseStates } from "../../domain/idle-land/case-state";
import { type IdleCauseKind, idleCauseKinds } from "../../domain/idle-land/cause";
import { type IdleTemplateCode, idleTemplateCodes } from "../../domain/idle-land/template-code";
import { createdAt, id, instant, isDemo, oneOf, timestamps, version } from "./_columns";
import { parcels } from "./parcels";
import { users } from "./users";

/** A clue of idle land as the park follows it; what the authority does is written down as its steps. */
export const idleCases = pgTable(
  "idle_cases",
  {
    id: id(),
    parcelId: uuid("parcel_id")
      .notNull()
      .references(() => parcels.id),
    state: text("state").$type<IdleCaseState>().notNull(),
    /** The engine's finding on the day the case was opened, with its article, inputs and dates. */
    finding: jsonb("finding").$type<unknown>().notNull(),
    foundOn: date("found_on", { mode: "string" }).notNull(),
    causeKind: text("cause_kind").$type<IdleCauseKind>(),
    /** Causes of art. 8. */
    causes: text("causes").array().notNull().default(sql`'{}'`),
    causeNote: text("cause_note"),
    /** 企业说明. */
    statement: text("statement"),
    checkedOn: date("checked_on", { mode: "string" }),
    checkedBy: uuid("checked_by").references(() => users.id),
    transferNo: text("transfer_no"),
    transferredOn: date("transferred_on", { mode: "string" }),
    measure: text("measure"),
    closedOn: date("closed_on", { mode: "string" }),
    closeNote: text("close_note"),
    openedBy: uuid("opened_by").references(() => users.id),
    isDemo: isDemo(),
    version: version(),
    ...timestamps,
  },
  (table) => [
    check("idle_cases_state_check", oneOf("state", idleCaseStates)),
    check("idle_cases_cause_check", oneOf("cause_kind", idleCauseKinds)),
    check("idle_cases_closed_check", sql`(state = 'closed') = (closed_on is not null)`),
    uniqueIndex("idle_cases_one_open").on(table.parcelId).where(sql`closed_on is null`),
    index("idle_cases_parcel_index").on(table.parcelId),
    index("idle_cases_state_index").on(table.state),
    index("idle_cases_checker_index").on(table.checkedBy),
    index("idle_cases_opener_index").on(table.openedBy),
  ],
);

/** A step of a case, ours or the authority's; written once. */
export const idleCaseSteps = pgTable(
  "idle_case_steps",
  {
    id: id(),
    caseId: uuid("case_id")
      .notNull()
      .references(() => idleCases.id, { onDelete: "cascade" }),
    fromState: text("from_state").$type<IdleCaseState>(),
    toState: text("to_state").$type<IdleCaseState>().notNull(),
    takenOn: date("taken_on", { mode: "string" }).notNull(),
    /** 文号. */
    documentNo: text("document_no"),
    /** 送达日期. */
    servedOn: date("served_on", { mode: "string" }),
    /** What the law gives the other side until. */
    dueOn: date("due_on", { mode: "string" }),
    detail: jsonb("detail").$type<Record<string, string | number | boolean | null>>().notNull().default({}),
    note: text("note"),
    actorId: uuid("actor_id").references(() => users.id),
    isDemo: isDemo(),
    createdAt: createdAt(),
  },
  (table) => [
    check("idle_case_steps_to_check", oneOf("to_state", idleCaseStates)),
    index("idle_case_steps_case_index").on(table.caseId, table.id),
    index("idle_case_steps_actor_index").on(table.actorId),
  ],
);

/** Revisions of the document forms; the newest of a code holds. */
export const idleTemplates = pgTable(
  "idle_templates",
  {
    id: id(),
    code: text("code").$type<IdleTemplateCode>().notNull(),
    revision: integer("revision").notNull(),
    body: text("body").notNull(),
    reason: text("reason").notNull(),
    actorId: uuid("actor_id").references(() => users.id),
    createdAt: createdAt(),
  },
  (table) => [
    unique("idle_templates_revision_unique").on(table.code, table.revision),
    check("idle_templates_code_check", oneOf("code", idleTemplateCodes)),
    index("idle_templates_actor_index").on(table.actorId),
  ],
);

/** A draft filled from a template for a case; for the authority's use, never issued by the park. */
export const idleDocuments = pgTable(
  "idle_documents",
  {
    id: id(),
    caseId: uuid("case_id")
      .notNull()
      .references(() => idleCases.id, { onDelete: "cascade" }),
    code: text("code").$type<IdleTemplateCode>().notNull(),
    templateRevision: integer("template_revision").notNull(),
    body: text("body").notNull(),
    actorId: uuid("actor_id").references(() => users.id),
    isDemo: isDemo(),
    version: version(),
    ...timestamps,
  },
  (table) => [
    unique("idle_documents_once").on(table.caseId, table.code),
    check("idle_documents_code_check", oneOf("code", idleTemplateCodes)),
    index("idle_documents_actor_index").on(table.actorId),
  ],
);

/** A reminder that has been given, so that it is given once. */
export const idleReminders = pgTable(
  "idle_reminders",
  {
    id: id(),
    parcelId: uuid("parcel_id")
      .notNull()
      .references(() => parcels.id, { onDelete: "cascade" }),
    kind: text("kind").notNull(),
    dueOn: date("due_on", { mode: "string" }).notNull(),
    givenAt: instant("given_at").notNull().default(sql`now()`),
    isDemo: isDemo(),
  },
  (table) => [unique("idle_reminders_once").on(table.parcelId, table.kind, table.dueOn)],
);
