import { roundFen } from "@/domain/money/decimal";
import { fen } from "@/domain/money/fen";
import { trimDecimal } from "@/domain/shared/trim-decimal";
import type { SiteNeedValues } from "@/domain/site-need/site-need.schema";
import { formatMuWithUnit, formatSqm } from "@/lib/format/area";
import { parcelUseText, zoneText } from "@/lib/text/industries";
import { industrialClassText } from "@/lib/text/matching";
import { fireClassText } from "@/lib/text/premises";

type Line = { label: string; text: string | null };

const withUnit = (figure: string | number | undefined, unit: string): string | null =>
  figure === undefined ? null : `${trimDecimal(String(figure))} ${unit}`;

const range = (least: string | undefined, most: string | undefined, write: (sqm: string) => string) => {
  if (least === undefined) return null;
  return most === undefined ? `${write(least)}以上` : `${write(least)} 至 ${write(most)}`;
};

const price = (amount: number | undefined, unit: "wan" | "yuan", words: string): string | null =>
  amount === undefined ? null : `${trimDecimal(roundFen(fen(amount), unit, 2))} ${words}`;

/** What has been said of the need, ready to show; what has not is left out. */
export function needLines(need: SiteNeedValues): { label: string; text: string }[] {
  const lines: Line[] = [
    { label: "用地面积", text: range(need.landMinSqm, need.landMaxSqm, formatMuWithUnit) },
    {
      label: "建筑面积",
      text: range(need.floorMinSqm, need.floorMaxSqm, (sqm) => `${trimDecimal(formatSqm(sqm))} ㎡`),
    },
    { label: "用途", text: need.use ? parcelUseText[need.use] : null },
    { label: "工业类别", text: need.industrialClass ? industrialClassText[need.industrialClass] : null },
    { label: "意向片区", text: need.zones.map((zone) => zoneText[zone]).join("、") || null },
    { label: "净高", text: withUnit(need.heightM, "m") },
    { label: "荷载", text: withUnit(need.loadTPerSqm, "t/㎡") },
    { label: "行车", text: withUnit(need.craneT, "t") },
    { label: "火灾危险性", text: need.fireClass ? fireClassText[need.fireClass] : null },
    { label: "用电", text: withUnit(need.powerKva, "kVA") },
    { label: "用水", text: withUnit(need.waterTPerDay, "t/d") },
    { label: "排水", text: withUnit(need.sewageTPerDay, "t/d") },
    { label: "蒸汽", text: withUnit(need.steamTPerHour, "t/h") },
    { label: "燃气", text: withUnit(need.gasM3PerHour, "m³/h") },
    { label: "距道路和管网", text: need.distanceMaxM ? `不超过 ${withUnit(need.distanceMaxM, "m")}` : null },
    { label: "地价上限", text: price(need.landPriceCeilingFenPerMu, "wan", "万元/亩") },
    { label: "租金上限", text: price(need.rentCeilingFenPerSqmMonth, "yuan", "元/㎡·月") },
    { label: "需用时间", text: need.neededFrom ?? null },
    { label: "说明", text: need.note ?? null },
  ];
  return lines.flatMap(({ label, text }) => (text === null ? [] : [{ label, text }]));
}
