import { areaFromSqm } from "@/domain/land/area";
import { formatMu, formatMuWithUnit, formatSqm } from "@/lib/format/area";
import { absent } from "@/lib/format/number";

type MaybeSqm = string | null | undefined;

function withArea(areaSqm: MaybeSqm, write: typeof formatMu): string {
  if (areaSqm === null || areaSqm === undefined) return absent;
  const size = areaFromSqm(areaSqm);
  return size.ok ? write(size.value) : absent;
}

/** Square metres as Postgres returns them, shown in 亩 with two decimals and no unit. */
export const muOfSqm = (areaSqm: MaybeSqm): string => withArea(areaSqm, formatMu);

/** The same with its unit and without trailing zeros, for sentences. */
export const muOfSqmWithUnit = (areaSqm: MaybeSqm): string => withArea(areaSqm, formatMuWithUnit);

/** Square metres with separators and two decimals. */
export const sqmOfSqm = (areaSqm: MaybeSqm): string => withArea(areaSqm, formatSqm);
