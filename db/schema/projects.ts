import { sql } from "drizzle-orm";
import {
  boolean,
  check,
  date,
  index,
  integer,
  numeric,
  pgTable,
  text,
  unique,
  uuid,
} from "drizzle-orm/pg-core";
import { type CapitalKind, capitalKinds } from "../../domain/enterprise/capital-kind";
import { type Industry, industries } from "../../domain/industry/industry";
import { type Zone, zones } from "../../domain/land/zone";
import {
  type ChainRole,
  chainRoles,
  type EnvironmentCategory,
  environmentCategories,
  type LeadJudgement,
  leadJudgements,
} from "../../domain/project/admission";
import { type SourceChannel, sourceChannels } from "../../domain/project/source-channel";
import { type Stage, type Standing, stages, standings } from "../../domain/project/stage";
import { type TerminationReason, terminationReasons } from "../../domain/project/standing";
import { fen, id, instant, isDemo, oneOf, timestamps, version } from "./_columns";
import { contacts, enterprises } from "./enterprises";
import { departments, users } from "./users";

/** One row from first call to full production; a lead is a project nobody has judged yet. */
export const projects = pgTable(
  "projects",
  {
    id: id(),
    code: text("code").notNull(),
    name: text("name").notNull(),
    summary: text("summary").notNull(),
    departmentId: uuid("department_id")
      .notNull()
      .references(() => departments.id),
    /** Null in the 公海. */
    ownerId: uuid("owner_id").references(() => users.id),
    firstReportedBy: uuid("first_reported_by").references(() => users.id),
    firstReportedDepartmentId: uuid("first_reported_department_id").references(() => departments.id),
    firstReportedAt: instant("first_reported_at").notNull(),
    /** 首谈: who held the first substantive talk, for which department, when. */
    firstTalkedBy: uuid("first_talked_by").references(() => users.id),
    firstTalkDepartmentId: uuid("first_talk_department_id").references(() => departments.id),
    firstTalkOn: date("first_talk_on", { mode: "string" }),
    leadJudgement: text("lead_judgement").$type<LeadJudgement>(),
    leadJudgedOn: date("lead_judged_on", { mode: "string" }),
    /** When the introducer was told how the lead was judged. */
    feedbackOn: date("feedback_on", { mode: "string" }),
    /** The 委托招商机构 that introduced it. */
    agencyId: uuid("agency_id").references(() => enterprises.id),
    stage: text("stage").$type<Stage>().notNull(),
    stageEnteredOn: date("stage_entered_on", { mode: "string" }).notNull(),
    standing: text("standing").$type<Standing>().notNull().default("normal"),
    standingReason: text("standing_reason"),
    terminationReason: text("termination_reason").$type<TerminationReason>(),
    /** Park or district a project was handed to. */
    transferredTo: text("transferred_to"),
    /** How the 首谈 credit is shared with the unit it was handed to. */
    firstTalkCredit: text("first_talk_credit"),
    /** When a suspended project is asked about again. */
    resumeOn: date("resume_on", { mode: "string" }),
    investorId: uuid("investor_id")
      .notNull()
      .references(() => enterprises.id),
    /** Copy of the investor's name, kept by the investor's update, so that lists and search read one table. */
    investorName: text("investor_name").notNull(),
    projectCompanyId: uuid("project_company_id").references(() => enterprises.id),
    contactId: uuid("contact_id").references(() => contacts.id),
    sourceChannel: text("source_channel").$type<SourceChannel>().notNull(),
    sourceRegionCode: text("source_region_code"),
    capitalKind: text("capital_kind").$type<CapitalKind>().notNull().default("domestic"),
    /** 承接非首都功能. */
    isCapitalRelief: boolean("is_capital_relief").notNull().default(false),
    industry: text("industry").$type<Industry>().notNull(),
    secondaryIndustry: text("secondary_industry").$type<Industry>(),
    /** GB/T 4754-2017, two to four digits. */
    industryCode: text("industry_code"),
    zone: text("zone").$type<Zone>(),
    totalInvestmentFen: fen("total_investment_fen"),
    /** 0 to 3 by the thresholds of `amount.sizeBands`, in the project's own currency; kept by the database. */
    sizeBand: integer("size_band").notNull().default(0),
    fixedInvestmentFen: fen("fixed_investment_fen"),
    equipmentInvestmentFen: fen("equipment_investment_fen"),
    landNeedSqm: numeric("land_need_sqm", { precision: 14, scale: 2 }),
    factoryNeedSqm: numeric("factory_need_sqm", { precision: 14, scale: 2 }),
    expectedOutputFen: fen("expected_output_fen"),
    expectedTaxFen: fen("expected_tax_fen"),
    expectedJobs: integer("expected_jobs"),
    /** 综合能耗, tce a year. */
    energyTce: numeric("energy_tce", { precision: 12, scale: 2 }),
    chainRole: text("chain_role").$type<ChainRole>(),
    environmentCategory: text("environment_category").$type<EnvironmentCategory>(),
    /** 两高 and 两重点一重大; null until somebody answered. */
    isHighEnergyEmission: boolean("is_high_energy_emission"),
    isMajorHazard: boolean("is_major_hazard"),
    contractorName: text("contractor_name"),
    productionLine: text("production_line"),
    firstMonthOutputFen: fen("first_month_output_fen"),
    annualOutputFen: fen("annual_output_fen"),
    annualTaxFen: fen("annual_tax_fen"),
    isAboveScale: boolean("is_above_scale"),
    plannedStartOn: date("planned_start_on", { mode: "string" }),
    plannedCompletionOn: date("planned_completion_on", { mode: "string" }),
    plannedProductionOn: date("planned_production_on", { mode: "string" }),
    lastFollowUpOn: date("last_follow_up_on", { mode: "string" }),
    nextStep: text("next_step"),
    nextStepOn: date("next_step_on", { mode: "string" }),
    /** Pinyin initials of name and investor. */
    initials: text("initials").notNull().default(""),
    searchKey: text("search_key").generatedAlwaysAs(
      sql`cn_double(lower(name || ' ' || investor_name || ' ' || code || ' ' || initials))`,
    ),
    /** What a colleague without full sight may search. */
    nameKey: text("name_key").generatedAlwaysAs(sql`cn_double(lower(name || ' ' || code))`),
    /** In the 回收站 since; restorable for 30 days. */
    deletedAt: instant("deleted_at"),
    deletedBy: uuid("deleted_by").references(() => users.id),
    deleteReason: text("delete_reason"),
    isDemo: isDemo(),
    version: version(),
    ...timestamps,
  },
  (table) => [
    unique("projects_code_unique").on(table.code),
    check("projects_stage_check", oneOf("stage", stages)),
    check("projects_standing_check", oneOf("standing", standings)),
    check("projects_termination_reason_check", oneOf("termination_reason", terminationReasons)),
    check("projects_industry_check", oneOf("industry", industries)),
    check("projects_secondary_industry_check", oneOf("secondary_industry", industries)),
    check("projects_zone_check", oneOf("zone", zones)),
    check("projects_source_channel_check", oneOf("source_channel", sourceChannels)),
    check("projects_lead_judgement_check", oneOf("lead_judgement", leadJudgements)),
    check("projects_chain_role_check", oneOf("chain_role", chainRoles)),
    check("projects_environment_category_check", oneOf("environment_category", environmentCategories)),
    check(
      "projects_results_check",
      sql`coalesce(energy_tce, 0) >= 0 and coalesce(first_month_output_fen, 0) >= 0 and coalesce(annual_output_fen, 0) >= 0 and coalesce(annual_tax_fen, 0) >= 0`,
    ),
    check("projects_size_band_check", sql`size_band between 0 and 3`),
    check("projects_capital_kind_check", oneOf("capital_kind", capitalKinds)),
    check(
      "projects_amounts_check",
      sql`coalesce(total_investment_fen, 0) >= 0 and coalesce(fixed_investment_fen, 0) >= 0 and coalesce(equipment_investment_fen, 0) >= 0 and coalesce(expected_output_fen, 0) >= 0 and coalesce(expected_tax_fen, 0) >= 0`,
    ),
    index("projects_search_index").using("gin", sql`search_key gin_trgm_ops`),
    index("projects_name_key_index").using("gin", sql`name_key gin_trgm_ops`),
    index("projects_reported_index").on(table.firstReportedAt, table.id),
    index("projects_followed_index").on(sql`coalesce(last_follow_up_on, '0001-01-01'::date)`, table.id),
    index("projects_next_step_index").on(sql`coalesce(next_step_on, '9999-12-31'::date)`, table.id),
    index("projects_investment_index").on(sql`coalesce(total_investment_fen, -1)`, table.id),
    index("projects_name_index").on(sql`name collate "zh-Hans-CN-x-icu"`, table.id),
    index("projects_stage_index").on(table.stage, table.firstReportedAt, table.id),
    index("projects_industry_index").on(table.industry, table.firstReportedAt, table.id),
    index("projects_owner_index").on(table.ownerId, table.firstReportedAt, table.id),
    index("projects_department_index").on(table.departmentId, table.firstReportedAt, table.id),
    index("projects_investor_index").on(table.investorId),
    index("projects_company_index").on(table.projectCompanyId),
    index("projects_contact_index").on(table.contactId),
    index("projects_agency_index").on(table.agencyId),
    index("projects_first_reporter_index").on(table.firstReportedBy),
    index("projects_first_department_index").on(table.firstReportedDepartmentId),
    index("projects_first_talker_index").on(table.firstTalkedBy),
    index("projects_first_talk_department_index").on(table.firstTalkDepartmentId),
    index("projects_deleter_index").on(table.deletedBy),
    index("projects_deleted_index").on(table.deletedAt, table.id).where(sql`deleted_at is not null`),
  ],
);

export type ProjectRow = typeof projects.$inferSelect;
