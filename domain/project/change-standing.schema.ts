import { z } from "zod";
import { idField, isoDateField, longTextField, textField, versionField } from "../shared/fields";
import { standings } from "./stage";
import { terminationReasons } from "./standing";

/** 暂缓, 终止, 流转, or back to 正常. */
export const changeStandingInput = z.object({
  id: idField,
  version: versionField,
  to: z.enum(standings),
  reason: longTextField("原因", 500).optional(),
  /** With `terminated`. */
  terminationReason: z.enum(terminationReasons).optional(),
  /** With `suspended`: when it is asked about again. */
  resumeOn: isoDateField.optional(),
  /** With `transferred`. */
  targetUnit: textField("流转单位", 80).optional(),
});
export type ChangeStandingInput = z.output<typeof changeStandingInput>;
