import { formatNumber } from "@/lib/format/number";

/** 在地块内, 85 米, 1.2 公里; nothing where it can't be measured. */
export function distanceText(metres: number | null): string {
  if (metres === null) return "";
  if (metres === 0) return "在地块内";
  return metres < 995 ? `${formatNumber(metres)} 米` : `${formatNumber(metres / 1000, 1)} 公里`;
}
