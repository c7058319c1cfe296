import { addDays, type IsoDate, isoDate } from "@/domain/calendar/date";
import { defaultHoldDays } from "@/domain/land/hold-days";
import type { Zone } from "@/domain/land/zone";
import { userId } from "./office";
import type { LandRegister } from "./parcel-register";
import type { ClaimRow, ParcelRow } from "./parcels";
import { createRandom } from "./random";
import { officeInstant } from "./timeline";

type EventRow = LandRegister["landEvents"][number];
type Register = Pick<LandRegister, "parcels" | "claims" | "landEvents">;

/** How many of a zone's holds stand in the queue of its most wanted parcel. */
const crowd = 3;
/** Land given to one project out of a larger parcel, in ㎡: 40 亩. */
const partSqm = "26666.67";

const isHeld = ({ kind }: ClaimRow): boolean => kind === "held";
const byStart = (a: ClaimRow, b: ClaimRow): number =>
  a.startedOn === b.startedOn ? String(a.id).localeCompare(String(b.id)) : a.startedOn < b.startedOn ? -1 : 1;

/** The latest holds of each zone crowd upon its first wanted parcel, as good land draws everybody. */
function crowdUpon(claims: readonly ClaimRow[], parcels: readonly ParcelRow[]): ClaimRow[] {
  const zoneOf = new Map(parcels.map(({ id, zone }) => [id, zone]));
  const wanted = new Map<Zone, { parcelId: string; count: number; projects: Set<string> }>();
  return claims.map((claim) => {
    const zone = zoneOf.get(claim.parcelId);
    if (!isHeld(claim) || !zone) return claim;
    const target = wanted.get(zone) ?? { parcelId: claim.parcelId, count: 0, projects: new Set<string>() };
    wanted.set(zone, target);
    if (target.count >= crowd || target.projects.has(claim.projectId)) return claim;
    target.count += 1;
    target.projects.add(claim.projectId);
    return { ...claim, parcelId: target.parcelId };
  });
}

/** Places in the order of the days, over all claims of a parcel. */
function numbered(claims: readonly ClaimRow[]): ClaimRow[] {
  const last = new Map<string, number>();
  return claims.toSorted(byStart).map((claim) => {
    const queueNo = (last.get(claim.parcelId) ?? 0) + 1;
    last.set(claim.parcelId, queueNo);
    return { ...claim, queueNo };
  });
}

/** The last day of a hold: the usual one, moved on where talks last longer; the oldest ran out. */
function limited(claim: ClaimRow, age: number, today: IsoDate): ClaimRow {
  const usual = addDays(isoDate(claim.startedOn), defaultHoldDays);
  if (age === 0) {
    const expiresOn = usual < today ? usual : addDays(today, -1);
    return { ...claim, expiresOn, endedOn: addDays(expiresOn, 1), ending: "expired" };
  }
  if (usual >= today) return { ...claim, expiresOn: usual };
  const expiresOn = addDays(today, age === 1 ? 3 : 6 + ((age * 13) % 50));
  return { ...claim, expiresOn, projectExtendedOn: addDays(usual, -2), note: "洽谈仍在推进，经批准延期" };
}

/** One project of the largest crowd has got its part already; the rest of the parcel stays on offer. */
function withPart(claims: readonly ClaimRow[], parcels: readonly ParcelRow[], today: IsoDate): ClaimRow[] {
  const large = parcels.filter(({ areaSqm, state }) => state === "ready" && Number(areaSqm) > 60_000);
  const chosen = claims.find(
    (claim) => isHeld(claim) && !claim.endedOn && large.some(({ id }) => id === claim.parcelId),
  );
  return claims.map((claim) =>
    claim === chosen
      ? {
          ...claim,
          kind: "allocated" as const,
          allocatedOn: addDays(today, -12),
          areaSqm: partSqm,
          note: "先行落实一期用地",
        }
      : claim,
  );
}

/** What the history of the parcels says of their holds. */
function eventsOf(claim: ClaimRow, codes: ReadonlyMap<string, string>): EventRow[] {
  const random = createRandom(`hold ${claim.id}`);
  const detail = {
    claimId: claim.id ?? "",
    projectId: claim.projectId,
    projectCode: codes.get(claim.projectId) ?? "",
  };
  const event = (
    kind: EventRow["kind"],
    on: string,
    actorId: string | null,
    more: EventRow["detail"] = {},
  ): EventRow => {
    const at = officeInstant(random, isoDate(on));
    return {
      id: random.uuid(at),
      parcelId: claim.parcelId,
      kind,
      happenedOn: on,
      actorId,
      detail: { ...detail, ...more },
      isDemo: true,
      createdAt: at.toISOString(),
    };
  };
  const { startedOn, expiresOn, projectExtendedOn, allocatedOn, areaSqm, endedOn } = claim;
  return [
    event("held", startedOn, claim.createdBy ?? null, { expiresOn: expiresOn ?? null }),
    ...(projectExtendedOn
      ? [event("holdExtended", projectExtendedOn, claim.createdBy ?? null, { expiresOn: expiresOn ?? null })]
      : []),
    ...(allocatedOn && areaSqm ? [event("allocated", allocatedOn, userId("shiwanqing"), { areaSqm })] : []),
    ...(endedOn ? [event("holdExpired", endedOn, null, { lastDay: expiresOn ?? null })] : []),
  ];
}

/** Gives the story's interests their queues, last days and history: three to a wanted parcel, one run out, one part given. */
export function withHolds<Land extends Register>(
  land: Land,
  codes: ReadonlyMap<string, string>,
  today: IsoDate,
): Land {
  const crowded = numbered(crowdUpon(land.claims, land.parcels));
  const ages = new Map(
    crowded
      .filter(isHeld)
      .toSorted(byStart)
      .map(({ id }, age) => [id, age]),
  );
  const dated = crowded.map((claim) =>
    isHeld(claim) ? limited(claim, ages.get(claim.id) ?? 0, today) : claim,
  );
  const claims = withPart(dated, land.parcels, today);
  const told = claims.filter((claim) => isHeld(claim) || claim.areaSqm);
  return {
    ...land,
    claims,
    landEvents: [...land.landEvents, ...told.flatMap((claim) => eventsOf(claim, codes))],
  };
}
