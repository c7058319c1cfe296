import { type Area, hectaresText, muText, sqmText } from "@/domain/land/area";
import { absent, groupDecimal } from "@/lib/format/number";

type MaybeArea = Area | null | undefined;

const format = (size: MaybeArea, write: (size: Area) => string): string =>
  size === null || size === undefined ? absent : groupDecimal(write(size));

/** 亩, two decimals, without the unit. */
export const formatMu = (size: MaybeArea): string => format(size, muText);

/** 平方米, two decimals, without the unit. */
export const formatSqm = (size: MaybeArea): string => format(size, sqmText);

/** 公顷, four decimals, without the unit. */
export const formatHectares = (size: MaybeArea): string => format(size, hectaresText);

/** 亩 for sentences, without trailing zeros: 43.2亩. */
export function formatMuWithUnit(size: MaybeArea): string {
  if (size === null || size === undefined) return absent;
  return `${groupDecimal(muText(size).replace(/\.?0+$/, ""))}亩`;
}
