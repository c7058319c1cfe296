import { muOfLand } from "@/domain/benefit/figures";
import { builtFloorRatio, intensityWanPerMu } from "@/domain/benefit/indices";
import {
  compareRatios,
  divideRatios,
  hundredthsOf,
  multiplyRatios,
  type Ratio,
  ratio,
} from "@/domain/benefit/ratio";
import { type Area, muHundredths } from "@/domain/land/area";
import type { UnderusedFacts } from "./facts";
import { type Finding, figure, type MissingCode, type Source } from "./finding";
import type { UnderusedRules, UnderusedTest } from "./rules.schema";

type Shared = { test: UnderusedTest; thresholdBp: number; sources: Source[]; missing: MissingCode[] };

const promiseOf = (facts: UnderusedFacts) => ({
  parcelSqm: facts.areaSqm,
  investedFen: facts.investedFen,
  intensityWanPerMuHundredths: facts.intensityPromisedHundredths,
  builtFloorSqm: facts.builtFloorSqm,
  floorRatioMinHundredths: facts.floorRatioMinHundredths,
});

/** Below the threshold's share of the standard; unknown while either is missing. */
function below(value: Ratio | null, standardHundredths: number | null, shared: Shared): Finding {
  const { test, thresholdBp, sources, missing } = shared;
  const share = value && standardHundredths ? divideRatios(value, ratio(standardHundredths, 100)) : null;
  if (!share) return { test, verdict: "unknown", value: null, threshold: thresholdBp, sources, missing };
  const isBelow = compareRatios(share, ratio(thresholdBp, 10_000)) < 0;
  const percent = hundredthsOf(multiplyRatios(share, ratio(100)));
  return {
    test,
    verdict: isBelow ? "met" : "notMet",
    value: percent,
    threshold: thresholdBp,
    sources,
    missing: [],
  };
}

const parcelMu = (areaSqm: Area): Source => figure("parcelMu", muHundredths(areaSqm));

/** Built 容积率 below a share of the control's minimum. */
export function assessFloorRatio(facts: UnderusedFacts, { floorRatioShareBp }: UnderusedRules): Finding {
  const { builtFloorSqm, floorRatioMinHundredths, areaSqm } = facts;
  const built = builtFloorRatio(promiseOf(facts));
  return below(built, floorRatioMinHundredths, {
    test: "floorRatio",
    thresholdBp: floorRatioShareBp,
    sources: [
      ...(builtFloorSqm === null ? [] : [figure("floorSqm", builtFloorSqm)]),
      parcelMu(areaSqm),
      ...(built ? [figure("floorRatio", hundredthsOf(built))] : []),
      ...(floorRatioMinHundredths ? [figure("floorRatioMin", floorRatioMinHundredths)] : []),
    ],
    missing: [
      ...(builtFloorSqm === null ? (["builtFloor"] as const) : []),
      ...(floorRatioMinHundredths ? [] : (["floorRatioMin"] as const)),
    ],
  });
}

/** Invested 万元/亩 below a share of what was promised. */
export function assessIntensity(facts: UnderusedFacts, { intensityShareBp }: UnderusedRules): Finding {
  const { investedFen, intensityPromisedHundredths: promised, areaSqm } = facts;
  const intensity = intensityWanPerMu(promiseOf(facts));
  return below(intensity, promised, {
    test: "intensity",
    thresholdBp: intensityShareBp,
    sources: [
      ...(investedFen === null ? [] : [figure("investedWan", hundredthsOf(ratio(investedFen, 1_000_000)))]),
      parcelMu(areaSqm),
      ...(intensity ? [figure("intensityPerMu", hundredthsOf(intensity))] : []),
      ...(promised ? [figure("intensityPromised", promised)] : []),
    ],
    missing: [
      ...(investedFen === null ? (["invested"] as const) : []),
      ...(promised ? [] : (["intensityPromise"] as const)),
    ],
  });
}

/** 淘汰类 in the industrial catalogue. */
export function assessObsolete({ isObsolete }: UnderusedFacts): Finding {
  const head = { test: "obsolete" as const, value: null, threshold: null, sources: [] };
  if (isObsolete === null) return { ...head, verdict: "unknown", missing: ["yearFigures"] };
  return { ...head, verdict: isObsolete ? "met" : "notMet", missing: [] };
}

/** Let to others for more than a share of its own land; whether the contract allows it has to be looked up. */
export function assessLetOut(
  { ownSqm, leasedOutSqm }: UnderusedFacts,
  { letOutShareBp }: UnderusedRules,
): Finding {
  const head = { test: "letOut" as const, threshold: letOutShareBp };
  if (!ownSqm || leasedOutSqm === null) {
    const missing: MissingCode[] = [ownSqm ? "yearFigures" : "ownLand"];
    return { ...head, verdict: "unknown", value: null, sources: [], missing };
  }
  const share = ratio(leasedOutSqm, ownSqm);
  const isMet = compareRatios(share, ratio(letOutShareBp, 10_000)) > 0;
  return {
    ...head,
    verdict: isMet ? "met" : "notMet",
    value: hundredthsOf(multiplyRatios(share, ratio(100))),
    sources: [
      figure("leasedOutMu", hundredthsOf(muOfLand(ratio(leasedOutSqm)))),
      figure("ownMu", hundredthsOf(muOfLand(ratio(ownSqm)))),
    ],
    missing: isMet ? ["lettingTerms"] : [],
  };
}
