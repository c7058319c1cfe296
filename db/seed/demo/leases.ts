import type { landEvents, unitClaims } from "@/db/schema";
import { addDays, addMonths, type IsoDate, isoDate } from "@/domain/calendar/date";
import { defaultHoldDays } from "@/domain/land/hold-days";
import { userId } from "./office";
import type { TenantRow, UnitRow } from "./premises";
import { createRandom, type Random } from "./random";
import { officeInstant } from "./timeline";

export type UnitClaimRow = typeof unitClaims.$inferInsert & { id: string };
type EventRow = typeof landEvents.$inferInsert;

/** A project that needs floor space. */
export type Renter = { projectId: string; code: string; ownerId: string; hasMovedIn: boolean };

/** How a unit has been let, by months from today: [from, months]. */
const terms = {
  running: [-20, 36],
  expiring: [-34, 36],
  upcoming: [1, 36],
  past: [-40, 24],
} as const;
type Term = keyof typeof terms;

const landManager = userId("shiwanqing");

function stamped(random: Random, on: IsoDate) {
  const at = officeInstant(random, on);
  return { id: random.uuid(at), isDemo: true, createdAt: at.toISOString(), updatedAt: at.toISOString() };
}

type Party = { tenantId: string } | { projectId: string };

/** The n-th contract of the story. */
function lease(
  random: Random,
  unit: UnitRow,
  party: Party,
  term: Term,
  today: IsoDate,
  serial: number,
): UnitClaimRow {
  const [from, months] = terms[term];
  const leaseFrom = addMonths(today, from);
  const startedOn = addDays(leaseFrom, -20) < today ? addDays(leaseFrom, -20) : addDays(today, -6);
  return {
    ...stamped(random, startedOn),
    ...party,
    unitId: unit.id,
    kind: "leased",
    createdBy: landManager,
    startedOn,
    leaseFrom,
    leaseTo: addDays(addMonths(leaseFrom, months), -1),
    rentFenPerSqmMonth: unit.rentFenPerSqmMonth ?? null,
    contractNo: `ZL-${leaseFrom.slice(0, 4)}-${String(serial).padStart(3, "0")}`,
  };
}

/** Turns by which units are let; the rest of a round stays free. */
const round: readonly (Term | "again" | "free")[] = [
  "running",
  "running",
  "free",
  "expiring",
  "running",
  "free",
  "again",
  "running",
  "upcoming",
  "free",
];

type Cast = {
  units: readonly UnitRow[];
  tenants: readonly TenantRow[];
  renters: readonly Renter[];
  today: IsoDate;
};

function letUnits(random: Random, { units, tenants, renters, today }: Cast): UnitClaimRow[] {
  const movedIn = renters.filter(({ hasMovedIn }) => hasMovedIn);
  let serial = 0;
  const partyOf = (): Party => {
    serial += 1;
    const project = serial % 3 === 0 ? movedIn[Math.floor(serial / 3) - 1] : undefined;
    const tenant = tenants[serial % tenants.length];
    if (!tenant) throw new Error("the story has no tenants");
    return project ? { projectId: project.projectId } : { tenantId: tenant.id };
  };
  return units.flatMap((unit, index) => {
    const turn = round[index % round.length] ?? "free";
    if (turn === "free") return [];
    if (turn !== "again") return [lease(random, unit, partyOf(), turn, today, serial)];
    const past = lease(random, unit, partyOf(), "past", today, serial);
    return [past, lease(random, unit, partyOf(), "upcoming", today, serial)];
  });
}

/** Three projects in the queue of the largest free unit, one each on the next two; one hold ran out. */
function holdUnits(
  random: Random,
  { units, renters, today }: Cast,
  taken: ReadonlySet<string>,
): UnitClaimRow[] {
  const free = units
    .filter(({ id }) => !taken.has(id))
    .toSorted((a, b) => Number(b.areaSqm) - Number(a.areaSqm) || a.code.localeCompare(b.code));
  const seekers = renters.filter(({ hasMovedIn }) => !hasMovedIn);
  const wishes = [
    { unit: 0, seeker: 0, age: 44 },
    { unit: 0, seeker: 1, age: 21 },
    { unit: 0, seeker: 2, age: 5 },
    { unit: 1, seeker: 3, age: 12 },
    { unit: 2, seeker: 4, age: 92 },
    { unit: 2, seeker: 0, age: 30 },
  ];
  return wishes.flatMap(({ unit, seeker, age }): UnitClaimRow[] => {
    const [place, renter] = [free[unit], seekers[seeker]];
    if (!place || !renter) return [];
    const startedOn = addDays(today, -age);
    const expiresOn = addDays(startedOn, defaultHoldDays);
    const over = expiresOn < today ? { endedOn: addDays(expiresOn, 1), ending: "expired" as const } : {};
    return [
      {
        ...stamped(random, startedOn),
        unitId: place.id,
        projectId: renter.projectId,
        kind: "held",
        createdBy: renter.ownerId,
        startedOn,
        expiresOn,
        ...over,
      },
    ];
  });
}

function eventOf(random: Random, claim: UnitClaimRow, codes: ReadonlyMap<string, string>): EventRow {
  const on = isoDate(claim.startedOn);
  const { updatedAt: _updatedAt, ...stamps } = stamped(random, on);
  return {
    ...stamps,
    unitId: claim.unitId,
    kind: claim.kind,
    happenedOn: on,
    actorId: claim.createdBy ?? null,
    detail: {
      claimId: claim.id,
      projectId: claim.projectId ?? null,
      projectCode: codes.get(claim.projectId ?? "") ?? null,
      leaseFrom: claim.leaseFrom ?? null,
      leaseTo: claim.leaseTo ?? null,
      expiresOn: claim.expiresOn ?? null,
    },
  };
}

/** Leases past, present and to come, and queues on what is free, with the history of the units. */
export function letPremises(cast: Cast): { claims: UnitClaimRow[]; events: EventRow[] } {
  const random = createRandom(`leases ${cast.today}`);
  const leases = letUnits(random, cast);
  const holds = holdUnits(random, cast, new Set(leases.map(({ unitId }) => unitId)));
  const codes = new Map(cast.renters.map(({ projectId, code }) => [projectId, code]));
  const claims = [...leases, ...holds].toSorted((a, b) => (a.startedOn < b.startedOn ? -1 : 1));
  return { claims, events: claims.map((claim) => eventOf(random, claim, codes)) };
}
