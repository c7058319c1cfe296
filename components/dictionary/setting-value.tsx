import { Figure } from "@/components/ui/figure";
import { stageWeightsKey } from "@/domain/cockpit/settings";
import { stages } from "@/domain/project/stage";
import type { PlainSetting } from "@/domain/setting/setting";
import { formatNumber } from "@/lib/format/number";
import { stageText } from "@/lib/text/stages";

/** The value as people read it: days, or a share a stage. */
export function SettingValueView({ setting }: { setting: PlainSetting }) {
  if (setting.key !== stageWeightsKey) {
    return (
      <p className="text-xl font-semibold">
        <Figure value={formatNumber(setting.value)} unit="天" />
      </p>
    );
  }
  return (
    <dl className="grid grid-cols-2 gap-x-8 gap-y-1 sm:grid-cols-4">
      {stages.map((stage) => (
        <div key={stage} className="flex justify-between gap-2 border-b hairline py-1">
          <dt className="text-ink-muted">{stageText[stage]}</dt>
          <dd className="tabular-nums">{formatNumber(setting.value[stage] / 100)}%</dd>
        </div>
      ))}
    </dl>
  );
}
