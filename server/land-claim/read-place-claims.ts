import { and, asc, desc, eq, inArray, isNotNull, isNull, type SQL, sql } from "drizzle-orm";
import type { Database } from "@/db/client";
import { departments, parcelClaims, parcels, projects, units } from "@/db/schema";
import type { Actor } from "@/domain/access/actor";
import { can } from "@/domain/access/can";
import { isoDate } from "@/domain/calendar/date";
import { sqmText } from "@/domain/land/area";
import { freeGround, mayEndClaim } from "@/domain/land/claim";
import {
  type PlaceClaims,
  type PlaceClaimsInput,
  placeClaims,
  placeClaimsInput,
} from "@/domain/land/claim.schema";
import { daysLeft, queueOf } from "@/domain/land/hold";
import { availableParcelStates } from "@/domain/land/parcel-state";
import { AppError } from "../kernel/app-error";
import { query } from "../kernel/procedure";
import { visibleProjects } from "../project/visible-projects";
import { columnArea } from "./ground";
import { readHoldDays } from "./hold-place";
import { isLandManager, leadsProject } from "./load-claim";
import { siteClaims } from "./site-claims";

const endedShown = 50;

/** Claims with whose they are; names only as far as this person may see the project. */
function readClaims(db: Database, actor: Actor, where: SQL | undefined) {
  return db
    .select({
      id: siteClaims.id,
      kind: siteClaims.kind,
      queueNo: siteClaims.queueNo,
      startedOn: siteClaims.startedOn,
      expiresOn: siteClaims.expiresOn,
      projectExtendedOn: siteClaims.projectExtendedOn,
      areaSqm: siteClaims.areaSqm,
      note: siteClaims.note,
      endedOn: siteClaims.endedOn,
      ending: siteClaims.ending,
      endNote: siteClaims.endNote,
      version: siteClaims.version,
      projectId: projects.id,
      projectName: projects.name,
      projectCode: projects.code,
      standing: projects.standing,
      ownerId: projects.ownerId,
      departmentId: projects.departmentId,
      departmentName: departments.name,
      isVisible: sql<boolean>`coalesce(${visibleProjects(actor)}, false)`,
    })
    .from(siteClaims)
    .innerJoin(projects, eq(projects.id, siteClaims.projectId))
    .innerJoin(departments, eq(departments.id, projects.departmentId))
    .where(where)
    .$dynamic();
}

type Row = Awaited<ReturnType<typeof readClaims>>[number];

const whoOf = (row: Row) => ({
  id: row.id,
  version: row.version,
  projectCode: row.projectCode,
  departmentName: row.departmentName,
  project: row.isVisible ? { id: row.projectId, name: row.projectName } : null,
  startedOn: row.startedOn,
  note: row.isVisible ? row.note : null,
});

/** What may be done with a claim by whoever reads it. */
export function claimAbilities(
  actor: Actor,
  row: Pick<Row, "kind" | "ownerId" | "departmentId" | "projectExtendedOn" | "expiresOn" | "standing">,
) {
  const isChanger = can(actor, "landClaim.change") && actor.kind === "user";
  const mayEnd = isChanger && mayEndClaim(actor.role, row.kind, leadsProject(actor, row));
  const isExtendable = row.kind === "held" && row.expiresOn !== null && row.standing === "normal";
  return {
    canRelease: mayEnd,
    canExtend: mayEnd && isExtendable && (isLandManager(actor) || row.projectExtendedOn === null),
  };
}

function holdsOf(rows: readonly Row[], actor: Actor, today: string): PlaceClaims["holds"] {
  const day = isoDate(today);
  const holds = rows.map((row) => ({
    ...row,
    expiresOn: row.expiresOn === null ? null : isoDate(row.expiresOn),
    endedOn: null,
  }));
  return queueOf(holds, day).map((row, index) => ({
    ...whoOf(row),
    place: index + 1,
    expiresOn: row.expiresOn,
    daysLeft: daysLeft(row, day),
    areaSqm: row.areaSqm,
    isActive: row.standing === "normal",
    ...claimAbilities(actor, row),
  }));
}

/** What of a place is free and whether it may be held at all. */
async function readPlace(db: Database, { subject, placeId }: PlaceClaimsInput) {
  if (subject === "unit") {
    const [unit] = await db.select().from(units).where(eq(units.id, placeId));
    return unit && { freeSqm: null, isOpen: !unit.isWithdrawn };
  }
  const [parcel] = await db.select().from(parcels).where(eq(parcels.id, placeId));
  if (!parcel) return undefined;
  const allocations = await db
    .select({ areaSqm: parcelClaims.areaSqm })
    .from(parcelClaims)
    .where(
      and(
        eq(parcelClaims.parcelId, placeId),
        eq(parcelClaims.kind, "allocated"),
        isNull(parcelClaims.endedOn),
      ),
    );
  const taken = allocations.map(({ areaSqm }) => ({
    areaSqm: areaSqm === null ? null : columnArea(areaSqm),
  }));
  const { free } = freeGround(columnArea(parcel.areaSqm), taken);
  const isAvailable = availableParcelStates.some((state) => state === parcel.state);
  return { freeSqm: sqmText(free), isOpen: parcel.retiredOn === null && free > 0 && isAvailable };
}

/** Who stands in the queue for a parcel or a unit, in order, who has it, and how earlier claims ended. */
export const readPlaceClaims = query({
  name: "landClaim.ofPlace",
  permission: "parcel.read",
  summary: "地块或房源的锁定与落实",
  method: "GET",
  path: "/land-claims",
  input: placeClaimsInput,
  output: placeClaims,
  run: async ({ db, actor, input, today }) => {
    const place = await readPlace(db, input);
    if (!place) throw new AppError("NOT_FOUND");
    const here = and(eq(siteClaims.subject, input.subject), eq(siteClaims.placeId, input.placeId));
    const [open, ended, holdDays] = await Promise.all([
      readClaims(
        db,
        actor,
        and(here, isNull(siteClaims.endedOn), inArray(siteClaims.kind, ["held", "allocated"])),
      ).orderBy(asc(siteClaims.queueNo)),
      readClaims(
        db,
        actor,
        and(here, isNotNull(siteClaims.endedOn), inArray(siteClaims.kind, ["held", "allocated"])),
      )
        .orderBy(desc(siteClaims.endedOn), desc(siteClaims.id))
        .limit(endedShown),
      readHoldDays(db),
    ]);
    const isManager = isLandManager(actor);
    return {
      holds: holdsOf(
        open.filter(({ kind }) => kind === "held"),
        actor,
        today,
      ),
      allocations: open
        .filter(({ kind }) => kind === "allocated")
        .map((row) => ({ ...whoOf(row), areaSqm: row.areaSqm, canRelease: isManager })),
      ended: ended.flatMap(({ endedOn, ...row }) =>
        endedOn === null
          ? []
          : [
              {
                ...whoOf({ ...row, endedOn }),
                kind: row.kind,
                endedOn,
                ending: row.ending,
                endNote: row.isVisible || isManager ? row.endNote : null,
              },
            ],
      ),
      freeSqm: place.freeSqm,
      canHold: place.isOpen && can(actor, "landClaim.hold"),
      canAllocate: place.isOpen && can(actor, "landClaim.allocate") && input.subject === "parcel",
      isLandManager: isManager,
      holdDays,
    };
  },
});
