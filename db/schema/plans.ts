import { sql } from "drizzle-orm";
import {
  boolean,
  check,
  index,
  integer,
  numeric,
  pgTable,
  text,
  unique,
  uniqueIndex,
  uuid,
} from "drizzle-orm/pg-core";
import { type Measure, measures } from "../../domain/amount/measure";
import {
  type FactKind,
  factKinds,
  type GrowthBasis,
  growthBases,
  type IndicatorKind,
  indicatorKinds,
  type ObservationState,
  observationStates,
  type PlanState,
  planStates,
  type RelationKind,
  type RelationRole,
  relationKinds,
  relationRoles,
  type TermMoment,
  termMoments,
} from "../../domain/plan/plan";
import { createdAt, id, instant, isDemo, isMonth, month, oneOf, timestamps, version } from "./_columns";
import { users } from "./users";

export const plans = pgTable(
  "plans",
  {
    id: id(),
    code: text("code").notNull(),
    name: text("name").notNull(),
    startMonth: month("start_month").notNull(),
    endMonth: month("end_month").notNull(),
    state: text("state").$type<PlanState>().notNull(),
    sourceDocument: text("source_document"),
    version: version(),
    ...timestamps,
  },
  (table) => [
    unique("plans_code_unique").on(table.code),
    check("plans_state_check", oneOf("state", planStates)),
    check("plans_start_check", isMonth("start_month")),
    check("plans_end_check", isMonth("end_month")),
    check("plans_order_check", sql`start_month <= end_month`),
  ],
);

export const indicators = pgTable(
  "indicators",
  {
    id: id(),
    code: text("code").notNull(),
    name: text("name").notNull(),
    groupName: text("group_name").notNull(),
    unit: text("unit").notNull(),
    kind: text("kind").$type<IndicatorKind>().notNull(),
    isHigherBetter: boolean("is_higher_better").notNull().default(true),
    decimals: integer("decimals").notNull().default(0),
    sort: integer("sort").notNull(),
    /** An indicator nobody reports any more: it stays in the plans that set it. */
    isActive: boolean("is_active").notNull().default(true),
    version: version(),
    ...timestamps,
  },
  (table) => [
    unique("indicators_code_unique").on(table.code),
    check("indicators_kind_check", oneOf("kind", indicatorKinds)),
  ],
);

/** Base and target of an indicator in a plan, with the plan's own words. */
export const planTargets = pgTable(
  "plan_targets",
  {
    id: id(),
    planId: uuid("plan_id")
      .notNull()
      .references(() => plans.id),
    indicatorId: uuid("indicator_id")
      .notNull()
      .references(() => indicators.id),
    baseYear: integer("base_year"),
    baseValue: numeric("base_value", { precision: 20, scale: 4 }),
    /** Says what the base is when it isn't the indicator itself (262 亿元 is 协议). */
    baseNote: text("base_note"),
    targetYear: integer("target_year").notNull(),
    /** Null until the plan is issued. */
    targetValue: numeric("target_value", { precision: 20, scale: 4 }),
    growthClaimBp: integer("growth_claim_bp"),
    growthBasis: text("growth_basis").$type<GrowthBasis>().notNull().default("none"),
    /** For 招商引资: the measure the target is read in. */
    measure: text("measure").$type<Measure>(),
    quote: text("quote"),
    isRedLine: boolean("is_red_line").notNull().default(false),
    /** 突破、不低于: the target is a floor. */
    isLowerBound: boolean("is_lower_bound").notNull().default(false),
    /** False where the base was counted in another measure than the target. */
    isBaseComparable: boolean("is_base_comparable").notNull().default(true),
    /** The office's own words on how it came out, beside the computed verdict. */
    evaluation: text("evaluation"),
    version: version(),
    ...timestamps,
  },
  (table) => [
    unique("plan_targets_once").on(table.planId, table.indicatorId),
    check("plan_targets_basis_check", oneOf("growth_basis", growthBases)),
    check("plan_targets_measure_check", oneOf("measure", measures)),
    index("plan_targets_indicator_index").on(table.indicatorId),
  ],
);

