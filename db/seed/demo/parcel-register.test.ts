import { expect, test } from "vitest";
import { areaFromSqm } from "@/domain/land/area";
import { isLandUseCode } from "@/domain/land/land-use-code";
import { parcelContradictions } from "@/domain/land/parcel-contradictions";
import { type ParcelFieldKey, parcelFieldKeys, parcelFields } from "@/domain/land/parcel-fields";
import { canMoveParcel, parcelMoveKinds } from "@/domain/land/parcel-moves";
import { tellStory } from "./story";

const today = "2026-11-23";
const land = tellStory(today);
const { projects } = land;
const hundredths = (areaSqm: string) => {
  const size = areaFromSqm(areaSqm);
  return size.ok ? size.value : 0;
};

const nothing = {
  collectedSqm: null,
  cadastralCode: null,
  realEstateUnitNo: null,
  floorAreaRatioMin: null,
  floorAreaRatioMax: null,
  termYears: null,
  termFrom: null,
  termTo: null,
  dealPriceFen: null,
  pricePaidFen: null,
  agreedDeliveryOn: null,
  deliveredOn: null,
  agreedStartOn: null,
  agreedCompletionOn: null,
  startedOn: null,
  completedOn: null,
  productionOn: null,
};

test("every parcel passes its own form", () => {
  for (const parcel of land.parcels) {
    expect({ code: parcel.code, ...parcelContradictions({ ...nothing, ...parcel }, today) }).toEqual({
      code: parcel.code,
    });
    expect(isLandUseCode(parcel.landUseCode ?? "")).toBe(true);
    const row: Partial<Record<ParcelFieldKey, unknown>> = parcel;
    for (const key of parcelFieldKeys) {
      const value = row[key];
      if (value === null || value === undefined) continue;
      expect({ code: parcel.code, key, ok: parcelFields[key].safeParse(value).success }).toMatchObject({
        ok: true,
      });
    }
  }
});

test("supplied land tells the dates its project's contract has", () => {
  const started = land.parcels.filter(({ startedOn }) => startedOn);
  expect(started.length).toBeGreaterThan(20);
  for (const parcel of started) {
    const claim = land.claims.find(({ parcelId, kind }) => parcelId === parcel.id && kind === "allocated");
    const project = projects.find(({ id }) => id === claim?.projectId);
    expect(parcel.agreedStartOn).toBe(project?.plannedStartOn);
    expect(parcel.holderId).toBe(project?.projectCompanyId ?? project?.investorId);
  }
});

test("recorded moves are moves of the chain and end in the parcel's state", () => {
  for (const parcel of land.parcels) {
    const moves = land.landEvents.filter(({ parcelId, kind }) => parcelId === parcel.id && kind === "moved");
    for (const { detail } of moves) {
      const kind = parcelMoveKinds.find((known) => known === detail.kind);
      expect(kind).toBe("advance");
      expect(detail.from).not.toBe(detail.to);
    }
    if (moves.length > 0) expect(moves.at(-1)?.detail.to).toBe(parcel.state);
  }
  expect(canMoveParcel({ kind: "advance", from: "announced", to: "sold" })).toBe(true);
});

test("one split and one merge, exact to the hundredth", () => {
  const all = [...land.parcels, ...land.formerParcels];
  const sum = (ids: readonly string[]) =>
    [...new Set(ids)].reduce(
      (total, id) => total + hundredths(all.find((one) => one.id === id)?.areaSqm ?? "0"),
      0,
    );
  for (const kind of ["split", "merge"] as const) {
    const pairs = land.lineage.filter((pair) => pair.kind === kind);
    expect(pairs).toHaveLength(2);
    expect(sum(pairs.map(({ parentId }) => parentId))).toBe(sum(pairs.map(({ childId }) => childId)));
  }
  expect(land.formerParcels.every(({ retiredOn }) => retiredOn)).toBe(true);
});
