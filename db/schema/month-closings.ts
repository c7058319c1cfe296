import { sql } from "drizzle-orm";
import {
  boolean,
  check,
  date,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  unique,
  uniqueIndex,
  uuid,
} from "drizzle-orm/pg-core";
import type { Industry } from "../../domain/industry/industry";
import type { Zone } from "../../domain/land/zone";
import { type ClosedLedger, closedLedgers } from "../../domain/month/closed-ledger";
import { createdAt, fen, id, instant, isDemo, isMonth, month, oneOf, version } from "./_columns";
import { users } from "./users";

/** 月结: a month stays closed as long as its last closing has not been reopened by two people. Never deleted. */
export const monthClosings = pgTable(
  "month_closings",
  {
    id: id(),
    statMonth: month("stat_month").notNull(),
    /** 1 for the first closing of the month, one more after each reopening. */
    revision: integer("revision").notNull(),
    closedBy: uuid("closed_by").references(() => users.id),
    closedAt: instant("closed_at").notNull(),
    note: text("note"),
    /** What the checks found, and was accepted with the note. */
    findings: jsonb("findings").$type<unknown>().notNull().default([]),
    totals: jsonb("totals").$type<unknown>().notNull(),
    rowCount: integer("row_count").notNull(),
    /** Over the rows and totals of this closing and the hash of the one before. */
    sha256: text("sha256").notNull(),
    previousSha256: text("previous_sha256").notNull().default(""),
    reopenRequestedBy: uuid("reopen_requested_by").references(() => users.id),
    reopenRequestedAt: instant("reopen_requested_at"),
    reopenReason: text("reopen_reason"),
    reopenDecidedBy: uuid("reopen_decided_by").references(() => users.id),
    reopenDecidedAt: instant("reopen_decided_at"),
    reopenAnswer: text("reopen_answer"),
    /** Set when the second person agreed. */
    reopenedAt: instant("reopened_at"),
    isDemo: isDemo(),
    version: version(),
    createdAt: createdAt(),
  },
  (table) => [
    unique("month_closings_revision_unique").on(table.statMonth, table.revision),
    uniqueIndex("month_closings_one_closed").on(table.statMonth).where(sql`reopened_at is null`),
    check("month_closings_month_check", isMonth("stat_month")),
    check(
      "month_closings_two_people_check",
      sql`reopen_decided_by is null or reopen_decided_by <> reopen_requested_by`,
    ),
    check("month_closings_reopened_check", sql`reopened_at is null or reopen_decided_by is not null`),
    index("month_closings_closer_index").on(table.closedBy),
    index("month_closings_requester_index").on(table.reopenRequestedBy),
    index("month_closings_decider_index").on(table.reopenDecidedBy),
  ],
);

/** Copies of every ledger row of a closed month, as it was then; no foreign keys, so that nothing can take them along. */
export const monthClosingRows = pgTable(
  "month_closing_rows",
  {
    closingId: uuid("closing_id")
      .notNull()
      .references(() => monthClosings.id, { onDelete: "cascade" }),
    ledger: text("ledger").$type<ClosedLedger>().notNull(),
    sourceId: uuid("source_id").notNull(),
    projectId: uuid("project_id").notNull(),
    projectCode: text("project_code").notNull(),
    projectName: text("project_name").notNull(),
    departmentId: uuid("department_id").notNull(),
    ownerId: uuid("owner_id"),
    industry: text("industry").$type<Industry>().notNull(),
    zone: text("zone").$type<Zone>(),
    regionCode: text("region_code"),
    /** Category, agreement kind or stage. */
    kind: text("kind"),
    evidenceNo: text("evidence_no"),
    occurredOn: date("occurred_on", { mode: "string" }),
    amountFen: fen("amount_fen").notNull(),
    countedFen: fen("counted_fen").notNull(),
    countedUsdCents: fen("counted_usd_cents").notNull().default(0),
    isCounted: boolean("is_counted").notNull(),
    ruleId: text("rule_id"),
  },
  (table) => [
    primaryKey({ name: "month_closing_rows_pkey", columns: [table.closingId, table.ledger, table.sourceId] }),
    check("month_closing_rows_ledger_check", oneOf("ledger", closedLedgers)),
    index("month_closing_rows_project_index").on(table.projectId),
  ],
);
