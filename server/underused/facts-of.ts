import { usedLand } from "@/domain/benefit/figures";
import { addRatios, type Ratio } from "@/domain/benefit/ratio";
import { type IsoDate, isoDate } from "@/domain/calendar/date";
import { type Area, area, sumAreas } from "@/domain/land/area";
import { type Fen, fen, sumFen } from "@/domain/money/fen";
import type { Median, ParcelYear, UnderusedFacts } from "@/domain/underused/facts";
import type { BenefitRow } from "../benefit/read-rows";
import { areaOfText, hundredthsOfText, landOf } from "../benefit/reported";
import type { UnderusedParcelRow } from "./read-parcels";

/** Null unless everybody on the parcel reported it: a part of a sum is no sum. */
function whole(amounts: readonly (number | null)[]): Fen | null {
  const known = amounts.flatMap((amount) => (amount === null ? [] : [fen(amount)]));
  return known.length > 0 && known.length === amounts.length ? sumFen(known) : null;
}

function landOfAll(rows: readonly BenefitRow[]): Ratio | null {
  const lands = rows.flatMap((row) => {
    const land = usedLand(landOf(row));
    return typeof land === "string" ? [] : [land];
  });
  return lands.length > 0 && lands.length === rows.length ? lands.reduce(addRatios) : null;
}

const yearOf = (year: number, rows: readonly BenefitRow[], median: Median | null): ParcelYear => ({
  year,
  taxFen: whole(rows.map(({ taxFen }) => taxFen)),
  outputFen: whole(rows.map(({ outputFen }) => outputFen)),
  land: landOfAll(rows),
  median,
});

/** The day the last of them stopped; null while somebody works. */
function stoppedOf(rows: readonly BenefitRow[], seenStoppedOn: IsoDate | null): IsoDate | null {
  const days = rows.flatMap(({ stoppedOn }) => stoppedOn ?? []);
  const last = days.toSorted().at(-1);
  if (rows.length > 0 && days.length === rows.length && last) return isoDate(last);
  return seenStoppedOn;
}

const sumOf = (rows: readonly BenefitRow[], areaIn: (row: BenefitRow) => Area): Area =>
  sumAreas(rows.map(areaIn));

/** What the tests of 4.6 ask of a parcel, from its row and its firms' figures of the last years, newest first. */
export function factsOf(
  parcel: UnderusedParcelRow,
  years: readonly { year: number; rows: readonly BenefitRow[]; median: Median | null }[],
): UnderusedFacts {
  const newest = years[0]?.rows ?? [];
  const reportedFloor = newest.flatMap(({ floorAreaSqm }) => areaOfText(floorAreaSqm) ?? []);
  return {
    areaSqm: areaOfText(parcel.areaSqm) ?? area(0),
    years: years
      .filter(({ rows }) => rows.length > 0)
      .map(({ year, rows, median }) => yearOf(year, rows, median)),
    builtFloorSqm:
      areaOfText(parcel.buildingsSqm) ?? (reportedFloor.length > 0 ? sumAreas(reportedFloor) : null),
    floorRatioMinHundredths: hundredthsOfText(parcel.floorAreaRatioMin),
    investedFen: whole(newest.map(({ investedFen }) => investedFen)),
    intensityPromisedHundredths: hundredthsOfText(parcel.intensityFloorWanPerMu),
    stoppedOn: stoppedOf(newest, parcel.seenStoppedOn),
    isObsolete: newest.length === 0 ? null : newest.some((row) => row.isObsoleteIndustry),
    ownSqm: newest.length === 0 ? null : sumOf(newest, (row) => landOf(row).ownSqm),
    leasedOutSqm: newest.length === 0 ? null : sumOf(newest, (row) => landOf(row).leasedOutSqm),
    productionOn: parcel.productionOn === null ? null : isoDate(parcel.productionOn),
    capacityTermMonths: parcel.capacityMonths,
    outputPromisedHundredths: hundredthsOfText(parcel.outputFloorWanPerMu),
    taxPromisedHundredths: hundredthsOfText(parcel.taxFloorWanPerMu),
  };
}
