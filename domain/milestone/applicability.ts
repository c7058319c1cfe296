import type { EnvironmentCategory } from "@/domain/project/admission";
import type { MilestoneCode } from "./milestone";

export const exemptions = ["leasedFactory", "littleEnergy", "environmentExempt", "noMajorHazard"] as const;

/** Why a step may not be asked of a project. */
export type Exemption = (typeof exemptions)[number];

export type ApplicabilityFacts = {
  landNeedSqm: string | null;
  factoryNeedSqm: string | null;
  /** 综合能耗, tce a year. */
  energyTce: string | null;
  environmentCategory: EnvironmentCategory | null;
  isMajorHazard: boolean | null;
};

/** 节能审查 is asked from this much a year on (domain.md 1.3). */
const energyReviewFromTce = 1000;

const landSteps: ReadonlySet<MilestoneCode> = new Set<MilestoneCode>([
  "landContract",
  "landHandover",
  "landPlanningPermit",
  "engineeringPlanningPermit",
  "drawingReview",
  "constructionPermit",
]);

/** Works in a rented factory: a factory is asked for, and no land. */
export const rentsFactory = ({ landNeedSqm, factoryNeedSqm }: ApplicabilityFacts): boolean =>
  Number(landNeedSqm ?? 0) === 0 && Number(factoryNeedSqm ?? 0) > 0;

/** Why a step is probably 不适用; null when it is asked for or not known. A proposal, a person decides. */
export function exemptionOf(code: MilestoneCode, facts: ApplicabilityFacts): Exemption | null {
  if (landSteps.has(code)) return rentsFactory(facts) ? "leasedFactory" : null;
  if (code === "energyReview") {
    return facts.energyTce !== null && Number(facts.energyTce) < energyReviewFromTce ? "littleEnergy" : null;
  }
  if (code === "environmentalApproval") {
    return facts.environmentCategory === "exempt" ? "environmentExempt" : null;
  }
  return code === "safetyReview" && facts.isMajorHazard === false ? "noMajorHazard" : null;
}
