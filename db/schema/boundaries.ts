import { sql } from "drizzle-orm";
import {
  boolean,
  check,
  date,
  doublePrecision,
  index,
  jsonb,
  numeric,
  pgTable,
  text,
  unique,
  uniqueIndex,
  uuid,
} from "drizzle-orm/pg-core";
import { type SurveyFormat, surveyFormats } from "../../domain/land/land-file";
import { type Zone, zones } from "../../domain/land/zone";
import { createdAt, id, isDemo, oneOf } from "./_columns";
import { landFiles } from "./land-files";
import { parcels } from "./parcels";
import { users } from "./users";

/** Polygons in EPSG:4527: each an outer ring and its holes, points `[east, north]` in metres, rings not closed. */
export type StoredShape = readonly {
  outer: readonly (readonly [number, number])[];
  holes: readonly (readonly (readonly [number, number])[])[];
}[];

/** Where a parcel lies, as surveyed or drawn; the newest is current, earlier ones are history. */
export const parcelBoundaries = pgTable(
  "parcel_boundaries",
  {
    id: id(),
    parcelId: uuid("parcel_id")
      .notNull()
      .references(() => parcels.id, { onDelete: "cascade" }),
    shape: jsonb("shape").$type<StoredShape>().notNull(),
    /** Computed in EPSG:4527; beside it what the file stated. */
    areaSqm: numeric("area_sqm", { precision: 14, scale: 2 }).notNull(),
    statedSqm: numeric("stated_sqm", { precision: 14, scale: 2 }),
    minEast: doublePrecision("min_east").notNull(),
    minNorth: doublePrecision("min_north").notNull(),
    maxEast: doublePrecision("max_east").notNull(),
    maxNorth: doublePrecision("max_north").notNull(),
    format: text("format").$type<SurveyFormat>().notNull(),
    /** As the file had it, such as EPSG:4548. */
    sourceCrs: text("source_crs").notNull(),
    surveyedOn: date("surveyed_on", { mode: "string" }),
    surveyor: text("surveyor"),
    fileId: uuid("file_id").references(() => landFiles.id),
    note: text("note"),
    isCurrent: boolean("is_current").notNull().default(true),
    createdBy: uuid("created_by").references(() => users.id),
    isDemo: isDemo(),
    createdAt: createdAt(),
  },
  (table) => [
    uniqueIndex("parcel_boundaries_one_current").on(table.parcelId).where(sql`is_current`),
    index("parcel_boundaries_parcel_index").on(table.parcelId),
    index("parcel_boundaries_file_index").on(table.fileId),
    index("parcel_boundaries_creator_index").on(table.createdBy),
    index("parcel_boundaries_box_index").on(table.minEast, table.maxEast).where(sql`is_current`),
    check("parcel_boundaries_format_check", oneOf("format", surveyFormats)),
    check("parcel_boundaries_area_check", sql`area_sqm > 0`),
  ],
);

/** Ground two live parcels both cover; no two firm claims stand on it (migration 0028). */
export const parcelOverlaps = pgTable(
  "parcel_overlaps",
  {
    id: id(),
    firstId: uuid("first_id")
      .notNull()
      .references(() => parcels.id, { onDelete: "cascade" }),
    secondId: uuid("second_id")
      .notNull()
      .references(() => parcels.id, { onDelete: "cascade" }),
    areaSqm: numeric("area_sqm", { precision: 14, scale: 2 }).notNull(),
  },
  (table) => [
    unique("parcel_overlaps_once").on(table.firstId, table.secondId),
    check("parcel_overlaps_order_check", sql`first_id < second_id`),
    index("parcel_overlaps_second_index").on(table.secondId),
  ],
);

/** Outline of a zone of the park. */
export const zoneOutlines = pgTable(
  "zone_outlines",
  {
    id: id(),
    zone: text("zone").$type<Zone>().notNull(),
    shape: jsonb("shape").$type<StoredShape>().notNull(),
    isDemo: isDemo(),
    createdAt: createdAt(),
  },
  (table) => [
    unique("zone_outlines_zone_unique").on(table.zone),
    check("zone_outlines_zone_check", oneOf("zone", zones)),
  ],
);
