import { sql } from "drizzle-orm";
import {
  check,
  date,
  index,
  integer,
  jsonb,
  numeric,
  pgTable,
  text,
  unique,
  uuid,
} from "drizzle-orm/pg-core";
import { type SupplyMethod, supplyMethods } from "../../domain/land/parcel-rights";
import { type ParcelUse, parcelUses } from "../../domain/land/parcel-state";
import type { Zone } from "../../domain/land/zone";
import { type PlanLineState, planLineStates } from "../../domain/land-plan/plan-line";
import { type FireClass, fireClasses } from "../../domain/premises/premises";
import { type SiteForm, siteForms } from "../../domain/site-need/site-form";
import type { IndustrialClass } from "../../domain/site-need/site-need";
import { fen, id, isDemo, oneOf, timestamps, version } from "./_columns";
import { parcels } from "./parcels";
import { projects } from "./projects";
import { users } from "./users";

const sqm = (name: string) => numeric(name, { precision: 14, scale: 2 });
const flow = (name: string) => numeric(name, { precision: 10, scale: 2 });

/** What a project needs of a site; areas beside it stay on the project as its headline. */
export const projectSiteNeeds = pgTable(
  "project_site_needs",
  {
    id: id(),
    projectId: uuid("project_id")
      .notNull()
      .references(() => projects.id, { onDelete: "cascade" }),
    form: text("form").$type<SiteForm>().notNull(),
    landMinSqm: sqm("land_min_sqm"),
    landMaxSqm: sqm("land_max_sqm"),
    floorMinSqm: sqm("floor_min_sqm"),
    floorMaxSqm: sqm("floor_max_sqm"),
    use: text("use").$type<ParcelUse>(),
    /** 一类、二类、三类工业 the production needs. */
    industrialClass: integer("industrial_class").$type<IndustrialClass>(),
    zones: text("zones").array().$type<Zone[]>().notNull().default(sql`'{}'`),
    heightM: flow("height_m"),
    loadTPerSqm: flow("load_t_per_sqm"),
    craneT: flow("crane_t"),
    powerKva: integer("power_kva"),
    waterTPerDay: flow("water_t_per_day"),
    sewageTPerDay: flow("sewage_t_per_day"),
    steamTPerHour: flow("steam_t_per_hour"),
    gasM3PerHour: flow("gas_m3_per_hour"),
    fireClass: text("fire_class").$type<FireClass>(),
    /** Farthest to a road or pipe that is still taken. */
    distanceMaxM: flow("distance_max_m"),
    landPriceCeilingFenPerMu: fen("land_price_ceiling_fen_per_mu"),
    rentCeilingFenPerSqmMonth: fen("rent_ceiling_fen_per_sqm_month"),
    neededFrom: date("needed_from", { mode: "string" }),
    /** Weight of each wish, 0 to 10. */
    weights: jsonb("weights").$type<Record<string, number>>().notNull().default({}),
    note: text("note"),
    updatedBy: uuid("updated_by").references(() => users.id),
    isDemo: isDemo(),
    version: version(),
    ...timestamps,
  },
  (table) => [
    unique("project_site_needs_once").on(table.projectId),
    check("project_site_needs_form_check", oneOf("form", siteForms)),
    check("project_site_needs_use_check", oneOf("use", parcelUses)),
    check("project_site_needs_class_check", sql`industrial_class between 1 and 3`),
    check("project_site_needs_fire_check", oneOf("fire_class", fireClasses)),
    check("project_site_needs_land_check", sql`land_max_sqm >= land_min_sqm`),
    check("project_site_needs_floor_check", sql`floor_max_sqm >= floor_min_sqm`),
    index("project_site_needs_updater_index").on(table.updatedBy),
  ],
);

/** 新增建设用地计划指标 by batch. */
export const landQuotas = pgTable(
  "land_quotas",
  {
    id: id(),
    year: integer("year").notNull(),
    /** 批次. */
    batch: text("batch").notNull(),
    /** From this quarter on it can be used. */
    quarter: integer("quarter").notNull(),
    quotaSqm: sqm("quota_sqm").notNull(),
    /** 农转用面积, 耕地占用. */
    conversionSqm: sqm("conversion_sqm"),
    farmlandSqm: sqm("farmland_sqm"),
    /** 占补平衡. */
    balanceNote: text("balance_note"),
    approvalNo: text("approval_no"),
    approvedOn: date("approved_on", { mode: "string" }),
    note: text("note"),
    isDemo: isDemo(),
    version: version(),
    ...timestamps,
  },
  (table) => [
    unique("land_quotas_batch_unique").on(table.year, table.batch),
    check("land_quotas_year_check", sql`year between 2000 and 2100 and quarter between 1 and 4`),
    check("land_quotas_size_check", sql`quota_sqm >= 0`),
  ],
);

/** A line of the 国有建设用地供应计划. */
export const landPlanLines = pgTable(
  "land_plan_lines",
  {
    id: id(),
    year: integer("year").notNull(),
    quarter: integer("quarter").notNull(),
    parcelId: uuid("parcel_id")
      .notNull()
      .references(() => parcels.id),
    areaSqm: sqm("area_sqm").notNull(),
    use: text("use").$type<ParcelUse>().notNull(),
    supplyMethod: text("supply_method").$type<SupplyMethod>().notNull(),
    /** 意向项目. */
    projectId: uuid("project_id").references(() => projects.id, { onDelete: "set null" }),
    state: text("state").$type<PlanLineState>().notNull(),
    suppliedOn: date("supplied_on", { mode: "string" }),
    note: text("note"),
    isDemo: isDemo(),
    version: version(),
    ...timestamps,
  },
  (table) => [
    unique("land_plan_lines_once").on(table.year, table.parcelId),
    check("land_plan_lines_quarter_check", sql`quarter between 1 and 4 and year between 2000 and 2100`),
    check("land_plan_lines_use_check", oneOf("use", parcelUses)),
    check("land_plan_lines_method_check", oneOf("supply_method", supplyMethods)),
    check("land_plan_lines_state_check", oneOf("state", planLineStates)),
    check("land_plan_lines_area_check", sql`area_sqm > 0`),
    index("land_plan_lines_parcel_index").on(table.parcelId),
    index("land_plan_lines_project_index").on(table.projectId),
  ],
);
