import { addDays, type IsoDate } from "@/domain/calendar/date";
import { judgeAtMost, lateDaysMost } from "@/domain/matching/judge-space";
import type { Supply, UtilityKind } from "@/domain/matching/supply";
import { refused, unknown, type Verdict } from "@/domain/matching/verdict";
import type { SiteNeed } from "@/domain/site-need/site-need";

const short = refused("short");
const absent = refused("absent");
const late = refused("late");
const tooFar = refused("tooFar");

/** A utility still to come, in time, gives so much of its weight. */
const comingShare = 0.7;

/** Utilities a need can put a figure to. */
export const measuredUtilities = ["power", "water", "steam", "gas", "sewage"] as const;
export type MeasuredUtility = (typeof measuredUtilities)[number];

export const utilityKindOf: Readonly<Record<MeasuredUtility, UtilityKind>> = {
  power: "power",
  water: "water",
  steam: "heat",
  gas: "gas",
  sewage: "sewage",
};

export function askedOf(need: SiteNeed, utility: MeasuredUtility): number | null {
  switch (utility) {
    case "power":
      return need.powerKva;
    case "water":
      return need.waterTPerDay;
    case "steam":
      return need.steamTPerHour;
    case "gas":
      return need.gasM3PerHour;
    case "sewage":
      return need.sewageTPerDay;
  }
}

/** The last day on which what the project needs must be there; null when it names no day. */
export const deadlineOf = ({ neededFrom }: SiteNeed): IsoDate | null =>
  neededFrom === null ? null : addDays(neededFrom, lateDaysMost);

function judgeComing(plannedOn: IsoDate | null, deadline: IsoDate | null): Verdict {
  if (deadline === null) return comingShare;
  if (plannedOn === null) return unknown;
  return plannedOn > deadline ? late : comingShare;
}

/** Connected, or coming in time, with as much capacity as is asked for. */
export function judgeUtility(
  kind: UtilityKind,
  asked: number,
  deadline: IsoDate | null,
  { utilities }: Supply,
): Verdict {
  const found = utilities[kind];
  if (found === undefined) return unknown;
  if (found.status === "none") return absent;
  if (found.capacity !== null && found.capacity < asked) return short;
  const there = found.status === "connected" ? 1 : judgeComing(found.plannedOn, deadline);
  return there >= 0 && found.capacity === null ? unknown : there;
}

/** The road and whatever utilities the need puts a figure to: those whose distance counts. */
export const distantKinds = (need: SiteNeed): UtilityKind[] => [
  "road",
  ...measuredUtilities.flatMap((utility) =>
    (askedOf(need, utility) ?? 0) > 0 ? [utilityKindOf[utility]] : [],
  ),
];

/** Distance in metres of the farthest of those that are registered; null when none is. */
export function farthest(kinds: readonly UtilityKind[], { utilities }: Supply): number | null {
  let most: number | null = null;
  for (const kind of kinds) {
    const distance = utilities[kind]?.distanceM ?? null;
    if (distance !== null && (most === null || distance > most)) most = distance;
  }
  return most;
}

/** None of them farther than the limit; one that is too far refuses even while others are not registered. */
export function judgeDistance(kinds: readonly UtilityKind[], most: number, supply: Supply): Verdict {
  const verdict = judgeAtMost(most, farthest(kinds, supply), tooFar);
  if (verdict === tooFar) return verdict;
  const isComplete = kinds.every((kind) => (supply.utilities[kind]?.distanceM ?? null) !== null);
  return isComplete ? verdict : unknown;
}
