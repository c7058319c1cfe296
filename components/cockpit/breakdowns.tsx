import type { ReactNode } from "react";
import { BarList } from "@/components/ui/bar-list";
import { industryHue } from "@/components/ui/industry-mark";
import { LinkTabs } from "@/components/ui/link-tabs";
import { Section } from "@/components/ui/section";
import type { AmountFigure } from "@/domain/cockpit/figure";
import type { CockpitOverview } from "@/domain/cockpit/overview.schema";
import { targetIndustries } from "@/domain/industry/industry";
import { measuredValue, measureUnit } from "@/lib/format/measure";
import { type CockpitParams, type CockpitPart, cockpitHref, cockpitParts } from "@/lib/search-params/cockpit";
import { partText, regionAreaText, sizeBandText, zoneBucketText } from "@/lib/text/cockpit";
import { industryText } from "@/lib/text/industries";
import { sizeBandThresholdText } from "@/lib/text/size-bands";
import { amountLink, figureText, shareText } from "./figure-links";

type Part = { id: string; label: ReactNode; figure: AmountFigure };

const worth = (figure: AmountFigure) => measuredValue(figure.filter.measure, figure);
const isFilled = ({ figure }: { figure: AmountFigure }) => figure.count > 0;
const isTarget = (key: string) => targetIndustries.some((industry) => industry === key);

function itemsOf(parts: readonly Part[], total: number) {
  return parts.map(({ id, label, figure }) => ({
    id,
    label,
    size: Math.max(worth(figure), 0),
    value: figureText(figure),
    note: total > 0 ? shareText(worth(figure), total) : undefined,
    ...amountLink(figure),
  }));
}

/** The four target industries and every zone always, everything else when it brought something. */
const partsBy: Record<CockpitPart, (cockpit: CockpitOverview) => Part[]> = {
  industry: ({ byIndustry }) =>
    byIndustry
      .filter((part) => isTarget(part.key) || isFilled(part))
      .map(({ key, figure }) => ({ id: key, label: industryText[key], figure })),
  zone: ({ byZone }) =>
    byZone
      .filter((part) => part.key !== "none" || isFilled(part))
      .map(({ key, figure }) => ({ id: key, label: zoneBucketText[key], figure })),
  region: ({ byArea }) =>
    byArea
      .filter((part) => part.key !== "unknown" || isFilled(part))
      .map(({ key, figure }) => ({
        id: key,
        label: <span className={key === "capitalRelief" ? "pl-2 text-xs" : ""}>{regionAreaText[key]}</span>,
        figure,
      })),
  department: ({ byDepartment }) =>
    byDepartment.map(({ key, name, figure }) => ({ id: key ?? "", label: name, figure })),
  owner: ({ byOwner }) => byOwner.map(({ key, name, figure }) => ({ id: key ?? "", label: name, figure })),
  size: ({ bySizeBand }) =>
    bySizeBand.map(({ key, figure }) => ({ id: key, label: sizeBandText[key], figure })),
};

function noteOf(part: CockpitPart, { sizeBandThresholds }: CockpitOverview): string | undefined {
  if (part === "region") return "按资金来源地；“其中非首都功能”为京津冀中承接非首都功能的项目";
  if (part !== "size") return undefined;
  const bands = (["b3", "b2", "b1"] as const).map(
    (band) => `${sizeBandText[band]} ${sizeBandThresholdText(band, sizeBandThresholds)}`,
  );
  return `${bands.join("，")}，按项目自己的币种`;
}

type BreakdownProps = { cockpit: CockpitOverview; params: CockpitParams };

/** The chosen measure by one dimension at a time; the others are one click away and in the URL. */
export function Breakdown({ cockpit, params }: BreakdownProps) {
  const current = params.part ?? "industry";
  const parts = partsBy[current](cockpit);
  const total = worth(
    cockpit.measures.find(({ measure }) => measure === cockpit.measure)?.figure ?? {
      count: 0,
      countedFen: 0,
      countedUsdCents: 0,
      filter: { measure: cockpit.measure },
    },
  );
  const hues = new Map(cockpit.byIndustry.map(({ key }) => [String(key), industryHue(key)]));
  const items = itemsOf(parts, total).map((item) =>
    current === "industry" ? { ...item, hue: hues.get(item.id) } : item,
  );
  const tabs = cockpitParts.map((part) => ({
    href: cockpitHref({ ...params, part: part === "industry" ? null : part }),
    label: partText[part],
    isCurrent: part === current,
  }));
  const note = noteOf(current, cockpit);
  return (
    <Section title="构成" note={`${measureUnit(cockpit.measure)}，占比`}>
      <div className="mb-3">
        <LinkTabs label="构成" tabs={tabs} />
      </div>
      {items.length > 0 ? (
        <BarList label={`按${partText[current]}`} items={items} />
      ) : (
        <p className="text-ink-muted">这一时期还没有计入的金额</p>
      )}
      {note ? <p className="mt-2 text-sm text-ink-muted">{note}</p> : null}
    </Section>
  );
}

/** Years of a plan as bars; a year or quarter is one of them and needs none. */
export function ByYear({ cockpit }: { cockpit: CockpitOverview }) {
  const parts = cockpit.byYear.map(({ key, figure }) => ({ id: String(key), label: `${key} 年`, figure }));
  const total = parts.reduce((sum, { figure }) => sum + worth(figure), 0);
  return <BarList label="按年度" items={itemsOf(parts, total)} />;
}
