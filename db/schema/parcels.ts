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
  uuid,
} from "drizzle-orm/pg-core";
import { ownerships, supplyMethods } from "../../domain/land/parcel-rights";
import { type ParcelState, type ParcelUse, parcelStates, parcelUses } from "../../domain/land/parcel-state";
import {
  type UtilitySide,
  type UtilityStatus,
  utilitySides,
  utilityStatuses,
} from "../../domain/land/utility";
import { type Zone, zones } from "../../domain/land/zone";
import { id, isDemo, oneOf, timestamps, version } from "./_columns";
import {
  parcelControlColumns,
  parcelDateColumns,
  parcelIdentityColumns,
  parcelRightColumns,
} from "./_parcel-columns";

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
    ...parcelIdentityColumns,
    ...parcelControlColumns,
    ...parcelRightColumns,
    ...parcelDateColumns,
    note: text("note"),
    /** Shown on the public site, as a block, never with survey-grade coordinates. */
    isPublic: boolean("is_public").notNull().default(false),
    centreLongitude: doublePrecision("centre_longitude"),
    centreLatitude: doublePrecision("centre_latitude"),
    /** Split or merged away; stays as history and is never promised again. */
    retiredOn: date("retired_on", { mode: "string" }),
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
    check("parcels_collected_check", sql`collected_sqm between 0 and area_sqm`),
    check("parcels_ownership_check", oneOf("ownership", ownerships)),
    check("parcels_supply_method_check", oneOf("supply_method", supplyMethods)),
    check("parcels_term_check", sql`term_to > term_from`),
    index("parcels_zone_index").on(table.zone, table.code),
    index("parcels_state_index").on(table.state, table.code),
    index("parcels_holder_index").on(table.holderId),
  ],
);

/** One of the 九通一平 at one side of the red line. */
export const parcelUtilities = pgTable(
  "parcel_utilities",
  {
    id: id(),
    parcelId: uuid("parcel_id")
      .notNull()
      .references(() => parcels.id, { onDelete: "cascade" }),
    /** A code of the setting's list. */
    utility: text("utility").notNull(),
    side: text("side").$type<UtilitySide>().notNull(),
    status: text("status").$type<UtilityStatus>().notNull(),
    capacity: numeric("capacity", { precision: 12, scale: 2 }),
    capacityUnit: text("capacity_unit"),
    pipeSize: text("pipe_size"),
    /** From the pipe or road to the boundary. */
    distanceM: numeric("distance_m", { precision: 8, scale: 1 }),
    plannedOn: date("planned_on", { mode: "string" }),
    source: text("source"),
    isDemo: isDemo(),
    ...timestamps,
  },
  (table) => [
    unique("parcel_utilities_once").on(table.parcelId, table.utility, table.side),
    check("parcel_utilities_side_check", oneOf("side", utilitySides)),
    check("parcel_utilities_status_check", oneOf("status", utilityStatuses)),
  ],
);

/** Which parcels a parcel came from. */
export const parcelLineage = pgTable(
  "parcel_lineage",
  {
    id: id(),
    parentId: uuid("parent_id")
      .notNull()
      .references(() => parcels.id),
    childId: uuid("child_id")
      .notNull()
      .references(() => parcels.id),
    kind: text("kind").$type<"split" | "merge">().notNull(),
    changedOn: date("changed_on", { mode: "string" }).notNull(),
    isDemo: isDemo(),
  },
  (table) => [
    unique("parcel_lineage_once").on(table.parentId, table.childId),
    check("parcel_lineage_kind_check", oneOf("kind", ["split", "merge"])),
    check("parcel_lineage_apart_check", sql`parent_id <> child_id`),
    index("parcel_lineage_child_index").on(table.childId),
  ],
);