export const observations = pgTable(
  "observations",
  {
    id: id(),
    indicatorId: uuid("indicator_id")
      .notNull()
      .references(() => indicators.id),
    /** `2020` or `2026-03`. */
    period: text("period").notNull(),
    value: numeric("value", { precision: 20, scale: 4 }).notNull(),
    source: text("source").notNull(),
    /** Counts once a second person confirmed it; a correction replaces the value that held and keeps it. */
    state: text("state").$type<ObservationState>().notNull().default("confirmed"),
    stateNote: text("state_note"),
    /** Rows that came in from one file. */
    importId: uuid("import_id"),
    createdBy: uuid("created_by").references(() => users.id),
    confirmedBy: uuid("confirmed_by").references(() => users.id),
    confirmedAt: instant("confirmed_at"),
    isDemo: isDemo(),
    version: version(),
    createdAt: createdAt(),
  },
  (table) => [
    uniqueIndex("observations_one_confirmed")
      .on(table.indicatorId, table.period)
      .where(sql`state = 'confirmed'`),
    uniqueIndex("observations_one_pending").on(table.indicatorId, table.period).where(sql`state = 'pending'`),
    check("observations_state_check", oneOf("state", observationStates)),
    check(
      "observations_two_people_check",
      sql`confirmed_by is null or created_by is null or confirmed_by <> created_by`,
    ),
    check("observations_period_check", sql`period ~ '^[0-9]{4}(-(0[1-9]|1[0-2]))?$'`),
    index("observations_indicator_index").on(table.indicatorId, table.period),
    index("observations_creator_index").on(table.createdBy),
    index("observations_confirmer_index").on(table.confirmedBy),
  ],
);

/** Facts the plan states about an industry, a zone, a key project or a park figure, each with its quote. */
export const planFacts = pgTable(
  "plan_facts",
  {
    id: id(),
    planId: uuid("plan_id")
      .notNull()
      .references(() => plans.id),
    subjectKind: text("subject_kind").$type<FactKind>().notNull(),
    subjectCode: text("subject_code").notNull(),
    title: text("title").notNull(),
    value: numeric("value", { precision: 20, scale: 4 }),
    unit: text("unit"),
    year: integer("year"),
    quote: text("quote").notNull(),
    sort: integer("sort").notNull().default(0),
    /** Taken off by the office: the seed must not bring it back. */
    removedAt: instant("removed_at"),
    version: version(),
    ...timestamps,
  },
  (table) => [
    check("plan_facts_kind_check", oneOf("subject_kind", factKinds)),
    unique("plan_facts_once").on(table.planId, table.subjectKind, table.subjectCode, table.title),
  ],
);

/** How figures of a plan hang together: parts of a whole, a share of it, an amount a unit (domain.md 2.8). */
export const planRelations = pgTable(
  "plan_relations",
  {
    id: id(),
    planId: uuid("plan_id")
      .notNull()
      .references(() => plans.id),
    kind: text("kind").$type<RelationKind>().notNull(),
    title: text("title").notNull(),
    /** What a quotient is shown in: 万元/人. */
    resultUnit: text("result_unit"),
    note: text("note"),
    sort: integer("sort").notNull().default(0),
    removedAt: instant("removed_at"),
    version: version(),
    ...timestamps,
  },
  (table) => [
    unique("plan_relations_once").on(table.planId, table.title),
    check("plan_relations_kind_check", oneOf("kind", relationKinds)),
  ],
);

/** One figure in a relation: an indicator's base or target in the plan, or a fact the plan states. */
export const planRelationTerms = pgTable(
  "plan_relation_terms",
  {
    id: id(),
    relationId: uuid("relation_id")
      .notNull()
      .references(() => planRelations.id, { onDelete: "cascade" }),
    role: text("role").$type<RelationRole>().notNull(),
    indicatorId: uuid("indicator_id").references(() => indicators.id),
    moment: text("moment").$type<TermMoment>(),
    factId: uuid("fact_id").references(() => planFacts.id),
    sort: integer("sort").notNull(),
  },
  (table) => [
    unique("plan_relation_terms_once").on(table.relationId, table.sort),
    check("plan_relation_terms_role_check", oneOf("role", relationRoles)),
    check("plan_relation_terms_moment_check", oneOf("moment", termMoments)),
    check(
      "plan_relation_terms_source_check",
      sql`num_nonnulls(indicator_id, fact_id) = 1 and (moment is null) = (indicator_id is null)`,
    ),
    index("plan_relation_terms_indicator_index").on(table.indicatorId),
    index("plan_relation_terms_fact_index").on(table.factId),
  ],
);
