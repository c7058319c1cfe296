import { and, asc, desc, eq, sql } from "drizzle-orm";
import type { Database } from "@/db/client";
import { buildings, parcelClaims, parcels, unitClaims, units } from "@/db/schema";
import type { Actor } from "@/domain/access/actor";
import { can } from "@/domain/access/can";
import { isoDate } from "@/domain/calendar/date";
import { type ProjectSite, projectSites, projectSitesInput } from "@/domain/land/claim.schema";
import { daysLeft, isLiving } from "@/domain/land/hold";
import { query } from "../kernel/procedure";
import { loadFullProject, type SeenProject } from "../project/load-project";
import { readHoldDays } from "./hold-place";
import { claimAbilities } from "./read-place-claims";

const most = 200;

/** Living holds of the same place up to this one, and all of them. */
const placeInQueue = (table: string, place: string, alias: string, today: string) => {
  const living = sql`from ${sql.raw(table)} q where q.${sql.raw(place)} = ${sql.raw(alias)}.${sql.raw(place)}
    and q.kind = 'held' and q.ended_on is null and (q.expires_on is null or q.expires_on >= ${today}::date)`;
  return {
    place: sql<number>`(select count(*)::int ${living} and q.queue_no <= ${sql.raw(alias)}.queue_no)`,
    queueLength: sql<number>`(select count(*)::int ${living})`,
  };
};

const parcelSites = (db: Database, projectId: string, today: string) =>
  db
    .select({
      claimId: parcelClaims.id,
      version: parcelClaims.version,
      placeId: parcels.id,
      buildingId: sql<string | null>`null::uuid`,
      code: parcels.code,
      name: parcels.name,
      zone: parcels.zone,
      placeSqm: parcels.areaSqm,
      kind: parcelClaims.kind,
      areaSqm: parcelClaims.areaSqm,
      startedOn: parcelClaims.startedOn,
      expiresOn: parcelClaims.expiresOn,
      projectExtendedOn: parcelClaims.projectExtendedOn,
      leaseFrom: sql<string | null>`null::text`,
      leaseTo: sql<string | null>`null::text`,
      rentFenPerSqmMonth: sql<number | null>`null::int`,
      endedOn: parcelClaims.endedOn,
      ending: parcelClaims.ending,
      endNote: parcelClaims.endNote,
      ...placeInQueue("parcel_claims", "parcel_id", "parcel_claims", today),
    })
    .from(parcelClaims)
    .innerJoin(parcels, eq(parcels.id, parcelClaims.parcelId))
    .where(eq(parcelClaims.projectId, projectId))
    .orderBy(desc(parcelClaims.startedOn), asc(parcels.code), asc(parcelClaims.id))
    .limit(most);

const unitSites = (db: Database, projectId: string, today: string) =>
  db
    .select({
      claimId: unitClaims.id,
      version: unitClaims.version,
      placeId: units.id,
      buildingId: buildings.id,
      code: units.code,
      name: sql<string>`${buildings.name} || ' ' || ${units.code}`,
      zone: buildings.zone,
      placeSqm: units.areaSqm,
      kind: unitClaims.kind,
      areaSqm: sql<string | null>`null::text`,
      startedOn: unitClaims.startedOn,
      expiresOn: unitClaims.expiresOn,
      projectExtendedOn: unitClaims.projectExtendedOn,
      leaseFrom: unitClaims.leaseFrom,
      leaseTo: unitClaims.leaseTo,
      rentFenPerSqmMonth: unitClaims.rentFenPerSqmMonth,
      endedOn: unitClaims.endedOn,
      ending: unitClaims.ending,
      endNote: unitClaims.endNote,
      ...placeInQueue("unit_claims", "unit_id", "unit_claims", today),
    })
    .from(unitClaims)
    .innerJoin(units, eq(units.id, unitClaims.unitId))
    .innerJoin(buildings, eq(buildings.id, units.buildingId))
    .where(and(eq(unitClaims.projectId, projectId)))
    .orderBy(desc(unitClaims.startedOn), asc(buildings.code), asc(units.code), asc(unitClaims.id))
    .limit(most);

type Row = (Awaited<ReturnType<typeof parcelSites>> | Awaited<ReturnType<typeof unitSites>>)[number];

function toSite(
  subject: ProjectSite["subject"],
  row: Row,
  actor: Actor,
  project: SeenProject,
  today: string,
) {
  const { projectExtendedOn, place, ...rest } = row;
  const expiresOn = row.expiresOn === null ? null : isoDate(row.expiresOn);
  const day = isoDate(today);
  const endedOn = row.endedOn === null ? null : isoDate(row.endedOn);
  const isHeld = row.kind === "held" && isLiving({ expiresOn, endedOn }, day);
  const isOver = row.kind === "held" && endedOn === null && !isHeld;
  const abilities = claimAbilities(actor, { ...project, kind: row.kind, projectExtendedOn, expiresOn });
  const isOpen = endedOn === null && row.kind !== "leased" && !isOver;
  return {
    ...rest,
    subject,
    place: isHeld ? place : null,
    daysLeft: isHeld ? daysLeft({ expiresOn }, day) : null,
    /** An expired hold is over whether or not it has been written down. */
    endedOn: isOver ? expiresOn : endedOn,
    ending: isOver ? ("expired" as const) : row.ending,
    canExtend: isOpen && abilities.canExtend,
    canRelease: isOpen && abilities.canRelease,
  };
}

/** A project's holds with their place in the queue, allocations and leases, those that ended last. */
export const readProjectSites = query({
  name: "landClaim.ofProject",
  permission: "landClaim.read",
  summary: "项目选址情况",
  method: "GET",
  path: "/projects/{projectId}/sites",
  input: projectSitesInput,
  output: projectSites,
  run: async ({ db, actor, input, today }) => {
    const project = await loadFullProject(db, actor, input.projectId);
    const [onParcels, onUnits, holdDays] = await Promise.all([
      parcelSites(db, project.id, today),
      unitSites(db, project.id, today),
      readHoldDays(db),
    ]);
    const items = [
      ...onParcels.map((row) => toSite("parcel", row, actor, project, today)),
      ...onUnits.map((row) => toSite("unit", row, actor, project, today)),
    ];
    const isOver = ({ endedOn }: ProjectSite) => endedOn !== null;
    const mayHold = can(actor, "landClaim.hold") && project.rights.includes("parcel");
    return {
      items: [...items.filter((item) => !isOver(item)), ...items.filter(isOver)],
      canHold: mayHold && project.standing === "normal",
      holdDays,
    };
  },
});
