import { TextField } from "@/components/form/text-field";
import { Figure } from "@/components/ui/figure";
import { stuckAfterDaysSetting } from "@/domain/cockpit/settings";
import { formatNumber } from "@/lib/format/number";
import { numberIn, type SettingEditor } from "./setting-editor";

/** A number of days. */
export const stuckDaysEditor: SettingEditor<number> = {
  View: ({ value }) => (
    <p className="text-xl font-semibold">
      <Figure value={formatNumber(value)} unit="天" />
    </p>
  ),
  Fields: ({ value, error }) => (
    <TextField
      label="天数"
      name="value"
      inputMode="numeric"
      maxLength={3}
      suffix="天"
      defaultValue={String(value)}
      className="max-w-48"
      error={error ? "天数为 1 至 365 的整数" : undefined}
    />
  ),
  read: (form) => {
    const parsed = stuckAfterDaysSetting.safeParse(numberIn(form, "value"));
    return parsed.success ? parsed.data : undefined;
  },
  wrong: "天数为 1 至 365 的整数",
};
