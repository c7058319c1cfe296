import { type Area, sumAreas } from "../land/area";

export type FloorAreaCode =
  | "UNIT_AREA_OVER_FLOORS"
  | "UNIT_FLOOR_OUTSIDE"
  | "BUILDING_SMALLER_THAN_UNITS"
  | "BUILDING_LOWER_THAN_UNITS";

type Size = { areaSqm: Area; floor: number };
type Frame = { floorAreaSqm: Area; floorCount: number };

const sumOf = (units: readonly Size[]): Area => sumAreas(units.map(({ areaSqm }) => areaSqm));

/** Why a unit doesn't fit into its building beside the others; basements are below the first floor. */
export function unitProblem(building: Frame, others: readonly Size[], unit: Size): FloorAreaCode | null {
  if (unit.floor === 0 || unit.floor > building.floorCount) return "UNIT_FLOOR_OUTSIDE";
  return sumOf([...others, unit]) > building.floorAreaSqm ? "UNIT_AREA_OVER_FLOORS" : null;
}

/** Why a building can't be made smaller or lower than what is in it. */
export function buildingProblem(building: Frame, units: readonly Size[]): FloorAreaCode | null {
  if (sumOf(units) > building.floorAreaSqm) return "BUILDING_SMALLER_THAN_UNITS";
  return units.some(({ floor }) => floor > building.floorCount) ? "BUILDING_LOWER_THAN_UNITS" : null;
}

/** Whether the parts of a floor are no more than the floor. */
export const fitsInto = (whole: Area, parts: readonly Area[]): boolean => sumAreas(parts) <= whole;
