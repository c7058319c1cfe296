import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { roles } from "../access/role";
import { area } from "./area";
import { freeGround, groundProblem, mayEndClaim } from "./claim";

describe("ground of a parcel of 20,000 ㎡", () => {
  const total = area(2_000_000);
  const part = (sqm: number) => ({ areaSqm: area(sqm * 100) });

  test.each([
    ["nothing promised, all wanted", [], null, null],
    ["a part promised, all wanted", [part(5000)], null, "PARCEL_GROUND_SHORT"],
    ["a part promised, the rest wanted", [part(5000)], area(1_500_000), null],
    ["a part promised, one hundredth too much", [part(5000)], area(1_500_001), "PARCEL_GROUND_SHORT"],
    ["all promised as a whole", [{ areaSqm: null }], area(1), "PARCEL_ALREADY_ALLOCATED"],
    ["all promised in parts", [part(12_000), part(8000)], area(1), "PARCEL_ALREADY_ALLOCATED"],
  ])("%s", (_, allocations, wanted, problem) => {
    expect(groundProblem(total, allocations, wanted)).toBe(problem);
  });

  test("promised and free always make up the whole", () => {
    const parts = fc.array(
      fc.record({ areaSqm: fc.option(fc.integer({ min: 1, max: 3_000_000 }).map(area)) }),
      {
        maxLength: 8,
      },
    );
    fc.assert(
      fc.property(parts, (allocations) => {
        const { promised, free } = freeGround(total, allocations);
        expect(promised + free).toBe(total);
      }),
    );
  });
});

test("an allocation is ended by the land manager alone, a hold by whose project it is as well", () => {
  for (const role of roles) {
    const isManager = role === "landManager";
    expect(mayEndClaim(role, "allocated", true)).toBe(isManager);
    expect(mayEndClaim(role, "leased", true)).toBe(isManager);
    expect(mayEndClaim(role, "held", true)).toBe(true);
    expect(mayEndClaim(role, "held", false)).toBe(isManager);
  }
});
