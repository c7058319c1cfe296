import type { IsoDate } from "@/domain/calendar/date";
import type { ParcelUse } from "@/domain/land/parcel-state";
import type { UtilityStatus } from "@/domain/land/utility";
import type { Zone } from "@/domain/land/zone";
import {
  askedOf,
  distantKinds,
  farthest,
  type MeasuredUtility,
  utilityKindOf,
} from "@/domain/matching/judge-utilities";
import type { Hurdle, Supply } from "@/domain/matching/supply";
import type { FireClass } from "@/domain/premises/premises";
import type { Criterion } from "@/domain/site-need/criteria";
import type { AreaRange, SiteNeed } from "@/domain/site-need/site-need";

/** What is asked or offered by one criterion, as far as words need it; the unit belongs to the criterion. */
export type Fact =
  | { kind: "area"; least: number; most: number | null }
  | { kind: "number"; value: number }
  | { kind: "use"; use: ParcelUse }
  | { kind: "zones"; zones: readonly Zone[] }
  | { kind: "fireClass"; fireClass: FireClass }
  | { kind: "date"; on: IsoDate }
  | { kind: "utility"; status: UtilityStatus; capacity: number | null; plannedOn: IsoDate | null }
  | { kind: "hurdles"; hurdles: readonly Hurdle[] };

/** Null where nothing is asked, or nothing registered. */
export type Told = { asked: Fact | null; offered: Fact | null };

const areaFact = (range: AreaRange | null): Fact | null => range && { kind: "area", ...range };
const numberFact = (value: number | null): Fact | null => (value === null ? null : { kind: "number", value });
const dateFact = (on: IsoDate | null): Fact | null => (on === null ? null : { kind: "date", on });
const useFact = (use: ParcelUse | null): Fact | null => (use === null ? null : { kind: "use", use });
const fireFact = (fireClass: FireClass | null): Fact | null => fireClass && { kind: "fireClass", fireClass };

function utilityFacts(need: SiteNeed, supply: Supply, utility: MeasuredUtility): Told {
  const found = supply.utilities[utilityKindOf[utility]];
  return {
    asked: numberFact(askedOf(need, utility)),
    offered: found === undefined ? null : { ...found, kind: "utility" },
  };
}

const priceFacts = (need: SiteNeed, supply: Supply): Told =>
  supply.kind === "land"
    ? { asked: numberFact(need.landPriceMostFenPerMu), offered: numberFact(supply.landPriceFenPerMu) }
    : { asked: numberFact(need.rentMostFenPerSqmMonth), offered: numberFact(supply.rentFenPerSqmMonth) };

const tellers: Readonly<Record<Criterion, (need: SiteNeed, supply: Supply) => Told>> = {
  area: (need, supply) => ({
    asked: areaFact(supply.kind === "land" ? need.land : need.floor),
    offered: { kind: "area", least: supply.area, most: supply.area },
  }),
  use: (need, supply) => ({ asked: useFact(need.use), offered: useFact(supply.use) }),
  industrialClass: (need, supply) => ({
    asked: numberFact(need.industrialClass),
    offered: numberFact(supply.industrialClass),
  }),
  zone: (need, supply) => ({
    asked: { kind: "zones", zones: need.zones },
    offered: supply.zone && { kind: "zones", zones: [supply.zone] },
  }),
  clearHeight: (need, supply) => ({
    asked: numberFact(need.clearHeightM),
    offered: numberFact(supply.clearHeightM),
  }),
  floorLoad: (need, supply) => ({
    asked: numberFact(need.floorLoadTPerSqm),
    offered: numberFact(supply.floorLoadTPerSqm),
  }),
  crane: (need, supply) => ({ asked: numberFact(need.craneT), offered: numberFact(supply.craneT) }),
  fireClass: (need, supply) => ({ asked: fireFact(need.fireClass), offered: fireFact(supply.fireClass) }),
  power: (need, supply) => utilityFacts(need, supply, "power"),
  water: (need, supply) => utilityFacts(need, supply, "water"),
  steam: (need, supply) => utilityFacts(need, supply, "steam"),
  gas: (need, supply) => utilityFacts(need, supply, "gas"),
  sewage: (need, supply) => utilityFacts(need, supply, "sewage"),
  distance: (need, supply) => ({
    asked: numberFact(need.distanceMostM),
    offered: numberFact(farthest(distantKinds(need), supply)),
  }),
  price: priceFacts,
  time: (need, supply) => ({ asked: dateFact(need.neededFrom), offered: dateFact(supply.availableOn) }),
  readiness: (_, supply) => ({ asked: null, offered: { kind: "hurdles", hurdles: supply.hurdles } }),
};

/** What is asked and what is offered by a criterion. */
export const tell = (criterion: Criterion, need: SiteNeed, supply: Supply): Told =>
  tellers[criterion](need, supply);
