import { area, areaFromSqm, sqmText, sumAreas } from "@/domain/land/area";
import { areaLeft } from "@/domain/land/parcel-division";
import { sqmOfSqm } from "@/lib/format/parcel-area";

export type AreaBalance = { isEven: boolean; words: string };

const read = (text: string) => {
  const size = areaFromSqm(text.trim() || "0");
  return size.ok ? size.value : area(0);
};

/** Whether typed areas add up to the whole, and what is missing or too much. */
export function areaBalance(whole: string, parts: readonly string[]): AreaBalance {
  const sizes = parts.map(read);
  const left = areaLeft([read(whole)], sizes);
  if (left === 0) return { isEven: true, words: `合计 ${sqmOfSqm(whole)} ㎡，与原面积相等` };
  const difference = sqmOfSqm(sqmText(area(Math.abs(left))));
  const sum = sqmOfSqm(sqmText(sumAreas(sizes)));
  return { isEven: false, words: `合计 ${sum} ㎡，比原面积${left > 0 ? "少" : "多"} ${difference} ㎡` };
}
