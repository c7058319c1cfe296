import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { byDistance, distanceToM, haversineM, isInside, type Place } from "./distance";

const park: Place = { longitude: 116.93, latitude: 38.93 };
/** About 200 × 150 m at the park. */
const ring: Place[] = [
  { longitude: 116.93, latitude: 38.93 },
  { longitude: 116.932306, latitude: 38.93 },
  { longitude: 116.932306, latitude: 38.931351 },
  { longitude: 116.93, latitude: 38.931351 },
];

describe("distances", () => {
  test("a thousandth of a degree north is 111 m, east at the park 86.5 m", () => {
    expect(haversineM(park, { ...park, latitude: 38.931 })).toBeCloseTo(111.2, 1);
    expect(haversineM(park, { ...park, longitude: 116.931 })).toBeCloseTo(86.5, 1);
  });

  test("inside is 0; outside it is the way to the nearest side, not to the centre", () => {
    const ground = { centre: null, rings: [ring] };
    expect(distanceToM({ longitude: 116.931, latitude: 38.9305 }, ground)).toBe(0);
    expect(distanceToM({ longitude: 116.931, latitude: 38.929 }, ground)).toBeCloseTo(111.2, 1);
    expect(distanceToM(park, { centre: { ...park, latitude: 38.94 }, rings: [] })).toBeCloseTo(1112, 0);
    expect(distanceToM(park, { centre: null, rings: [] })).toBeNull();
  });

  test("the nearest comes first, what has no place last", () => {
    const far = { id: "far", ground: { centre: { ...park, latitude: 38.99 }, rings: [] } };
    const here = { id: "here", ground: { centre: null, rings: [ring] } };
    const nowhere = { id: "nowhere", ground: { centre: null, rings: [] } };
    expect(byDistance(park, [nowhere, far, here]).map(({ item }) => item.id)).toEqual([
      "here",
      "far",
      "nowhere",
    ]);
  });

  const place = fc.record({
    longitude: fc.double({ min: 116.8, max: 117.1, noNaN: true }),
    latitude: fc.double({ min: 38.8, max: 39.1, noNaN: true }),
  });

  test("never negative, 0 to itself, the same both ways, and the outline is nearer than its corners", () => {
    fc.assert(
      fc.property(place, place, (a, b) => {
        expect(haversineM(a, a)).toBe(0);
        expect(haversineM(a, b)).toBeCloseTo(haversineM(b, a), 6);
        const distance = distanceToM(a, { centre: null, rings: [ring] });
        const corners = Math.min(...ring.map((corner) => haversineM(a, corner)));
        expect(distance).not.toBeNull();
        expect(distance ?? 0).toBeLessThanOrEqual(corners + 1e-6);
        if (isInside(a, ring)) expect(distance).toBe(0);
      }),
    );
  });
});
