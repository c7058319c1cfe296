import {
  judgeArea,
  judgeAtLeast,
  judgeFireClass,
  judgePrice,
  judgeTime,
  judgeUse,
  judgeZone,
} from "@/domain/matching/judge-space";
import {
  askedOf,
  deadlineOf,
  distantKinds,
  judgeDistance,
  judgeUtility,
  measuredUtilities,
  utilityKindOf,
} from "@/domain/matching/judge-utilities";
import type { Supply } from "@/domain/matching/supply";
import { isRefusal, shareOf, type Verdict } from "@/domain/matching/verdict";
import { type Criterion, criteria, weightOf } from "@/domain/site-need/criteria";
import type { SiteNeed } from "@/domain/site-need/site-need";

export type Test = { criterion: Criterion; weight: number; judge: (supply: Supply) => Verdict };

/** A need made ready to be held against many sites. */
export type PreparedNeed = { need: SiteNeed; land: readonly Test[]; floor: readonly Test[] };

type Judges = Partial<Record<Criterion, (supply: Supply) => Verdict>>;

/** Each thing still to be done halves what readiness gives. */
const judgeReadiness = ({ hurdles }: Supply): Verdict => 0.5 ** hurdles.length;

function placeJudges(need: SiteNeed): Judges {
  const { use, industrialClass, zones, neededFrom } = need;
  return {
    use: use === null ? undefined : (supply) => judgeUse(use, supply.use),
    industrialClass:
      industrialClass === null
        ? undefined
        : (supply) => judgeAtLeast(industrialClass, supply.industrialClass),
    zone: zones.length === 0 ? undefined : ({ zone }) => judgeZone(zones, zone),
    time: neededFrom === null ? undefined : (supply) => judgeTime(neededFrom, supply.availableOn),
    readiness: judgeReadiness,
  };
}

function utilityJudges(need: SiteNeed): Judges {
  const deadline = deadlineOf(need);
  const judges: Judges = {};
  for (const utility of measuredUtilities) {
    const asked = askedOf(need, utility);
    const kind = utilityKindOf[utility];
    if (asked !== null && asked > 0)
      judges[utility] = (supply) => judgeUtility(kind, asked, deadline, supply);
  }
  return judges;
}

function landJudges(need: SiteNeed): Judges {
  const { distanceMostM, landPriceMostFenPerMu } = need;
  const kinds = distantKinds(need);
  return {
    area: (supply) => judgeArea(need.land, supply),
    distance: distanceMostM === null ? undefined : (supply) => judgeDistance(kinds, distanceMostM, supply),
    price:
      landPriceMostFenPerMu === null
        ? undefined
        : (supply) => judgePrice(landPriceMostFenPerMu, supply.landPriceFenPerMu),
  };
}

function floorJudges(need: SiteNeed): Judges {
  const { clearHeightM, floorLoadTPerSqm, craneT, fireClass, rentMostFenPerSqmMonth } = need;
  return {
    area: (supply) => judgeArea(need.floor, supply),
    clearHeight:
      clearHeightM === null ? undefined : (supply) => judgeAtLeast(clearHeightM, supply.clearHeightM),
    floorLoad:
      floorLoadTPerSqm === null
        ? undefined
        : (supply) => judgeAtLeast(floorLoadTPerSqm, supply.floorLoadTPerSqm),
    crane: craneT === null || craneT === 0 ? undefined : (supply) => judgeAtLeast(craneT, supply.craneT),
    fireClass: fireClass === null ? undefined : (supply) => judgeFireClass(need, supply),
    price:
      rentMostFenPerSqmMonth === null
        ? undefined
        : (supply) => judgePrice(rentMostFenPerSqmMonth, supply.rentFenPerSqmMonth),
  };
}

function testsOf({ weights }: SiteNeed, judges: Judges): Test[] {
  return criteria.flatMap((criterion) => {
    const judge = judges[criterion];
    const weight = weightOf(criterion, weights[criterion]);
    return judge === undefined ? [] : [{ criterion, weight, judge }];
  });
}

/** What of the need is asked of land and what of floor space: a builder brings its own height, load and crane. */
export function prepareNeed(need: SiteNeed): PreparedNeed {
  const shared = { ...placeJudges(need), ...utilityJudges(need) };
  return {
    need,
    land: testsOf(need, { ...shared, ...landJudges(need) }),
    floor: testsOf(need, { ...shared, ...floorJudges(need) }),
  };
}

/** Score 0–100 of a pair, unrounded; -1 when anything refuses it. Allocates nothing. */
export function scoreOf(prepared: PreparedNeed, supply: Supply): number {
  const tests = supply.kind === "land" ? prepared.land : prepared.floor;
  let [reached, possible] = [0, 0];
  for (const { judge, weight } of tests) {
    const verdict = judge(supply);
    if (isRefusal(verdict)) return -1;
    reached += weight * shareOf(verdict);
    possible += weight;
  }
  return possible === 0 ? 100 : (100 * reached) / possible;
}
