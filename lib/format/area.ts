import { type Area, areaFromSqm, hectaresText, muText, sqmText } from "@/domain/land/area";
import { trimDecimal } from "@/domain/shared/trim-decimal";
import { absent, groupDecimal } from "@/lib/format/number";

/** An area, or square metres as the text that Postgres and DTOs carry. */
type MaybeArea = Area | string | null | undefined;

function knownArea(size: MaybeArea): Area | null {
  if (size === null || size === undefined) return null;
  if (typeof size !== "string") return size;
  const parsed = areaFromSqm(size);
  return parsed.ok ? parsed.value : null;
}

function format(size: MaybeArea, write: (size: Area) => string): string {
  const known = knownArea(size);
  return known === null ? absent : groupDecimal(write(known));
}

/** 亩, two decimals, without the unit. */
export const formatMu = (size: MaybeArea): string => format(size, muText);

/** 平方米, two decimals, without the unit. */
export const formatSqm = (size: MaybeArea): string => format(size, sqmText);

/** 公顷, four decimals, without the unit. */
export const formatHectares = (size: MaybeArea): string => format(size, hectaresText);

/** 亩 for sentences, without trailing zeros: 43.2亩. */
export function formatMuWithUnit(size: MaybeArea): string {
  const figure = format(size, (known) => trimDecimal(muText(known)));
  return figure === absent ? absent : `${figure}亩`;
}
