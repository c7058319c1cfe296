import { z } from "zod";
import { idField, isoDateField, longTextField, textField, versionField } from "../shared/fields";
import { settableStandings } from "./deciders";

/** 暂缓, 流转, or back to 正常; 终止 is asked for by `termination.request`. */
export const changeStandingInput = z.object({
  id: idField,
  version: versionField,
  to: z.enum(settableStandings),
  reason: longTextField("原因", 500).optional(),
  /** With `suspended`: when it is asked about again. */
  resumeOn: isoDateField.optional(),
  /** With `transferred`: where to, and how the 首谈 credit is shared. */
  targetUnit: textField("流转单位", 80).optional(),
  firstTalkCredit: longTextField("首谈贡献认定", 200).optional(),
});
export type ChangeStandingInput = z.output<typeof changeStandingInput>;
