import { daysBetween, type IsoDate } from "@/domain/calendar/date";
import type { ParcelUse } from "@/domain/land/parcel-state";
import type { Zone } from "@/domain/land/zone";
import type { Supply } from "@/domain/matching/supply";
import { refused, unknown, type Verdict } from "@/domain/matching/verdict";
import { fireClasses } from "@/domain/premises/premises";
import type { AreaRange, SiteNeed } from "@/domain/site-need/site-need";

const otherKind = refused("otherKind");
const tooSmall = refused("tooSmall");
const tooLarge = refused("tooLarge");
const otherUse = refused("otherUse");
const short = refused("short");
const late = refused("late");
const tooDear = refused("tooDear");

/** A site ready so many days after it is needed is no use any more: half a year. */
export const lateDaysMost = 183;

/** Uses that do for one another, with the share of the weight they give. */
const compatible: Readonly<Record<ParcelUse, Readonly<Partial<Record<ParcelUse, number>>>>> = {
  industrial: { standardFactory: 0.8 },
  standardFactory: { industrial: 0.8 },
  logistics: {},
  research: { commercial: 0.6 },
  commercial: { research: 0.6 },
};

/**
 * Large enough, and not larger than the project may take unless it can be divided. A piece of a divisible site fits
 * the better the less of it stays behind.
 */
export function judgeArea(range: AreaRange | null, supply: Supply): Verdict {
  if (range === null) return otherKind;
  if (supply.area < range.least) return tooSmall;
  const most = range.most ?? Number.POSITIVE_INFINITY;
  if (supply.area <= most) return 1;
  return supply.isDivisible ? 0.6 + (0.4 * most) / supply.area : tooLarge;
}

export function judgeUse(asked: ParcelUse, offered: ParcelUse | null): Verdict {
  if (offered === null) return unknown;
  return offered === asked ? 1 : (compatible[asked][offered] ?? otherUse);
}

/** A wish only: another zone gives nothing and refuses nothing. */
export function judgeZone(wished: readonly Zone[], zone: Zone | null): Verdict {
  if (zone === null) return unknown;
  return wished.includes(zone) ? 1 : 0;
}

/** Something of which there must be at least as much: height, load, crane, class of industry. */
export function judgeAtLeast(asked: number, offered: number | null): Verdict {
  if (offered === null) return unknown;
  return offered >= asked ? 1 : short;
}

/** A building made for a more dangerous class takes the milder ones too. */
export function judgeFireClass(need: SiteNeed, supply: Supply): Verdict {
  if (supply.fireClass === null || need.fireClass === null) return unknown;
  return fireClasses.indexOf(supply.fireClass) <= fireClasses.indexOf(need.fireClass) ? 1 : short;
}

/** Half of the weight for keeping to the limit, the other half for how far below it stays. */
export function judgeAtMost(most: number, offered: number | null, beyond: Verdict): Verdict {
  if (offered === null) return unknown;
  if (offered > most) return beyond;
  return most === 0 ? 1 : 1 - (0.5 * offered) / most;
}

export const judgePrice = (most: number, offered: number | null): Verdict =>
  judgeAtMost(most, offered, tooDear);

/** Full until the day it is needed, then less every day for half a year. */
export function judgeTime(neededFrom: IsoDate, availableOn: IsoDate | null): Verdict {
  if (availableOn === null) return unknown;
  if (availableOn <= neededFrom) return 1;
  const days = daysBetween(neededFrom, availableOn);
  return days > lateDaysMost ? late : 1 - days / (lateDaysMost + 1);
}
