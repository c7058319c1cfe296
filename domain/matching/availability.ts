import { addDays, type IsoDate, laterDate } from "@/domain/calendar/date";
import type { ParcelState } from "@/domain/land/parcel-state";
import type { UtilitySide } from "@/domain/land/utility";
import type { UtilitySupply } from "@/domain/matching/supply";
import type { IndustrialClass } from "@/domain/site-need/site-need";

/** Days that 方案、公告（不少于 20 日）、挂牌（不少于 10 日） and the contract usually take from each state on. */
const offerDays: Partial<Record<ParcelState, number>> = { ready: 90, proposed: 60, announced: 45 };

/**
 * The day a parcel of the reserve can be had: when the plan of the year says, else after the usual procedure from
 * today. Null for land that is neither in the reserve nor in a plan.
 */
export function availableFrom(
  state: ParcelState,
  today: IsoDate,
  plannedUntil: IsoDate | null,
): IsoDate | null {
  if (plannedUntil !== null) return laterDate(today, plannedUntil);
  const days = offerDays[state];
  return days === undefined ? null : addDays(today, days);
}

/** Only what has not been announced as a whole may still be divided. */
export const mayBeDivided = (state: ParcelState): boolean =>
  state === "planned" || state === "acquiring" || state === "ready" || state === "proposed";

/** 100101–100103 of the classification of land use; null where the class is not told. */
export function industrialClassOf(landUseCode: string | null): IndustrialClass | null {
  switch (landUseCode) {
    case "100101":
      return 1;
    case "100102":
      return 2;
    case "100103":
      return 3;
    default:
      return null;
  }
}

const rank = { connected: 0, building: 1, planned: 2, none: 3 } as const;

/**
 * What a utility is worth to who settles there, of what is told of both sides of the red line: the better side, with
 * the figures of the other where it has none. Inside the line there is no way left to go.
 */
export function bestSide(sides: readonly (UtilitySupply & { side: UtilitySide })[]): UtilitySupply | null {
  const [best, other] = sides.toSorted((a, b) => rank[a.status] - rank[b.status]);
  if (best === undefined) return null;
  const inside = best.side === "inside" && best.status === "connected";
  return {
    status: best.status,
    capacity: best.capacity ?? other?.capacity ?? null,
    distanceM: best.distanceM ?? (inside ? 0 : (other?.distanceM ?? null)),
    plannedOn: best.plannedOn,
  };
}

/** Fen a 亩 of a price for a whole parcel; area in hundredths of ㎡. */
export const fenPerMu = (priceFen: number, area: number): number =>
  Math.round((priceFen / area) * (200_000 / 3));
