import { z } from "zod";
import { stages } from "@/domain/project/stage";

/** Parameters of the forecast beside the stage weights; an office changes them with a reason. */
export const forecastRulesKey = "forecast.rules";

const spreadStep = z.object({
  upToMonth: z.number().int().min(0).max(240),
  shareBp: z.number().int().min(0).max(10_000),
});

const spread = z
  .array(spreadStep)
  .min(1)
  .max(12)
  .refine(
    (steps) =>
      steps.every((step, index) => index === 0 || step.upToMonth > (steps[index - 1]?.upToMonth ?? 0)),
    "各段的截止月须依次增大",
  )
  .refine(
    (steps) => steps.reduce((sum, { shareBp }) => sum + shareBp, 0) <= 10_000,
    "各段比例之和不超过 100%",
  );

export const forecastRulesSetting = z.object({
  spread,
  priorStrength: z.number().int().min(0).max(1_000),
  slipSigmaMonths: z.number().min(0).max(24),
  commonSpreadBp: z.number().int().min(0).max(6_000),
  monthsToSigning: z.partialRecord(z.enum(stages), z.number().int().min(0).max(60)),
});
export type ForecastRules = z.output<typeof forecastRulesSetting>;
