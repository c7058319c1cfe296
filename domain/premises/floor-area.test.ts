import { describe, expect, test } from "vitest";
import { area } from "../land/area";
import { buildingProblem, fitsInto, unitProblem } from "./floor-area";

const sqm = (size: number) => area(size * 100);
const building = { floorAreaSqm: sqm(9000), floorCount: 3 };
const unit = (size: number, floor = 1) => ({ areaSqm: sqm(size), floor });

describe("units take no more than the building's floor area", () => {
  test.each([
    [[unit(3000), unit(3000, 2)], unit(3000, 3), null],
    [[unit(3000), unit(3000, 2)], unit(3000.01, 3), "UNIT_AREA_OVER_FLOORS"],
    [[], unit(100, 4), "UNIT_FLOOR_OUTSIDE"],
    [[], unit(100, 0), "UNIT_FLOOR_OUTSIDE"],
    [[], unit(100, -1), null],
  ])("%#", (others, added, problem) => {
    expect(unitProblem(building, others, added)).toBe(problem);
  });
});

test("a building never becomes smaller or lower than what is in it", () => {
  expect(buildingProblem(building, [unit(4500), unit(4500, 3)])).toBeNull();
  expect(buildingProblem({ ...building, floorAreaSqm: sqm(8999) }, [unit(4500), unit(4500, 3)])).toBe(
    "BUILDING_SMALLER_THAN_UNITS",
  );
  expect(buildingProblem({ ...building, floorCount: 2 }, [unit(100, 3)])).toBe("BUILDING_LOWER_THAN_UNITS");
});

test("parts of a floor fit when they are no more than the floor", () => {
  expect(fitsInto(sqm(1000), [sqm(400), sqm(600)])).toBe(true);
  expect(fitsInto(sqm(1000), [sqm(400), sqm(600.01)])).toBe(false);
});
