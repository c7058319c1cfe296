import { sql } from "drizzle-orm";
import { check, date, index, numeric, pgTable, text, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import { type IdleCause, idleCauses } from "../../domain/idle-land/cause";
import { type DisposalWay, disposalWays } from "../../domain/idle-land/facts";
import { createdAt, fen, id, isDemo, oneOf, timestamps, version } from "./_columns";
import { parcels } from "./parcels";
import { users } from "./users";

const parcelId = () =>
  uuid("parcel_id")
    .notNull()
    .references(() => parcels.id, { onDelete: "cascade" });

/** How far the building of a parcel is on a day: what 1/3 and 25 % are measured by (闲置土地处置办法 art. 2). */
export const parcelProgress = pgTable(
  "parcel_progress",
  {
    id: id(),
    parcelId: parcelId(),
    asOfOn: date("as_of_on", { mode: "string" }).notNull(),
    /** 应动工面积. */
    requiredSqm: numeric("required_sqm", { precision: 14, scale: 2 }),
    startedSqm: numeric("started_sqm", { precision: 14, scale: 2 }),
    /** As the enterprise states them, and the land price and taxes in them, which art. 30 leaves out. */
    totalInvestmentFen: fen("total_investment_fen"),
    totalLandAndTaxFen: fen("total_land_and_tax_fen"),
    investedFen: fen("invested_fen"),
    investedLandAndTaxFen: fen("invested_land_and_tax_fen"),
    source: text("source"),
    recordedBy: uuid("recorded_by").references(() => users.id),
    isDemo: isDemo(),
    createdAt: createdAt(),
  },
  (table) => [
    index("parcel_progress_parcel_index").on(table.parcelId, table.asOfOn),
    index("parcel_progress_recorder_index").on(table.recordedBy),
  ],
);

/** 中止开发建设: from the day work stopped until it went on. */
export const parcelStops = pgTable(
  "parcel_stops",
  {
    id: id(),
    parcelId: parcelId(),
    stoppedOn: date("stopped_on", { mode: "string" }).notNull(),
    resumedOn: date("resumed_on", { mode: "string" }),
    note: text("note"),
    isDemo: isDemo(),
    version: version(),
    ...timestamps,
  },
  (table) => [
    uniqueIndex("parcel_stops_one_open").on(table.parcelId).where(sql`resumed_on is null`),
    index("parcel_stops_parcel_index").on(table.parcelId),
    check("parcel_stops_order_check", sql`resumed_on >= stopped_on`),
  ],
);

/** A time in which government or force majeure hindered the work (art. 8). */
export const parcelHindrances = pgTable(
  "parcel_hindrances",
  {
    id: id(),
    parcelId: parcelId(),
    cause: text("cause").$type<IdleCause>().notNull(),
    startedOn: date("started_on", { mode: "string" }).notNull(),
    endedOn: date("ended_on", { mode: "string" }),
    documentNo: text("document_no"),
    note: text("note"),
    isDemo: isDemo(),
    version: version(),
    ...timestamps,
  },
  (table) => [
    index("parcel_hindrances_parcel_index").on(table.parcelId),
    check("parcel_hindrances_cause_check", oneOf("cause", idleCauses)),
    check("parcel_hindrances_order_check", sql`ended_on >= started_on`),
  ],
);

/** One of the ways of art. 12 as it was agreed; all but 协议有偿收回 begin the start date anew. */
export const parcelDisposals = pgTable(
  "parcel_disposals",
  {
    id: id(),
    parcelId: parcelId(),
    way: text("way").$type<DisposalWay>().notNull(),
    agreedOn: date("agreed_on", { mode: "string" }).notNull(),
    newStartOn: date("new_start_on", { mode: "string" }),
    /** Last day of a temporary use. */
    endsOn: date("ends_on", { mode: "string" }),
    documentNo: text("document_no"),
    note: text("note"),
    isDemo: isDemo(),
    createdAt: createdAt(),
  },
  (table) => [
    index("parcel_disposals_parcel_index").on(table.parcelId),
    check("parcel_disposals_way_check", oneOf("way", disposalWays)),
  ],
);
