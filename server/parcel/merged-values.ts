import type { parcels } from "@/db/schema";
import { sqmText, sumAreas } from "@/domain/land/area";
import type { MergeParcelsInput } from "@/domain/land/divide-parcel.schema";
import { fen, sumFen } from "@/domain/money/fen";
import { ruleError } from "../kernel/app-error";
import { areaOf } from "./divide-guard";
import type { LoadedParcel } from "./load-parcel";

type Row = typeof parcels.$inferSelect;
type Price = "startPriceFen" | "dealPriceFen" | "pricePaidFen" | "depositFen";

const mustAgree = [
  "zone",
  "plannedUse",
  "state",
  "ownership",
  "holderId",
] as const satisfies readonly (keyof Row)[];

const priceOf = (rows: readonly Row[], key: Price) => {
  const prices = rows.map((row) => row[key]);
  return prices.every((price) => price !== null) ? sumFen(prices.map((price) => fen(price ?? 0))) : null;
};

function collectedOf(rows: readonly Row[]): string | null {
  const sizes = rows.flatMap(({ collectedSqm }) => (collectedSqm === null ? [] : [areaOf(collectedSqm)]));
  return sizes.length === 0 ? null : sqmText(sumAreas(sizes));
}

/** Of facts only what all the former parcels agree on; what they differ in is put down anew. */
function agreed(first: Row, rest: readonly Row[]): Partial<Row> {
  const entries = Object.entries(first).filter(([key, value]) =>
    // safe because the key comes from a row of the same table
    rest.every((row) => row[key as keyof Row] === value),
  );
  return Object.fromEntries(entries);
}

/** The parcel that takes the place of several. Throws PARCELS_DIFFER. */
export function mergedValues(
  rows: readonly LoadedParcel[],
  { code, name, areaSqm }: MergeParcelsInput,
): typeof parcels.$inferInsert {
  const [first, ...rest] = rows;
  if (!first || mustAgree.some((key) => rest.some((row) => row[key] !== first[key])))
    throw ruleError("PARCELS_DIFFER");
  const { zone, plannedUse, state, centreLongitude, centreLatitude } = first;
  return {
    ...agreed(first, rest),
    id: undefined,
    version: undefined,
    createdAt: undefined,
    updatedAt: undefined,
    isDemo: rows.every(({ isDemo }) => isDemo),
    code,
    name,
    zone,
    plannedUse,
    state,
    areaSqm,
    collectedSqm: collectedOf(rows),
    startPriceFen: priceOf(rows, "startPriceFen"),
    dealPriceFen: priceOf(rows, "dealPriceFen"),
    pricePaidFen: priceOf(rows, "pricePaidFen"),
    depositFen: priceOf(rows, "depositFen"),
    cadastralCode: null,
    realEstateUnitNo: null,
    isMortgaged: rows.some(({ isMortgaged }) => isMortgaged),
    isSeized: rows.some(({ isSeized }) => isSeized),
    isPublic: rows.every(({ isPublic }) => isPublic),
    isFlexibleTerm: rows.every(({ isFlexibleTerm }) => isFlexibleTerm),
    centreLongitude,
    centreLatitude,
    retiredOn: null,
  };
}
