import { sql } from "drizzle-orm";
import {
  boolean,
  check,
  date,
  index,
  integer,
  pgTable,
  text,
  unique,
  uniqueIndex,
  uuid,
} from "drizzle-orm/pg-core";
import { type Measure, measures } from "../../domain/amount/measure";
import { fen, id, instant, isDemo, isMonth, month, oneOf, timestamps, version } from "./_columns";
import { projects } from "./projects";
import { users } from "./users";

/** Monthly 固定资产投资完成额 of a project, by the statistical report. */
export const fixedInvestments = pgTable(
  "fixed_investments",
  {
    id: id(),
    projectId: uuid("project_id")
      .notNull()
      .references(() => projects.id),
    statMonth: month("stat_month").notNull(),
    amountFen: fen("amount_fen").notNull(),
    isCounted: boolean("is_counted").notNull(),
    ruleId: text("rule_id").notNull(),
    countedShareBp: integer("counted_share_bp").notNull().default(10000),
    countedFen: fen("counted_fen")
      .notNull()
      .generatedAlwaysAs(
        sql`case when is_counted then round(amount_fen::numeric * counted_share_bp / 10000)::bigint else 0 end`,
      ),
    reportNo: text("report_no"),
    /** A correction of a month that is closed, in the open month it is reported with; null is the month's own figure. */
    correctsMonth: month("corrects_month"),
    note: text("note"),
    recordedBy: uuid("recorded_by").references(() => users.id),
    isDemo: isDemo(),
    version: version(),
    ...timestamps,
  },
  (table) => [
    check("fixed_investments_month_check", isMonth("stat_month")),
    check(
      "fixed_investments_correction_check",
      sql`case when corrects_month is null then amount_fen >= 0 else corrects_month < stat_month and note is not null end`,
    ),
    uniqueIndex("fixed_investments_once").on(
      table.projectId,
      table.statMonth,
      sql`coalesce(corrects_month, '')`,
    ),
    check("fixed_investments_share_check", sql`counted_share_bp between 0 and 10000`),
    index("fixed_investments_recorder_index").on(table.recordedBy),
    index("fixed_investments_month_index").on(table.statMonth),
    index("fixed_investments_order_index").on(sql`(replace(stat_month, '-', '')::bigint)`, table.id),
  ],
);

/** 计入认定: what the statistician decided of a whole project before any row, with the rule it rests on. */
export const countingRulings = pgTable(
  "counting_rulings",
  {
    id: id(),
    projectId: uuid("project_id")
      .notNull()
      .references(() => projects.id, { onDelete: "cascade" }),
    /** Null: every measure. */
    measure: text("measure").$type<Measure>(),
    /** 0 counts nothing, 10000 all. */
    shareBp: integer("share_bp").notNull(),
    ruleId: text("rule_id").notNull(),
    reason: text("reason").notNull(),
    decidedBy: uuid("decided_by").references(() => users.id),
    decidedOn: date("decided_on", { mode: "string" }).notNull(),
    endedAt: instant("ended_at"),
    endedBy: uuid("ended_by").references(() => users.id),
    endReason: text("end_reason"),
    isDemo: isDemo(),
    version: version(),
    ...timestamps,
  },
  (table) => [
    check("counting_rulings_measure_check", oneOf("measure", measures)),
    check("counting_rulings_share_check", sql`share_bp between 0 and 10000`),
    uniqueIndex("counting_rulings_one_open")
      .on(table.projectId, sql`coalesce(measure, '')`)
      .where(sql`ended_at is null`),
    index("counting_rulings_decider_index").on(table.decidedBy),
    index("counting_rulings_ender_index").on(table.endedBy),
  ],
);

/** 分年度投资计划: what a project itself says it will put in, by year. */
export const investmentPlans = pgTable(
  "investment_plans",
  {
    id: id(),
    projectId: uuid("project_id")
      .notNull()
      .references(() => projects.id, { onDelete: "cascade" }),
    year: integer("year").notNull(),
    plannedFen: fen("planned_fen").notNull(),
    recordedBy: uuid("recorded_by").references(() => users.id),
    isDemo: isDemo(),
    version: version(),
    ...timestamps,
  },
  (table) => [
    unique("investment_plans_once").on(table.projectId, table.year),
    check("investment_plans_check", sql`planned_fen >= 0 and year between 2000 and 2100`),
    index("investment_plans_recorder_index").on(table.recordedBy),
  ],
);
