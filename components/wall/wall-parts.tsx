import { ShareBar } from "@/components/chart/share-bar";
import { BarList } from "@/components/ui/bar-list";
import { industryHue } from "@/components/ui/industry-mark";
import type { AmountFigure } from "@/domain/cockpit/figure";
import type { CockpitOverview } from "@/domain/cockpit/overview.schema";
import { targetIndustries } from "@/domain/industry/industry";
import { formatMeasure, measuredValue, measureUnit } from "@/lib/format/measure";
import { formatNumber, formatPercent } from "@/lib/format/number";
import { amountsHref } from "@/lib/search-params/amount-ledger";
import { regionAreaText } from "@/lib/text/cockpit";
import { industryText } from "@/lib/text/industries";
import { WallPanel } from "./wall-panel";

type Part = { key: string; label: string; figure: AmountFigure };

const sizeOf = ({ figure }: Part) => Math.max(0, measuredValue(figure.filter.measure, figure));
const textOf = ({ figure }: Part) => formatMeasure(figure.filter.measure, figure);

const nameOf = (part: Part) =>
  `${part.label} ${textOf(part)} ${measureUnit(part.figure.filter.measure)}，${formatNumber(part.figure.count)} 笔`;

/** The four industries as shares of the plan's counted money; the others are what the bar leaves open. */
export function WallIndustries({ cockpit }: { cockpit: CockpitOverview }) {
  const all: Part[] = cockpit.byIndustry.map(({ key, figure }) => ({
    key,
    label: industryText[key],
    figure,
  }));
  const whole = all.reduce((sum, part) => sum + sizeOf(part), 0);
  const parts = targetIndustries.flatMap((industry) => {
    const part = all.find(({ key }) => key === industry);
    return part ? [{ ...part, fill: industryHue(industry) }] : [];
  });
  return (
    <WallPanel title="四大产业" note={`${measureUnit(cockpit.measure)}，占全部计入额`}>
      <ShareBar
        label="四大产业"
        whole={whole}
        parts={parts.map((part) => ({
          id: part.key,
          label: part.label,
          name: nameOf(part),
          value: sizeOf(part),
          valueText: textOf(part),
          shareText: whole > 0 ? formatPercent(Math.round((sizeOf(part) / whole) * 10_000), 0) : undefined,
          href: amountsHref(part.figure.filter),
          fill: part.fill,
        }))}
      />
    </WallPanel>
  );
}

function Bars({ title, note, parts }: { title: string; note: string; parts: readonly Part[] }) {
  return (
    <WallPanel title={title} note={note}>
      {parts.length === 0 ? (
        <p className="text-ink-muted">还没有计入的金额</p>
      ) : (
        <BarList
          label={title}
          items={parts.map((part) => ({
            id: part.key,
            label: part.label,
            size: sizeOf(part),
            value: textOf(part),
            href: amountsHref(part.figure.filter),
            hint: nameOf(part),
          }))}
        />
      )}
    </WallPanel>
  );
}

const bySize = (a: Part, b: Part) => sizeOf(b) - sizeOf(a);
const isFilled = ({ figure }: Part) => figure.count > 0;

/** 来源地 in the groups of the reports; 承接非首都功能 is a part of 京津冀. */
export function WallAreas({ cockpit }: { cockpit: CockpitOverview }) {
  const parts = cockpit.byArea.map(({ key, figure }) => ({
    key,
    label: key === "capitalRelief" ? "其中承接非首都" : regionAreaText[key],
    figure,
  }));
  return <Bars title="来源地" note={measureUnit(cockpit.measure)} parts={parts.filter(isFilled)} />;
}

export function WallDepartments({ cockpit }: { cockpit: CockpitOverview }) {
  const parts = cockpit.byDepartment.map(({ key, name, figure }) => ({
    key: key ?? "none",
    label: name,
    figure,
  }));
  const shown = parts.filter(isFilled).toSorted(bySize).slice(0, 6);
  return <Bars title="各部门" note={`${measureUnit(cockpit.measure)}，规划期内`} parts={shown} />;
}
