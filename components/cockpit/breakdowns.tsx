import { BarList } from "@/components/ui/bar-list";
import { industryHue } from "@/components/ui/industry-mark";
import { Section } from "@/components/ui/section";
import type { AmountFigure } from "@/domain/cockpit/figure";
import type { CockpitOverview } from "@/domain/cockpit/overview.schema";
import { targetIndustries } from "@/domain/industry/industry";
import { regionBucketText, zoneBucketText } from "@/lib/text/cockpit";
import { industryText } from "@/lib/text/industries";
import { amountLink, shareText, yi } from "./figure-links";

type Part<Key> = { key: Key; figure: AmountFigure };

const totalOf = (parts: readonly Part<unknown>[]) =>
  parts.reduce((sum, { figure }) => sum + figure.countedFen, 0);

function itemsOf<Key extends string | number>(parts: readonly Part<Key>[], label: (key: Key) => string) {
  const total = totalOf(parts);
  return parts.map(({ key, figure }) => ({
    id: String(key),
    label: label(key),
    size: Math.max(figure.countedFen, 0),
    value: yi(figure.countedFen),
    note: total > 0 ? shareText(figure.countedFen, total) : undefined,
    ...amountLink(figure),
  }));
}

const isFilled = ({ figure }: Part<unknown>) => figure.count > 0;
const isTarget = (key: string) => targetIndustries.some((industry) => industry === key);
const bySize = (a: Part<unknown>, b: Part<unknown>) => b.figure.countedFen - a.figure.countedFen;

/** 产业: the four target industries always, the others when they brought something. */
export function ByIndustry({ cockpit }: { cockpit: CockpitOverview }) {
  const parts = cockpit.byIndustry.filter((part) => isTarget(part.key) || isFilled(part));
  const hues = new Map(parts.map(({ key }) => [String(key), industryHue(key)]));
  const items = itemsOf(parts, (key) => industryText[key]);
  return (
    <Section title="产业" note="亿元，占比">
      <BarList label="按产业" items={items.map((item) => ({ ...item, hue: hues.get(item.id) }))} />
    </Section>
  );
}

export function ByZone({ cockpit }: { cockpit: CockpitOverview }) {
  const parts = cockpit.byZone.filter((part) => part.key !== "none" || isFilled(part));
  return (
    <Section title="片区" note="亿元，占比">
      <BarList label="按片区" items={itemsOf(parts, (key) => zoneBucketText[key])} />
    </Section>
  );
}

export function ByRegion({ cockpit }: { cockpit: CockpitOverview }) {
  const parts = cockpit.byRegion.filter(isFilled).toSorted(bySize);
  return (
    <Section title="来源地" note="亿元，占比">
      {parts.length > 0 ? (
        <BarList label="按来源地" items={itemsOf(parts, (key) => regionBucketText[key])} />
      ) : (
        <p className="text-ink-muted">规划期内还没有计入的金额</p>
      )}
    </Section>
  );
}

export function ByYear({ cockpit }: { cockpit: CockpitOverview }) {
  return <BarList label="按年度" items={itemsOf(cockpit.byYear, (year) => `${year} 年`)} />;
}
