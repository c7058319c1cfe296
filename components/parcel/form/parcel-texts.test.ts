import { expect, test } from "vitest";
import { changedKeys, inputOf, textOf, textsOf, unreadable } from "./parcel-texts";

test("what stands in a control is what is stored, and goes back as it came", () => {
  expect(textOf("dealPriceFen", 1_234_567_890_00)).toBe("123456.789");
  expect(inputOf("dealPriceFen", "123456.789")).toBe(1_234_567_890_00);
  expect(textOf("floorAreaRatioMin", "1.20")).toBe("1.2");
  expect([textOf("isSeized", true), textOf("isSeized", false)]).toEqual(["yes", ""]);
  expect([inputOf("isSeized", "yes"), inputOf("isSeized", "")]).toEqual([true, false]);
  expect([inputOf("location", " "), inputOf("termYears", "50")]).toEqual([null, 50]);
});

test("what is no number is told in the form's words", () => {
  expect(unreadable("dealPriceFen", inputOf("dealPriceFen", "一千"))).toContain("万元");
  expect(unreadable("termYears", inputOf("termYears", "50.5"))).toBe("填写整数");
  expect(unreadable("location", "广海道")).toBeUndefined();
});

test("only what was changed is sent", () => {
  const opened = textsOf(undefined);
  expect(changedKeys({ ...opened, name: "一号地", note: " " }, opened)).toEqual(["name"]);
});
