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
import { type Zone, zones } from "../../domain/land/zone";
import {
  type BuildingKind,
  buildingKinds,
  type FireClass,
  fireClasses,
} from "../../domain/premises/premises";
import { fen, id, isDemo, oneOf, timestamps, version } from "./_columns";
import { parcels } from "./parcels";

/** 标准厂房 or 楼宇. */
export const buildings = pgTable(
  "buildings",
  {
    id: id(),
    code: text("code").notNull(),
    name: text("name").notNull(),
    kind: text("kind").$type<BuildingKind>().notNull(),
    zone: text("zone").$type<Zone>().notNull(),
    parcelId: uuid("parcel_id").references(() => parcels.id),
    location: text("location"),
    floorCount: integer("floor_count").notNull(),
    floorAreaSqm: numeric("floor_area_sqm", { precision: 14, scale: 2 }).notNull(),
    /** Of the building as built, for the land a firm in it stands on. */
    floorAreaRatio: numeric("floor_area_ratio", { precision: 5, scale: 2 }),
    fireClass: text("fire_class").$type<FireClass>(),
    completedOn: date("completed_on", { mode: "string" }),
    note: text("note"),
    isPublic: boolean("is_public").notNull().default(false),
    isDemo: isDemo(),
    version: version(),
    ...timestamps,
  },
  (table) => [
    unique("buildings_code_unique").on(table.code),
    check("buildings_kind_check", oneOf("kind", buildingKinds)),
    check("buildings_zone_check", oneOf("zone", zones)),
    check("buildings_fire_class_check", oneOf("fire_class", fireClasses)),
    check("buildings_size_check", sql`floor_count between 1 and 60 and floor_area_sqm > 0`),
    index("buildings_parcel_index").on(table.parcelId),
  ],
);

/** What is let as one: a floor or a part of it. */
export const units = pgTable(
  "units",
  {
    id: id(),
    buildingId: uuid("building_id")
      .notNull()
      .references(() => buildings.id, { onDelete: "cascade" }),
    code: text("code").notNull(),
    floor: integer("floor").notNull(),
    areaSqm: numeric("area_sqm", { precision: 14, scale: 2 }).notNull(),
    /** Clear height. */
    heightM: numeric("height_m", { precision: 5, scale: 2 }),
    loadTPerSqm: numeric("load_t_per_sqm", { precision: 6, scale: 2 }),
    craneT: numeric("crane_t", { precision: 6, scale: 1 }),
    powerKva: integer("power_kva"),
    waterTPerDay: numeric("water_t_per_day", { precision: 10, scale: 1 }),
    sewageTPerDay: numeric("sewage_t_per_day", { precision: 10, scale: 1 }),
    steamTPerHour: numeric("steam_t_per_hour", { precision: 8, scale: 2 }),
    gasM3PerHour: numeric("gas_m3_per_hour", { precision: 10, scale: 1 }),
    fireClass: text("fire_class").$type<FireClass>(),
    rentFenPerSqmMonth: fen("rent_fen_per_sqm_month"),
    /** Handed over to be let from this day. */
    freeFrom: date("free_from", { mode: "string" }),
    /** Own use or out of order: not on offer. */
    isWithdrawn: boolean("is_withdrawn").notNull().default(false),
    note: text("note"),
    isDemo: isDemo(),
    version: version(),
    ...timestamps,
  },
  (table) => [
    unique("units_code_unique").on(table.buildingId, table.code),
    check("units_area_check", sql`area_sqm > 0`),
    check("units_fire_class_check", oneOf("fire_class", fireClasses)),
  ],
);
