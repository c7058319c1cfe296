import { TextField } from "@/components/form/text-field";
import { fenPerYi } from "@/domain/money/fen";
import { type SizeBandThresholds, sizeBandsSetting } from "@/domain/project/size-band";
import { sizeBandText } from "@/lib/text/cockpit";
import { sizeBandThresholdText } from "@/lib/text/size-bands";
import { numberIn, type SettingEditor } from "./setting-editor";

const rows = ["b1", "b2", "b3"] as const;
const centsPerWan = 1_000_000;

function View({ value }: { value: SizeBandThresholds }) {
  return (
    <dl>
      {rows.map((band) => (
        <div key={band} className="grid gap-x-6 border-b hairline py-1.5 sm:grid-cols-[12rem_1fr]">
          <dt className="text-ink-muted">{sizeBandText[band]}</dt>
          <dd className="tabular-nums">{sizeBandThresholdText(band, value)}</dd>
        </div>
      ))}
    </dl>
  );
}

function Fields({ value, error }: { value: SizeBandThresholds; error: string | undefined }) {
  return (
    <div className="grid gap-4">
      {rows.map((band, index) => (
        <fieldset key={band} className="grid grid-cols-2 gap-4">
          <legend className="mb-2 font-semibold">{sizeBandText[band]}</legend>
          <TextField
            label="内资不低于"
            name={`yuan-${band}`}
            inputMode="decimal"
            maxLength={8}
            suffix="亿元"
            defaultValue={String((value[index]?.yuanFen ?? 0) / fenPerYi)}
          />
          <TextField
            label="外资不低于"
            name={`usd-${band}`}
            inputMode="decimal"
            maxLength={10}
            suffix="万美元"
            defaultValue={String((value[index]?.usdCents ?? 0) / centsPerWan)}
          />
        </fieldset>
      ))}
      <p className="text-sm text-ink-muted">按项目自己的币种比较，不折算</p>
      {error ? <p className="text-sm text-breached">{error}</p> : null}
    </div>
  );
}

/** From which amounts a project is larger, in its own currency. */
export const sizeBandsEditor: SettingEditor<SizeBandThresholds> = {
  View,
  Fields,
  read: (form) => {
    const parsed = sizeBandsSetting.safeParse(
      rows.map((band) => ({
        yuanFen: Math.round(numberIn(form, `yuan-${band}`) * fenPerYi),
        usdCents: Math.round(numberIn(form, `usd-${band}`) * centsPerWan),
      })),
    );
    return parsed.success ? parsed.data : undefined;
  },
  wrong: "三档门槛应大于零并逐档提高",
};
