import { sql } from "drizzle-orm";
import {
  check,
  customType,
  date,
  index,
  integer,
  numeric,
  pgTable,
  text,
  unique,
  uniqueIndex,
  uuid,
} from "drizzle-orm/pg-core";
import {
  type ClaimEnding,
  claimEndings,
  type UnitClaimKind,
  unitClaimKinds,
} from "../../domain/premises/premises";
import { fen, id, isDemo, oneOf, timestamps, version } from "./_columns";
import { enterprises } from "./enterprises";
import { parcels } from "./parcels";
import { units } from "./premises";
import { projects } from "./projects";
import { users } from "./users";

/** Slices of a parcel's area in hundredths of ㎡, such as `{[0,2000000)}`. */
const slices = customType<{ data: string }>({ dataType: () => "int8multirange" });
const days = customType<{ data: string }>({ dataType: () => "daterange" });

/** When the project's side used its one extension of a hold. */
const projectExtendedOn = () => date("project_extended_on", { mode: "string" });

/** How every claim ends; the row stays as history. */
const endColumns = {
  endedOn: date("ended_on", { mode: "string" }),
  ending: text("ending").$type<ClaimEnding>(),
  endNote: text("end_note"),
  endedBy: uuid("ended_by").references(() => users.id),
};

/**
 * A project's hold on a parcel (意向锁定), in the order of the queue, or its firm allocation. Two firm claims never
 * share a slice of one parcel at one time: an exclusion constraint (migration 0028) says so.
 */
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
    kind: text("kind").$type<"held" | "allocated">().notNull(),
    /** Place in the parcel's queue, never given twice; kept by the database when left out. */
    queueNo: integer("queue_no").notNull().default(0),
    createdBy: uuid("created_by").references(() => users.id),
    startedOn: date("started_on", { mode: "string" }).notNull(),
    /** Last day of a hold. */
    expiresOn: date("expires_on", { mode: "string" }),
    projectExtendedOn: projectExtendedOn(),
    allocatedOn: date("allocated_on", { mode: "string" }),
    /** A part of the parcel; null is all of it. */
    areaSqm: numeric("area_sqm", { precision: 14, scale: 2 }),
    ground: slices("ground"),
    during: days("during").generatedAlwaysAs(sql`daterange(allocated_on, ended_on, '[)')`),
    note: text("note"),
    ...endColumns,
    isDemo: isDemo(),
    version: version(),
    ...timestamps,
  },
  (table) => [
    check("parcel_claims_kind_check", oneOf("kind", ["held", "allocated"])),
    check("parcel_claims_ending_check", oneOf("ending", claimEndings)),
    check(
      "parcel_claims_firm_check",
      sql`(kind = 'allocated') = (ground is not null and allocated_on is not null)`,
    ),
    check("parcel_claims_part_check", sql`area_sqm > 0`),
    unique("parcel_claims_queue_unique").on(table.parcelId, table.queueNo),
    uniqueIndex("parcel_claims_once").on(table.projectId, table.parcelId).where(sql`ended_on is null`),
    index("parcel_claims_parcel_index").on(table.parcelId),
    index("parcel_claims_creator_index").on(table.createdBy),
    index("parcel_claims_ender_index").on(table.endedBy),
  ],
);

/** A hold on a unit, or its lease for a time: two leases of one unit never share a day (migration 0028). */
export const unitClaims = pgTable(
  "unit_claims",
  {
    id: id(),
    unitId: uuid("unit_id")
      .notNull()
      .references(() => units.id),
    projectId: uuid("project_id").references(() => projects.id, { onDelete: "cascade" }),
    /** Who rents; a lease may be of a firm that is no project. */
    tenantId: uuid("tenant_id").references(() => enterprises.id),
    kind: text("kind").$type<UnitClaimKind>().notNull(),
    queueNo: integer("queue_no").notNull().default(0),
    createdBy: uuid("created_by").references(() => users.id),
    startedOn: date("started_on", { mode: "string" }).notNull(),
    expiresOn: date("expires_on", { mode: "string" }),
    projectExtendedOn: projectExtendedOn(),
    leaseFrom: date("lease_from", { mode: "string" }),
    /** Last day of the lease. */
    leaseTo: date("lease_to", { mode: "string" }),
    rentFenPerSqmMonth: fen("rent_fen_per_sqm_month"),
    contractNo: text("contract_no"),
    during: days("during").generatedAlwaysAs(
      sql`case when lease_from is null then null else daterange(lease_from, greatest(lease_from, least(lease_to + 1, ended_on)), '[)') end`,
    ),
    note: text("note"),
    ...endColumns,
    isDemo: isDemo(),
    version: version(),
    ...timestamps,
  },
  (table) => [
    check("unit_claims_kind_check", oneOf("kind", unitClaimKinds)),
    check("unit_claims_ending_check", oneOf("ending", claimEndings)),
    check(
      "unit_claims_who_check",
      sql`project_id is not null or (kind = 'leased' and tenant_id is not null)`,
    ),
    check(
      "unit_claims_lease_check",
      sql`(kind = 'leased') = (lease_from is not null and lease_to is not null)`,
    ),
    check("unit_claims_order_check", sql`lease_to >= lease_from`),
    unique("unit_claims_queue_unique").on(table.unitId, table.queueNo),
    uniqueIndex("unit_claims_one_hold")
      .on(table.projectId, table.unitId)
      .where(sql`kind = 'held' and ended_on is null`),
    index("unit_claims_unit_index").on(table.unitId),
    index("unit_claims_project_index").on(table.projectId),
    index("unit_claims_tenant_index").on(table.tenantId),
    index("unit_claims_creator_index").on(table.createdBy),
    index("unit_claims_ender_index").on(table.endedBy),
  ],
);
