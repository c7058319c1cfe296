"use client";

import { Badge } from "@/components/ui/badge";
import type { PreviewPlot } from "@/domain/survey/survey.schema";
import { classNames } from "@/lib/class-names";
import { groupDecimal } from "@/lib/format/number";
import type { PlotDraft } from "./draft";
import { plotName, sqmOf } from "./plot-name";
import { PlotTarget, type TargetErrors } from "./plot-target";

type PlotCardProps = {
  plot: PreviewPlot;
  index: number;
  draft: PlotDraft;
  errors: TargetErrors;
  needsCrs: boolean;
  isSelected: boolean;
  onSelect: () => void;
  onChange: (change: Partial<PlotDraft>) => void;
};

/** One plot: what the file says, what was computed, whose ground it shares, and what is to become of it. */
export function PlotCard(props: PlotCardProps) {
  const { plot, index, draft, errors, needsCrs, isSelected, onSelect, onChange } = props;
  return (
    <li
      className={classNames(
        "rounded-lg border p-3",
        isSelected ? "border-accent bg-accent-soft/40" : "hairline bg-surface",
      )}
    >
      <div className="flex flex-wrap items-center gap-2">
        <button
          type="button"
          aria-pressed={isSelected}
          onClick={onSelect}
          className="touch min-w-0 rounded-sm text-left font-semibold break-words hover:underline"
        >
          {plotName(plot, index)}
        </button>
        {plot.layer ? <Badge>图层 {plot.layer}</Badge> : null}
        {plot.isBlocked ? (
          <Badge tone="breached" hasMark>
            有错误
          </Badge>
        ) : null}
      </div>
      <PlotFigures plot={plot} />
      {plot.overlaps.length > 0 ? (
        <p className="mt-2 text-behind-text">
          与
          {plot.overlaps
            .map(({ code, sqm }) => `${code} 重叠 ${groupDecimal(sqm.toFixed(2))} ㎡`)
            .join("，与")}
        </p>
      ) : null}
      <div className="mt-3 border-t hairline pt-3">
        {plot.isBlocked ? (
          <p className="text-sm text-ink-muted">{needsCrs ? "先选择坐标系。" : "改正文件后重新导入。"}</p>
        ) : (
          <PlotTarget plot={plot} index={index} draft={draft} errors={errors} onChange={onChange} />
        )}
      </div>
    </li>
  );
}

function PlotFigures({ plot: { statedSqm, computedSqm, pointCount } }: { plot: PreviewPlot }) {
  const difference = statedSqm === null || computedSqm === null ? null : computedSqm - statedSqm;
  const figures = [
    ["标注面积", sqmOf(statedSqm)],
    ["计算面积", sqmOf(computedSqm)],
    ["相差", sqmOf(difference)],
    ["界址点", String(pointCount)],
  ];
  return (
    <dl className="mt-2 grid grid-cols-2 gap-x-4 gap-y-1 sm:grid-cols-4">
      {figures.map(([label, value]) => (
        <div key={label} className="min-w-0">
          <dt className="text-sm text-ink-muted">{label}</dt>
          <dd className="truncate tabular-nums">{value}</dd>
        </div>
      ))}
    </dl>
  );
}
