import { sql } from "drizzle-orm";
import { boolean, check, index, integer, pgTable, text, unique, uuid } from "drizzle-orm/pg-core";
import { type Measure, measures } from "../../domain/amount/measure";
import { type Industry, industries } from "../../domain/industry/industry";
import { createdAt, fen, id, isDemo, oneOf } from "./_columns";
import { departments, users } from "./users";

/**
 * 任务分解 below the plan: park, department, officer or industry by year or quarter. Every change is a new revision, the
 * newest holds. The plan's own target stays in `plan_targets`.
 */
export const targets = pgTable(
  "targets",
  {
    id: id(),
    measure: text("measure").$type<Measure>().notNull(),
    /** `2026` or `2026-Q4`. */
    period: text("period").notNull(),
    departmentId: uuid("department_id").references(() => departments.id),
    userId: uuid("user_id").references(() => users.id),
    industry: text("industry").$type<Industry>(),
    /** Fen, for foreign measures US cents; null withdraws it. */
    value: fen("value"),
    revision: integer("revision").notNull(),
    isCurrent: boolean("is_current").notNull().default(true),
    reason: text("reason").notNull(),
    createdBy: uuid("created_by").references(() => users.id),
    isDemo: isDemo(),
    createdAt: createdAt(),
  },
  (table) => [
    unique("targets_revision_unique")
      .on(table.measure, table.period, table.departmentId, table.userId, table.industry, table.revision)
      .nullsNotDistinct(),
    check("targets_measure_check", oneOf("measure", measures)),
    check("targets_industry_check", oneOf("industry", industries)),
    check("targets_period_check", sql`period ~ '^[0-9]{4}(-Q[1-4])?$'`),
    check("targets_value_check", sql`value is null or value >= 0`),
    check("targets_scope_check", sql`user_id is null or (department_id is not null and industry is null)`),
    index("targets_department_index").on(table.departmentId),
    index("targets_user_index").on(table.userId),
    index("targets_creator_index").on(table.createdBy),
  ],
);
