import { expect, it } from "vitest";
import { labelPlaces } from "./label-places";

it("shows every label where all fit", () => {
  expect(labelPlaces(["1月", "2月", "3月"])).toEqual(["", "", ""]);
});

it("shows fewer the narrower the chart is, the last one always", () => {
  const places = labelPlaces(Array.from({ length: 12 }, (_, index) => `24年${(index % 4) + 1}季`));
  expect(places.at(-1)).toBe("");
  expect(places.filter((place) => place !== null && !place.includes("@max-md:hidden")).length).toBeLessThan(
    7,
  );
  expect(places.filter((place) => place !== null && !place.includes("@3xl:hidden"))).toHaveLength(12);
});

it("counts only the marks that have a label", () => {
  const quarters = Array.from({ length: 20 }, (_, index) =>
    index % 4 === 0 ? String(2021 + index / 4) : "",
  );
  const places = labelPlaces(quarters);
  expect(places.filter((place) => place === "")).toHaveLength(5);
  expect(places.filter((place) => place === null)).toHaveLength(15);
});
