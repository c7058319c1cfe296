import type { Industry } from "@/domain/industry/industry";
import type { Random } from "./random";

/** Median total investment by industry, 万元. */
const medians: Record<Industry, number> = {
  advancedEquipment: 9_600,
  biomedicine: 11_500,
  informationTechnology: 7_800,
  technologyServices: 2_800,
  bicycle: 6_800,
  autoParts: 9_400,
  homeFurnishing: 7_200,
  metalProducts: 8_000,
  other: 5_000,
};

const roundTo = (value: number, step: number): number => Math.max(step, Math.round(value / step) * step);

/** Total investment in 万元: lognormal, as such projects are; round figures, as people state them. */
export function drawTotalWan(random: Random, industry: Industry, isSigned: boolean): number {
  const spread = industry === "technologyServices" ? 0.6 : 0.62;
  const factor = isSigned ? 1.9 : 0.8;
  const value = medians[industry] * factor * Math.exp(spread * random.normal());
  return value >= 10_000 ? roundTo(value, 500) : roundTo(Math.max(value, 600), 100);
}

export type Sizes = {
  totalWan: number;
  fixedWan: number;
  equipmentWan: number;
  outputWan: number;
  taxWan: number;
  jobs: number;
  /** 亩, for a project that builds. */
  landMu: number | null;
  /** ㎡, for one that rents or buys a standard factory. */
  factorySqm: number | null;
};

const share = (random: Random, min: number, max: number) => min + random.next() * (max - min);

/** Everything that follows from the investment: fixed part, output, tax, jobs, land at 320–520 万元 per 亩. */
export function sizesOf(random: Random, industry: Industry, totalWan: number): Sizes {
  const isService = industry === "technologyServices";
  const fixedShare = isService ? share(random, 0.3, 0.55) : share(random, 0.72, 0.9);
  const fixedWan = roundTo(totalWan * fixedShare, 50);
  const outputWan = roundTo(totalWan * share(random, 1.1, 2.2), 100);
  const builds = !isService && totalWan >= 7_000 && random.chance(0.8);
  const landMu = builds ? Math.min(260, Math.max(12, Math.round(fixedWan / share(random, 320, 520)))) : null;
  return {
    totalWan,
    fixedWan,
    equipmentWan: roundTo(fixedWan * share(random, 0.4, 0.62), 50),
    outputWan,
    taxWan: roundTo(outputWan * share(random, 0.035, 0.068), 10),
    jobs: roundTo(outputWan / share(random, 58, 115), 5),
    landMu,
    factorySqm: builds ? null : Math.min(22_000, roundTo(totalWan * share(random, 0.7, 1.4), 100)),
  };
}
