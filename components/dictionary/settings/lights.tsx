import { TextField } from "@/components/form/text-field";
import { type LightsSetting, lightsSetting } from "@/domain/cockpit/lights";
import { formatNumber } from "@/lib/format/number";
import { lightText } from "@/lib/text/cockpit";
import { numberIn, type SettingEditor } from "./setting-editor";

const pointsOf = (bp: number) => formatNumber(bp / 100, 1).replace(/\.0$/, "");

function View({ value }: { value: LightsSetting }) {
  const [amber, red] = [pointsOf(value.amberAfterBp), pointsOf(value.redAfterBp)];
  return (
    <p className="tabular-nums">
      欠序时进度不超过 {amber} 个百分点为{lightText.green}（绿），不超过 {red} 个为{lightText.amber}
      （黄），更多为{lightText.red}（红）
    </p>
  );
}

function Fields({ value, error }: { value: LightsSetting; error: string | undefined }) {
  return (
    <div className="grid gap-4 sm:grid-cols-2">
      <TextField
        label="欠序时进度超过此数为黄"
        name="amber"
        inputMode="decimal"
        maxLength={5}
        suffix="个百分点"
        defaultValue={pointsOf(value.amberAfterBp)}
      />
      <TextField
        label="欠序时进度超过此数为红"
        name="red"
        inputMode="decimal"
        maxLength={5}
        suffix="个百分点"
        defaultValue={pointsOf(value.redAfterBp)}
        error={error ? "填写 0 至 100 的数，红的应大于黄的" : undefined}
      />
    </div>
  );
}

/** How far behind the calendar is amber and red. */
export const lightsEditor: SettingEditor<LightsSetting> = {
  View,
  Fields,
  read: (form) => {
    const parsed = lightsSetting.safeParse({
      amberAfterBp: Math.round(numberIn(form, "amber") * 100),
      redAfterBp: Math.round(numberIn(form, "red") * 100),
    });
    return parsed.success ? parsed.data : undefined;
  },
  wrong: "填写 0 至 100 的数，红的应大于黄的",
};
