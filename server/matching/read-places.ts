import type { Database } from "@/db/client";
import { type IsoDate, isoDate } from "@/domain/calendar/date";
import { sqmText, area as toArea } from "@/domain/land/area";
import { defaultUtilities } from "@/domain/land/utility";
import { quarterEnd, quarterIndex } from "@/domain/land-plan/quarter";
import {
  availableFrom,
  bestSide,
  fenPerMu,
  industrialClassOf,
  mayBeDivided,
} from "@/domain/matching/availability";
import type { PlaceView } from "@/domain/matching/match.schema";
import { originOf, takesQuota } from "@/domain/matching/parcel-origin";
import { bareSupply, type Supply, type UtilityKind, type UtilitySupply } from "@/domain/matching/supply";
import type { BuildingKind } from "@/domain/premises/premises";
import { columnArea } from "../land-claim/ground";
import { readUnitSupply, type UnitSupply } from "../premises/read-supply";
import { type ParcelRow, readParcelRows, type UtilityRow } from "./read-parcels";

/** A place as the matching sees it and as people know it. */
export type MatchPlace = {
  supply: Supply;
  view: PlaceView;
  /** Quarter of its line in the supply plan; null when it stands in none. */
  planQuarter: number | null;
  takesQuota: boolean;
};

function utilitiesOf(rows: readonly UtilityRow[]): Supply["utilities"] {
  const found: Partial<Record<UtilityKind, UtilitySupply>> = {};
  for (const kind of defaultUtilities) {
    const sides = rows.filter(({ utility }) => utility === kind);
    const best = bestSide(
      sides.map((row) => ({ ...row, plannedOn: row.plannedOn === null ? null : isoDate(row.plannedOn) })),
    );
    if (best) found[kind] = best;
  }
  return found;
}

function parcelPlace(row: ParcelRow, today: IsoDate): MatchPlace | null {
  const isPlanned = row.planYear !== null && row.planQuarter !== null;
  const standing = originOf({ ...row, isPlanned });
  if (standing === null) return null;
  const total = columnArea(row.areaSqm);
  const isReserve = standing.origin === "free";
  const left = isReserve ? total - Math.min(total, columnArea(row.allocatedSqm)) : total;
  if (left === 0) return null;
  const plannedUntil =
    row.planYear !== null && row.planQuarter !== null ? quarterEnd(row.planYear, row.planQuarter) : null;
  const supply: Supply = {
    ...bareSupply,
    ...standing,
    id: row.id,
    kind: "land",
    area: left,
    isDivisible: mayBeDivided(row.state),
    use: row.plannedUse,
    industrialClass: industrialClassOf(row.landUseCode),
    zone: row.zone,
    utilities: utilitiesOf(row.utilities),
    landPriceFenPerMu: row.startPriceFen === null ? null : fenPerMu(row.startPriceFen, total),
    availableOn: isReserve ? availableFrom(row.state, today, plannedUntil) : null,
  };
  return {
    supply,
    planQuarter:
      row.planYear !== null && row.planQuarter !== null ? quarterIndex(row.planYear, row.planQuarter) : null,
    takesQuota: takesQuota(row.state),
    view: {
      ...standing,
      subject: "parcel",
      id: row.id,
      code: row.code,
      name: row.name,
      zone: row.zone,
      areaSqm: sqmText(toArea(left)),
      state: row.state,
      buildingId: null,
      holdCount: row.holdCount,
    },
  };
}

const useOfBuilding = {
  standardFactory: "standardFactory",
  researchBuilding: "research",
  officeBuilding: "commercial",
} as const satisfies Record<BuildingKind, string>;

/** What a unit itself has; how far its building is from a pipe nobody asks. */
const atUnit = (capacity: number | null): UtilitySupply | null =>
  capacity === null ? null : { status: "connected", capacity, distanceM: 0, plannedOn: null };

function unitUtilities(unit: UnitSupply): Supply["utilities"] {
  const figure = (text: string | null) => (text === null ? null : Number(text));
  const found: [UtilityKind, UtilitySupply | null][] = [
    ["power", atUnit(unit.powerKva)],
    ["water", atUnit(figure(unit.waterTPerDay))],
    ["sewage", atUnit(figure(unit.sewageTPerDay))],
    ["heat", atUnit(figure(unit.steamTPerHour))],
    ["gas", atUnit(figure(unit.gasM3PerHour))],
  ];
  return Object.fromEntries(found.filter(([, utility]) => utility !== null));
}

function unitPlace(unit: UnitSupply, today: IsoDate): MatchPlace {
  const figure = (text: string | null) => (text === null ? null : Number(text));
  const hurdles = unit.leasedUntil !== null && unit.freeOn > today ? (["leaseEnd"] as const) : [];
  const supply: Supply = {
    ...bareSupply,
    id: unit.id,
    kind: "floor",
    origin: "unit",
    hurdles,
    area: columnArea(unit.areaSqm),
    use: useOfBuilding[unit.buildingKind],
    zone: unit.zone,
    clearHeightM: figure(unit.heightM),
    floorLoadTPerSqm: figure(unit.loadTPerSqm),
    craneT: figure(unit.craneT),
    fireClass: unit.fireClass,
    utilities: unitUtilities(unit),
    rentFenPerSqmMonth: unit.rentFenPerSqmMonth,
    availableOn: unit.freeOn,
  };
  return {
    supply,
    planQuarter: null,
    takesQuota: false,
    view: {
      origin: "unit",
      hurdles,
      subject: "unit",
      id: unit.id,
      code: unit.code,
      name: `${unit.buildingName} ${unit.floor} 层 ${unit.code}`,
      zone: unit.zone,
      areaSqm: unit.areaSqm,
      state: null,
      buildingId: unit.buildingId,
      holdCount: unit.holdCount,
    },
  };
}

/** Everything that may be offered today: land of the reserve and of the plan, land for 嫁接招商, and units. */
export async function readPlaces(db: Database, todayText: string): Promise<MatchPlace[]> {
  const today = isoDate(todayText);
  const [parcelRows, units] = await Promise.all([
    readParcelRows(db, todayText),
    readUnitSupply(db, todayText),
  ]);
  return [
    ...parcelRows.flatMap((row) => parcelPlace(row, today) ?? []),
    ...units.map((unit) => unitPlace(unit, today)),
  ];
}
