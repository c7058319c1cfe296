import { TextField } from "@/components/form/text-field";
import { stageWeightsSetting } from "@/domain/cockpit/settings";
import { stages } from "@/domain/project/stage";
import { formatNumber } from "@/lib/format/number";
import { stageText } from "@/lib/text/stages";
import { numberIn, type SettingEditor, type SettingValues } from "./setting-editor";

/** A share a stage. */
export const stageWeightsEditor: SettingEditor<SettingValues["pipeline.stageWeightsBp"]> = {
  View: ({ value }) => (
    <dl className="grid grid-cols-2 gap-x-8 gap-y-1 sm:grid-cols-4">
      {stages.map((stage) => (
        <div key={stage} className="flex justify-between gap-2 border-b hairline py-1">
          <dt className="text-ink-muted">{stageText[stage]}</dt>
          <dd className="tabular-nums">{formatNumber(value[stage] / 100)}%</dd>
        </div>
      ))}
    </dl>
  ),
  Fields: ({ value }) => (
    <div className="grid grid-cols-2 gap-4 sm:grid-cols-4">
      {stages.map((stage) => (
        <TextField
          key={stage}
          label={stageText[stage]}
          name={stage}
          inputMode="decimal"
          maxLength={6}
          suffix="%"
          defaultValue={String(value[stage] / 100)}
        />
      ))}
    </div>
  ),
  read: (form) => {
    const typed = stages.map((stage) => [stage, Math.round(numberIn(form, stage) * 100)]);
    const parsed = stageWeightsSetting.safeParse(Object.fromEntries(typed));
    return parsed.success ? parsed.data : undefined;
  },
  wrong: "各阶段比例应为 0 至 100 之间的数",
};
