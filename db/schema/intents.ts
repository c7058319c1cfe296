import { boolean, check, date, index, numeric, pgTable, text, unique, uuid } from "drizzle-orm/pg-core";
import { type Industry, industries } from "../../domain/industry/industry";
import {
  type AmountBand,
  amountBands,
  type IntentState,
  intentStates,
  type SiteNeed,
  siteNeeds,
} from "../../domain/intent/intent-state";
import { createdAt, id, instant, isDemo, oneOf, timestamps, version } from "./_columns";
import { projects } from "./projects";
import { users } from "./users";

/** A public submission, until an officer accepts it into a project. */
export const intents = pgTable(
  "intents",
  {
    id: id(),
    receiptNo: text("receipt_no").notNull(),
    /** Made by the browser once a form, so that a double click is one submission. */
    submissionKey: uuid("submission_key").notNull(),
    enterpriseName: text("enterprise_name").notNull(),
    uscc: text("uscc"),
    contactName: text("contact_name").notNull(),
    phone: text("phone").notNull(),
    email: text("email"),
    industry: text("industry").$type<Industry>().notNull(),
    amountBand: text("amount_band").$type<AmountBand>().notNull(),
    siteNeed: text("site_need").$type<SiteNeed>().notNull(),
    areaSqm: numeric("area_sqm", { precision: 14, scale: 2 }),
    sourceRegionCode: text("source_region_code"),
    isCapitalRelief: boolean("is_capital_relief").notNull().default(false),
    plannedStartOn: date("planned_start_on", { mode: "string" }),
    description: text("description"),
    parcelCode: text("parcel_code"),
    channel: text("channel"),
    state: text("state").$type<IntentState>().notNull().default("received"),
    assignedTo: uuid("assigned_to").references(() => users.id),
    projectId: uuid("project_id").references(() => projects.id),
    /** The account of the enterprise that may follow it without the receipt number. */
    enterpriseUserId: uuid("enterprise_user_id").references(() => users.id),
    consentVersion: text("consent_version").notNull(),
    consentAt: instant("consent_at").notNull(),
    address: text("address"),
    userAgent: text("user_agent"),
    isDemo: isDemo(),
    version: version(),
    ...timestamps,
  },
  (table) => [
    unique("intents_receipt_no_unique").on(table.receiptNo),
    unique("intents_submission_key_unique").on(table.submissionKey),
    check("intents_state_check", oneOf("state", intentStates)),
    check("intents_industry_check", oneOf("industry", industries)),
    check("intents_amount_band_check", oneOf("amount_band", amountBands)),
    check("intents_site_need_check", oneOf("site_need", siteNeeds)),
    index("intents_state_index").on(table.state, table.createdAt, table.id),
    index("intents_created_index").on(table.createdAt, table.id),
    index("intents_assignee_index").on(table.assignedTo),
    index("intents_project_index").on(table.projectId),
    index("intents_enterprise_user_index").on(table.enterpriseUserId),
    index("intents_phone_index").on(table.phone),
  ],
);

/** What happened to an intent; `publicNote` is what the enterprise reads. */
export const intentEvents = pgTable(
  "intent_events",
  {
    id: id(),
    intentId: uuid("intent_id")
      .notNull()
      .references(() => intents.id, { onDelete: "cascade" }),
    actorId: uuid("actor_id").references(() => users.id),
    state: text("state").$type<IntentState>().notNull(),
    publicNote: text("public_note"),
    internalNote: text("internal_note"),
    isDemo: isDemo(),
    createdAt: createdAt(),
  },
  (table) => [
    check("intent_events_state_check", oneOf("state", intentStates)),
    index("intent_events_intent_index").on(table.intentId, table.createdAt),
    index("intent_events_actor_index").on(table.actorId),
  ],
);
