import { settings } from "@/db/schema";
import { can } from "@/domain/access/can";
import { countingRulesKey } from "@/domain/counting/rule";
import { settingChanged, updateSettingInput } from "@/domain/setting/setting.schema";
import { settingOwner } from "@/domain/setting/setting-owner";
import { refuseGroundsInUse } from "../counting/grounds-in-use";
import { AppError } from "../kernel/app-error";
import { command } from "../kernel/procedure";
import { readSettings } from "./read-settings";

/** Adds a revision of one rule; the earlier ones stay as its history. Each key belongs to one desk (`settingOwner`). */
export const updateSetting = command({
  name: "setting.update",
  permission: "setting.revise",
  summary: "修改规则参数",
  method: "POST",
  path: "/settings",
  input: updateSettingInput,
  output: settingChanged,
  load: async () => true,
  guard: ({ actor, input }) => can(actor, settingOwner(input.setting.key)),
  run: async ({ tx, actor, input }) => {
    const { key, value } = input.setting;
    if (input.setting.key === countingRulesKey) await refuseGroundsInUse(tx, input.setting.value);
    const current = (await readSettings(tx)).find((row) => row.key === key);
    if ((current?.revision ?? 0) !== input.revision)
      throw new AppError("CONFLICT", { rule: "SETTING_JUST_CHANGED" });
    const revision = input.revision + 1;
    await tx.insert(settings).values({
      key,
      revision,
      value,
      reason: input.reason,
      createdBy: actor.kind === "user" ? actor.userId : null,
    });
    return { key, revision };
  },
  audit: ({ input, output }) => ({
    subject: { type: "setting", id: output.key },
    detail: { value: input.setting.value, revision: output.revision, reason: input.reason },
  }),
});
