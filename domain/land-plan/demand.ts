import { type IsoDate, monthIndex, monthOf } from "@/domain/calendar/date";
import { monthsLeftToSigning } from "@/domain/forecast/back-test";
import { calibratedWeight, type ForecastSettings, type StageHistory } from "@/domain/forecast/settings";
import { quarterIndexAfter, quarterIndexOf } from "@/domain/land-plan/quarter";
import type { Stage } from "@/domain/project/stage";
import { hasReached } from "@/domain/project/stage-order";

/** An open project that still needs land. */
export type LandDemandProject = {
  id: string;
  stage: Stage;
  stageEnteredOn: IsoDate;
  /** Hundredths of ㎡ still to be found: its need less what is allocated to it. */
  area: number;
  /** Day it said it needs the site; otherwise the usual time to signing speaks. */
  neededFrom: IsoDate | null;
};

export type LandDemand = {
  id: string;
  area: number;
  /** 0–1. */
  probability: number;
  /** `area × probability` in hundredths of ㎡, rounded. */
  weightedArea: number;
  /** Quarter it is expected in, never before this one. */
  quarter: number;
  isStated: boolean;
};

type Basis = { today: IsoDate; history: StageHistory; settings: ForecastSettings };

function quarterOf(project: LandDemandProject, { today, settings }: Basis): number {
  const now = quarterIndexOf(today);
  if (project.neededFrom !== null) return Math.max(now, quarterIndexOf(project.neededFrom));
  if (hasReached(project.stage, "S2")) return now;
  const inStage = monthIndex(monthOf(today)) - monthIndex(monthOf(project.stageEnteredOn));
  return quarterIndexAfter(today, monthsLeftToSigning(project.stage, inStage, settings));
}

/** Land the pipeline asks for: p(stage) × need, by the quarter it is expected in (domain.md 4.4, 2.5). */
export function landDemandOf(projects: readonly LandDemandProject[], basis: Basis): LandDemand[] {
  return projects.map((project) => {
    const probability = hasReached(project.stage, "S2")
      ? 1
      : calibratedWeight(project.stage, basis.history, basis.settings).probability;
    return {
      id: project.id,
      area: project.area,
      probability,
      weightedArea: Math.round(project.area * probability),
      quarter: quarterOf(project, basis),
      isStated: project.neededFrom !== null,
    };
  });
}

/** Hundredths of ㎡ still to be found for a project. */
export const openNeed = (need: number, allocated: number): number => Math.max(0, need - allocated);
