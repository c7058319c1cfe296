import { z } from "zod";
import { defaultLights, type LightsSetting } from "@/domain/cockpit/lights";
import { defaultSizeBands, type SizeBandThresholds } from "@/domain/project/size-band";
import type { Stage } from "@/domain/project/stage";
import { stages } from "@/domain/project/stage";
import { defaultStageWeightsBp } from "@/domain/project/stage-order";

/** Keys of the settings the cockpit reads; each keeps its default until an office sets another value. */
export const stageWeightsKey = "pipeline.stageWeightsBp";
export const stuckAfterDaysKey = "project.stuckAfterDays";

export const stageWeightsSetting = z.record(z.enum(stages), z.number().int().min(0).max(10_000));
export const stuckAfterDaysSetting = z.number().int().min(1).max(365);

export type CockpitSettings = {
  stageWeightsBp: Readonly<Record<Stage, number>>;
  stuckAfterDays: number;
  lights: LightsSetting;
  sizeBands: SizeBandThresholds;
};

export const defaultCockpitSettings: CockpitSettings = {
  stageWeightsBp: defaultStageWeightsBp,
  stuckAfterDays: 30,
  lights: defaultLights,
  sizeBands: defaultSizeBands,
};
