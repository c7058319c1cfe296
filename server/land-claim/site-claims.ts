import { type SQL, sql } from "drizzle-orm";
import { QueryBuilder } from "drizzle-orm/pg-core";
import { parcelClaims, unitClaims } from "@/db/schema";
import type { ClaimSubject } from "@/domain/land/claim";
import type { ClaimEnding } from "@/domain/premises/premises";

const builder = new QueryBuilder();

type Kind = "held" | "allocated" | "leased";

const named = <Value>(expression: SQL, name: string) => sql<Value>`${expression}`.as(name);
const subject = (value: ClaimSubject) =>
  named<ClaimSubject>(sql`${sql.raw(`'${value}'`)}::text`, "site_subject");

const ofParcels = builder
  .select({
    subject: subject("parcel"),
    id: named<string>(sql`${parcelClaims.id}`, "site_id"),
    placeId: named<string>(sql`${parcelClaims.parcelId}`, "site_place_id"),
    projectId: named<string | null>(sql`${parcelClaims.projectId}`, "site_project_id"),
    kind: named<Kind>(sql`${parcelClaims.kind}`, "site_kind"),
    queueNo: named<number>(sql`${parcelClaims.queueNo}`, "site_queue_no"),
    startedOn: named<string>(sql`${parcelClaims.startedOn}`, "site_started_on"),
    expiresOn: named<string | null>(sql`${parcelClaims.expiresOn}`, "site_expires_on"),
    projectExtendedOn: named<string | null>(
      sql`${parcelClaims.projectExtendedOn}`,
      "site_project_extended_on",
    ),
    areaSqm: named<string | null>(sql`${parcelClaims.areaSqm}`, "site_area_sqm"),
    note: named<string | null>(sql`${parcelClaims.note}`, "site_note"),
    endedOn: named<string | null>(sql`${parcelClaims.endedOn}`, "site_ended_on"),
    leaseEndsOn: named<string | null>(sql`null::date`, "site_lease_ends_on"),
    ending: named<ClaimEnding | null>(sql`${parcelClaims.ending}`, "site_ending"),
    endNote: named<string | null>(sql`${parcelClaims.endNote}`, "site_end_note"),
    version: named<number>(sql`${parcelClaims.version}`, "site_version"),
  })
  .from(parcelClaims);

const ofUnits = builder
  .select({
    subject: subject("unit"),
    id: named<string>(sql`${unitClaims.id}`, "site_id"),
    placeId: named<string>(sql`${unitClaims.unitId}`, "site_place_id"),
    projectId: named<string | null>(sql`${unitClaims.projectId}`, "site_project_id"),
    kind: named<Kind>(sql`${unitClaims.kind}`, "site_kind"),
    queueNo: named<number>(sql`${unitClaims.queueNo}`, "site_queue_no"),
    startedOn: named<string>(sql`${unitClaims.startedOn}`, "site_started_on"),
    expiresOn: named<string | null>(sql`${unitClaims.expiresOn}`, "site_expires_on"),
    projectExtendedOn: named<string | null>(sql`${unitClaims.projectExtendedOn}`, "site_project_extended_on"),
    areaSqm: named<string | null>(sql`null::numeric`, "site_area_sqm"),
    note: named<string | null>(sql`${unitClaims.note}`, "site_note"),
    endedOn: named<string | null>(sql`${unitClaims.endedOn}`, "site_ended_on"),
    leaseEndsOn: named<string | null>(
      sql`least(${unitClaims.leaseTo}, ${unitClaims.endedOn} - 1)`,
      "site_lease_ends_on",
    ),
    ending: named<ClaimEnding | null>(sql`${unitClaims.ending}`, "site_ending"),
    endNote: named<string | null>(sql`${unitClaims.endNote}`, "site_end_note"),
    version: named<number>(sql`${unitClaims.version}`, "site_version"),
  })
  .from(unitClaims);

/** Every claim of a project or tenant, on parcels and on units alike. */
export const siteClaims = ofParcels.unionAll(ofUnits).as("site_claims");

/** Claims that count on a day: holds in time, allocations, leases that run or are to begin. */
export const standsOn = (today: string): SQL => sql`case ${siteClaims.kind}
  when 'held' then ${siteClaims.endedOn} is null and coalesce(${siteClaims.expiresOn}, 'infinity') >= ${today}::date
  when 'allocated' then ${siteClaims.endedOn} is null
  else ${siteClaims.leaseEndsOn} >= ${today}::date end`;
