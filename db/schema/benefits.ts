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
import { type UnderusedActionKind, underusedActionKinds } from "../../domain/underused/action";
import { fen, id, isDemo, oneOf, timestamps, version } from "./_columns";
import { enterprises } from "./enterprises";
import { parcels } from "./parcels";
import { buildings } from "./premises";
import { users } from "./users";

const sqm = (name: string) => numeric(name, { precision: 14, scale: 2 });
const amount = (name: string) => numeric(name, { precision: 16, scale: 2 });

/** What an enterprise brought in a year on a parcel, or in a building it rents (domain.md 4.7). */
export const benefitYears = pgTable(
  "benefit_years",
  {
    id: id(),
    enterpriseId: uuid("enterprise_id")
      .notNull()
      .references(() => enterprises.id),
    parcelId: uuid("parcel_id").references(() => parcels.id),
    buildingId: uuid("building_id").references(() => buildings.id),
    year: integer("year").notNull(),
    ownSqm: sqm("own_sqm"),
    leasedInSqm: sqm("leased_in_sqm"),
    leasedOutSqm: sqm("leased_out_sqm"),
    /** Rented floor, for the land share by the building's 容积率. */
    rentedFloorSqm: sqm("rented_floor_sqm"),
    floorAreaSqm: sqm("floor_area_sqm"),
    taxFen: fen("tax_fen"),
    revenueFen: fen("revenue_fen"),
    outputFen: fen("output_fen"),
    valueAddedFen: fen("value_added_fen"),
    investedFen: fen("invested_fen"),
    researchFen: fen("research_fen"),
    energyTce: amount("energy_tce"),
    powerKwh: amount("power_kwh"),
    waterT: amount("water_t"),
    codKg: amount("cod_kg"),
    employees: integer("employees"),
    isAboveScale: boolean("is_above_scale").notNull().default(false),
    /** Safety or environment accident. */
    vetoReason: text("veto_reason"),
    /** 停产 since. */
    stoppedOn: date("stopped_on", { mode: "string" }),
    isObsoleteIndustry: boolean("is_obsolete_industry").notNull().default(false),
    source: text("source"),
    recordedBy: uuid("recorded_by").references(() => users.id),
    isDemo: isDemo(),
    version: version(),
    ...timestamps,
  },
  (table) => [
    unique("benefit_years_once")
      .on(table.enterpriseId, table.parcelId, table.buildingId, table.year)
      .nullsNotDistinct(),
    check("benefit_years_year_check", sql`year between 2000 and 2100`),
    check("benefit_years_place_check", sql`num_nonnulls(parcel_id, building_id) >= 1`),
    index("benefit_years_year_index").on(table.year),
    index("benefit_years_parcel_index").on(table.parcelId),
    index("benefit_years_building_index").on(table.buildingId),
    index("benefit_years_recorder_index").on(table.recordedBy),
  ],
);

/** What was decided and done about an underused parcel. */
export const underusedActions = pgTable(
  "underused_actions",
  {
    id: id(),
    parcelId: uuid("parcel_id")
      .notNull()
      .references(() => parcels.id),
    kind: text("kind").$type<UnderusedActionKind>().notNull(),
    decidedOn: date("decided_on", { mode: "string" }).notNull(),
    dueOn: date("due_on", { mode: "string" }),
    closedOn: date("closed_on", { mode: "string" }),
    note: text("note").notNull(),
    result: text("result"),
    actorId: uuid("actor_id").references(() => users.id),
    isDemo: isDemo(),
    version: version(),
    ...timestamps,
  },
  (table) => [
    check("underused_actions_kind_check", oneOf("kind", underusedActionKinds)),
    index("underused_actions_parcel_index").on(table.parcelId),
    index("underused_actions_actor_index").on(table.actorId),
  ],
);
