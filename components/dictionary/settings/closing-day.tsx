import { TextField } from "@/components/form/text-field";
import { Figure } from "@/components/ui/figure";
import { closingDaySetting } from "@/domain/month/closing-day";
import { formatNumber } from "@/lib/format/number";
import { numberIn, type SettingEditor } from "./setting-editor";

/** A day of the month. */
export const closingDayEditor: SettingEditor<number> = {
  View: ({ value }) => (
    <p className="text-xl font-semibold">
      <Figure value={`每月 ${formatNumber(value)}`} unit="日" />
    </p>
  ),
  Fields: ({ value, error }) => (
    <TextField
      label="日"
      name="value"
      inputMode="numeric"
      maxLength={2}
      suffix="日"
      help="填 31 的，当月结束后才能月结"
      defaultValue={String(value)}
      className="max-w-48"
      error={error ? "填写 1 至 31 的整数" : undefined}
    />
  ),
  read: (form) => {
    const parsed = closingDaySetting.safeParse(numberIn(form, "value"));
    return parsed.success ? parsed.data : undefined;
  },
  wrong: "填写 1 至 31 的整数",
};
