import { sql } from "drizzle-orm";
import {
  boolean,
  check,
  date,
  doublePrecision,
  index,
  numeric,
  pgTable,
  text,
  unique,
  uniqueIndex,
  uuid,
} from "drizzle-orm/pg-core";
import { type ParcelState, type ParcelUse, parcelStates, parcelUses } from "../../domain/land/parcel-state";
import { type Zone, zones } from "../../domain/land/zone";
import { id, isDemo, oneOf, timestamps, version } from "./_columns";
import { projects } from "./projects";
import { users } from "./users";

export const parcels = pgTable(
  "parcels",
  {
    id: id(),
    code: text("code").notNull(),
    name: text("name").notNull(),
    zone: text("zone").$type<Zone>().notNull(),
    location: text("location"),
    areaSqm: numeric("area_sqm", { precision: 14, scale: 2 }).notNull(),
    plannedUse: text("planned_use").$type<ParcelUse>().notNull(),
    state: text("state").$type<ParcelState>().notNull(),
    floorAreaRatioMin: numeric("floor_area_ratio_min", { precision: 5, scale: 2 }),
    floorAreaRatioMax: numeric("floor_area_ratio_max", { precision: 5, scale: 2 }),
    /** Floor of fixed investment, 万元/亩. */
    intensityFloorWanPerMu: numeric("intensity_floor_wan_per_mu", { precision: 10, scale: 2 }),
    note: text("note"),
    /** Shown on the public site, as a block, never with survey-grade coordinates. */
    isPublic: boolean("is_public").notNull().default(false),
    centreLongitude: doublePrecision("centre_longitude"),
    centreLatitude: doublePrecision("centre_latitude"),
    isDemo: isDemo(),
    version: version(),
    ...timestamps,
  },
  (table) => [
    unique("parcels_code_unique").on(table.code),
    check("parcels_zone_check", oneOf("zone", zones)),
    check("parcels_state_check", oneOf("state", parcelStates)),
    check("parcels_use_check", oneOf("planned_use", parcelUses)),
    check("parcels_area_check", sql`area_sqm > 0`),
    index("parcels_zone_index").on(table.zone, table.code),
    index("parcels_state_index").on(table.state, table.code),
  ],
);

/** A project's interest in a parcel. At most one open allocation a parcel: the database agrees. */
export const parcelClaims = pgTable(
  "parcel_claims",
  {
    id: id(),
    projectId: uuid("project_id")
      .notNull()
      .references(() => projects.id, { onDelete: "cascade" }),
    parcelId: uuid("parcel_id")
      .notNull()
      .references(() => parcels.id),
    kind: text("kind").$type<"intended" | "allocated">().notNull(),
    createdBy: uuid("created_by").references(() => users.id),
    startedOn: date("started_on", { mode: "string" }).notNull(),
    endedOn: date("ended_on", { mode: "string" }),
    isDemo: isDemo(),
    version: version(),
    ...timestamps,
  },
  (table) => [
    check("parcel_claims_kind_check", oneOf("kind", ["intended", "allocated"])),
    uniqueIndex("parcel_claims_one_allocation")
      .on(table.parcelId)
      .where(sql`kind = 'allocated' and ended_on is null`),
    uniqueIndex("parcel_claims_once").on(table.projectId, table.parcelId).where(sql`ended_on is null`),
    index("parcel_claims_parcel_index").on(table.parcelId),
    index("parcel_claims_creator_index").on(table.createdBy),
  ],
);
