import { z } from "zod";
import { stages } from "../project/stage";
import { clockCodes, clockDates, clockStarts, clockStops, clockUnits } from "./clock-rule";
import { defaultClockRules } from "./default-rules";

const common = {
  code: z.enum(clockCodes),
  isActive: z.boolean(),
  amberShareBp: z.number().int().min(1000, "预警比例为 10% 至 100%").max(10_000, "预警比例为 10% 至 100%"),
};

const days = z
  .number("天数为 1 至 999 的整数")
  .int()
  .min(1, "天数为 1 至 999 的整数")
  .max(999, "天数为 1 至 999 的整数");

const counted = z.object({
  kind: z.literal("counted"),
  ...common,
  start: z.enum(clockStarts),
  stop: z.enum(clockStops),
  unit: z.enum(clockUnits),
  limits: z
    .partialRecord(z.enum(stages), days)
    .refine((limits) => Object.keys(limits).length > 0, "至少保留一个阶段的时限"),
  pausesWhileWaiting: z.boolean(),
});

const dated = z.object({
  kind: z.literal("dated"),
  ...common,
  date: z.enum(clockDates),
  stages: z.array(z.enum(stages)).min(1).max(stages.length),
});

const clockRule = z.discriminatedUnion("kind", [counted, dated]);

/** Every clock exactly once, in the form its code has: a clock is switched off, never left out. */
export const clockRulesSetting = z
  .array(clockRule)
  .max(clockCodes.length)
  .refine((rules) => new Set(rules.map(({ code }) => code)).size === clockCodes.length, "每类时限各设一条")
  .refine(
    (rules) =>
      rules.every((rule) => defaultClockRules.find(({ code }) => code === rule.code)?.kind === rule.kind),
    "时限的计算方式不能改换",
  );

export type ClockRulesSetting = z.output<typeof clockRulesSetting>;
