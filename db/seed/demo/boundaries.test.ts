import { expect, test } from "vitest";
import { containsPoint, overlapSqm } from "@/domain/survey/geometry";
import { fromStored } from "@/domain/survey/stored-shape";
import { surveyBoundaries } from "./boundaries";
import { tellStory } from "./story";

const { parcels, boundaries, outlines } = surveyBoundaries(tellStory("2026-11-24").parcels);
const placed = boundaries.map((row) => ({ row, shape: fromStored(row.shape) }));

test("every parcel has the ground the ledger says, to half a square metre", () => {
  expect(boundaries).toHaveLength(parcels.length);
  for (const { row } of placed)
    expect(Math.abs(Number(row.areaSqm) - Number(row.statedSqm))).toBeLessThan(0.5);
});

test("no two parcels and no two zones overlap, and parcels lie in their zone", () => {
  for (const [index, { shape }] of placed.entries())
    for (const other of placed.slice(index + 1)) expect(overlapSqm(shape, other.shape)).toBeLessThan(0.5);
  const zonesOf = outlines.map(({ zone, shape }) => ({ zone, shape: fromStored(shape) }));
  for (const [index, { shape }] of zonesOf.entries())
    for (const other of zonesOf.slice(index + 1)) expect(overlapSqm(shape, other.shape)).toBe(0);
  for (const [index, { shape }] of placed.entries()) {
    const zone = zonesOf.find((each) => each.zone === parcels[index]?.zone);
    for (const point of shape[0]?.outer ?? []) expect(containsPoint(zone?.shape ?? [], point)).toBe(true);
  }
});
