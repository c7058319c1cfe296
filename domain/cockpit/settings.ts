import { z } from "zod";
import type { Stage } from "@/domain/project/stage";
import { stages } from "@/domain/project/stage";
import { defaultStageWeightsBp } from "@/domain/project/stage-order";

/** Keys of the settings the cockpit reads; each keeps its default until an office sets another value. */
export const stageWeightsKey = "pipeline.stageWeightsBp";
export const stuckAfterDaysKey = "project.stuckAfterDays";

export const stageWeightsSetting = z.record(z.enum(stages), z.number().int().min(0).max(10_000));
export const stuckAfterDaysSetting = z.number().int().min(1).max(365);

export type CockpitSettings = { stageWeightsBp: Readonly<Record<Stage, number>>; stuckAfterDays: number };

export const defaultCockpitSettings: CockpitSettings = {
  stageWeightsBp: defaultStageWeightsBp,
  stuckAfterDays: 30,
};
