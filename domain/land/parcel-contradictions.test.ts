import { describe, expect, test } from "vitest";
import { type ParcelFigures, parcelContradictions } from "./parcel-contradictions";
import { parcelFields } from "./parcel-fields";

const today = "2026-11-24";
const sound: ParcelFigures = {
  areaSqm: "20000.00",
  collectedSqm: "20000.00",
  plannedUse: "industrial",
  cadastralCode: "120118001002GB00015",
  realEstateUnitNo: "120118001002GB00015W00000000",
  floorAreaRatioMin: "1.00",
  floorAreaRatioMax: "1.00",
  termYears: 50,
  termFrom: "2024-01-01",
  termTo: "2073-12-31",
  dealPriceFen: 100,
  pricePaidFen: 100,
  agreedDeliveryOn: "2024-02-01",
  deliveredOn: "2024-02-01",
  agreedStartOn: "2024-02-01",
  agreedCompletionOn: "2024-02-01",
  startedOn: "2024-02-01",
  completedOn: today,
  productionOn: today,
};

describe("what contradicts", () => {
  test("nothing at the edges", () => expect(parcelContradictions(sound, today)).toEqual({}));

  test.each<[keyof ParcelFigures, Partial<ParcelFigures>]>([
    ["collectedSqm", { collectedSqm: "20000.01" }],
    ["realEstateUnitNo", { cadastralCode: "120118001002GB00016" }],
    ["floorAreaRatioMax", { floorAreaRatioMin: "1.01" }],
    ["termYears", { termYears: 51 }],
    ["termYears", { plannedUse: "commercial", termYears: 41 }],
    ["termTo", { termTo: "2024-01-01" }],
    ["pricePaidFen", { pricePaidFen: 101 }],
    ["agreedStartOn", { agreedDeliveryOn: "2024-02-02" }],
    ["agreedCompletionOn", { agreedStartOn: "2024-02-02", agreedDeliveryOn: null }],
    ["startedOn", { deliveredOn: "2024-02-02" }],
    ["completedOn", { startedOn: "2026-11-20", completedOn: "2026-11-19" }],
    ["productionOn", { completedOn: null, startedOn: "2026-11-20", productionOn: "2026-11-19" }],
    ["deliveredOn", { deliveredOn: "2026-11-25", startedOn: null }],
  ])("%s: %o", (field, change) => {
    expect(Object.keys(parcelContradictions({ ...sound, ...change }, today))).toEqual([field]);
  });
});

describe("fields", () => {
  const read = (key: keyof typeof parcelFields, value: unknown) => parcelFields[key].safeParse(value);

  test("codes are read as registers print them", () => {
    expect(read("realEstateUnitNo", "120118 001002 gb00015 W00000000").data).toBe(
      "120118001002GB00015W00000000",
    );
    expect(read("realEstateUnitNo", "120118001002GB00015W0000000").error?.issues[0]?.message).toContain(
      "28 位",
    );
    expect(read("supervisionNo", "1201182023b00001").data).toBe("1201182023B00001");
    expect(read("cadastralCode", "12011800").success).toBe(false);
  });

  test("a land-use code is one of the classification", () => {
    expect(read("landUseCode", "100101").success).toBe(true);
    expect(read("landUseCode", "100109").error?.issues[0]?.message).toContain("分类");
  });

  test("decimals come out as Postgres returns them and stay within its columns", () => {
    expect(read("floorAreaRatioMin", "1.2").data).toBe("1.20");
    expect(read("energyCeilingTcePerWan", "0.15").data).toBe("0.1500");
    expect(read("greenRatioMax", "100.01").success).toBe(false);
    expect(read("heightLimitM", "24.005").success).toBe(false);
    expect(read("capacityMonths", 1.5).success).toBe(false);
  });
});
