import type { FindingView } from "@/domain/underused/underused.schema";
import { formatHundredths } from "@/lib/format/hundredths";
import { medianBasisText, missingText, sourceDateText, sourceText } from "@/lib/text/underused";

type Source = FindingView["sources"][number];

/** 2025 年亩均税收 4.00 万元/亩. */
export function sourceWords(source: Source): string {
  if (source.kind === "date") return `${sourceDateText[source.name]} ${source.on}`;
  const { name, unit = "" } = sourceText[source.name];
  const year = source.year === null ? "" : `${source.year} 年`;
  const basis = source.basis === null ? "" : medianBasisText[source.basis];
  const decimals = source.name === "medianFirms" ? 0 : 2;
  return `${year}${basis}${name} ${formatHundredths(source.hundredths, decimals)} ${unit}`.trim();
}

const percent = (hundredths: number) => `${formatHundredths(hundredths)}%`;
const months = (hundredths: number) => `${formatHundredths(hundredths, 0)} 个月`;

/** What the test asks: 低于中位数的 50%. */
export function thresholdWords({ test, threshold }: FindingView): string {
  if (threshold === null) return "属产业结构调整淘汰类";
  switch (test) {
    case "tax":
      return `连续各年亩均税收低于中位数的 ${percent(threshold)}`;
    case "floorRatio":
      return `建成容积率低于规划下限的 ${percent(threshold)}`;
    case "intensity":
      return `投资强度低于约定的 ${percent(threshold)}`;
    case "stopped":
      return `停产满 ${months(threshold)}`;
    case "letOut":
      return `租出用地超过自有用地的 ${percent(threshold)}`;
    case "capacity":
      return `应达产日期后逾期超过 ${months(threshold)}，产出未达约定`;
    case "obsolete":
      return "属产业结构调整淘汰类";
  }
}

/** What was found: 为中位数的 40.00%. */
export function valueWords({ test, verdict, value }: FindingView): string {
  if (verdict === "unknown" || value === null) return "";
  switch (test) {
    case "tax":
      return `为中位数的 ${percent(value)}`;
    case "floorRatio":
      return `为规划下限的 ${percent(value)}`;
    case "intensity":
      return `为约定的 ${percent(value)}`;
    case "stopped":
      return value === 0 ? "没有停产" : `已停产 ${months(value)}`;
    case "letOut":
      return `已租出 ${percent(value)}`;
    case "capacity":
      return value === 0 ? "未逾期或已达约定" : `已逾期 ${months(value)}`;
    case "obsolete":
      return "";
  }
}

export const missingWords = ({ missing }: FindingView): string =>
  missing.map((code) => missingText[code]).join("、");
