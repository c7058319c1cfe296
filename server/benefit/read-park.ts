import { and, eq, exists, inArray, isNull, sql } from "drizzle-orm";
import { QueryBuilder } from "drizzle-orm/pg-core";
import type { Database } from "@/db/client";
import { benefitYears, buildings, idleCases, parcels } from "@/db/schema";
import { type ParkView, parkView, parkYearInput } from "@/domain/benefit/benefit.schema";
import { type ParkIndex, type ParkParcel, parkFigures } from "@/domain/benefit/park";
import {
  builtStates,
  developedStates,
  idleStates,
  industrialUses,
  suppliedStates,
} from "@/domain/benefit/park-states";
import { hundredthsOf, multiplyRatios, type Ratio, ratio } from "@/domain/benefit/ratio";
import { type Area, area, sqmText } from "@/domain/land/area";
import { parseFenText } from "@/domain/money/fen";
import { query } from "../kernel/procedure";
import { readYears } from "./read-rows";
import { areaOfText } from "./reported";

const idleCase = new QueryBuilder()
  .select({ one: sql`1` })
  .from(idleCases)
  .where(and(eq(idleCases.parcelId, sql`${parcels}.id`), inArray(idleCases.state, [...idleStates])));

/** Floor of the buildings on a parcel, or what its firms reported that year. */
const builtFloor = (year: number) => sql<string | null>`coalesce(
  (select sum(${buildings.floorAreaSqm}) from ${buildings} where ${buildings.parcelId} = ${parcels}.id),
  (select sum(${benefitYears.floorAreaSqm}) from ${benefitYears}
    where ${benefitYears.parcelId} = ${parcels}.id and ${benefitYears.year} = ${year}))::text`;

async function readParcels(db: Database, year: number): Promise<ParkParcel[]> {
  const rows = await db
    .select({
      areaSqm: parcels.areaSqm,
      state: parcels.state,
      plannedUse: parcels.plannedUse,
      isIdle: sql<boolean>`${exists(idleCase)}`,
      builtFloorSqm: builtFloor(year),
    })
    .from(parcels)
    .where(isNull(parcels.retiredOn));
  return rows.map(({ areaSqm, state, plannedUse, isIdle, builtFloorSqm }) => ({
    areaSqm: areaOfText(areaSqm) ?? area(0),
    isDeveloped: developedStates.includes(state),
    isSupplied: suppliedStates.includes(state),
    isBuilt: builtStates.includes(state),
    isIndustrial: industrialUses.some((use) => use === plannedUse),
    isIdle,
    builtFloorSqm: areaOfText(builtFloorSqm),
  }));
}

async function readSums(db: Database, year: number) {
  const [sums] = await db
    .select({
      firms: sql<string>`count(*)`,
      fixedInvestment: sql<string | null>`sum(${benefitYears.investedFen})`,
      output: sql<string | null>`sum(${benefitYears.outputFen})`,
      tax: sql<string | null>`sum(${benefitYears.taxFen})`,
    })
    .from(benefitYears)
    .where(eq(benefitYears.year, year));
  return {
    firms: Number(sums?.firms ?? 0),
    fixedInvestmentFen: parseFenText(sums?.fixedInvestment ?? null),
    outputFen: parseFenText(sums?.output ?? null),
    taxFen: parseFenText(sums?.tax ?? null),
  };
}

const shares: readonly ParkIndex[] = [
  "developedShare",
  "suppliedShare",
  "builtShare",
  "industrialShare",
  "idleShare",
];

const shownIndex = (index: ParkIndex, value: Ratio | null): number | null =>
  value && hundredthsOf(shares.includes(index) ? multiplyRatios(value, ratio(100)) : value);

const shownGroup = ({ count, areaSqm }: { count: number; areaSqm: Area }) => ({
  count,
  areaSqm: sqmText(areaSqm),
});

/** Figures of the whole park in a year (domain.md 4.7), by the parcels' states as they are now. */
export const readPark = query({
  name: "benefit.park",
  permission: "benefit.read",
  summary: "园区土地集约利用指标",
  method: "GET",
  path: "/benefits/park",
  input: parkYearInput,
  output: parkView,
  run: async ({ db, input, today }): Promise<ParkView> => {
    const year = input.year ?? (await readYears(db))[0] ?? Number(today.slice(0, 4)) - 1;
    const { firms, ...sums } = await readSums(db, year);
    const { groups, indices, floorMissing } = parkFigures(await readParcels(db, year), sums);
    const index = (name: ParkIndex) => shownIndex(name, indices[name]);
    return {
      year,
      firms,
      floorMissing,
      groups: {
        all: shownGroup(groups.all),
        developed: shownGroup(groups.developed),
        supplied: shownGroup(groups.supplied),
        built: shownGroup(groups.built),
        industrialBuilt: shownGroup(groups.industrialBuilt),
        idle: shownGroup(groups.idle),
      },
      indices: {
        developedShare: index("developedShare"),
        suppliedShare: index("suppliedShare"),
        builtShare: index("builtShare"),
        industrialShare: index("industrialShare"),
        floorAreaRatio: index("floorAreaRatio"),
        investmentIntensity: index("investmentIntensity"),
        outputPerMu: index("outputPerMu"),
        taxPerMu: index("taxPerMu"),
        idleShare: index("idleShare"),
      },
    };
  },
});
