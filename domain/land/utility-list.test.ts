import { expect, test } from "vitest";
import { defaultUtilityList, utilityListSetting, utilityStateOf } from "./utility-list";

const connected = (utility: string) => ({ utility, status: "connected" as const });

test("nine to be connected and one levelling, by default", () => {
  expect(utilityListSetting.parse(defaultUtilityList)).toHaveLength(10);
  expect(utilityStateOf([], defaultUtilityList)).toBeNull();
});

test("counts each once, whichever side it is connected on, and names what is missing", () => {
  const rows = [
    ...["road", "road", "water", "rainwater", "sewage", "power", "telecom", "broadband"].map(connected),
    { utility: "gas", status: "building" as const },
    connected("steam"),
  ];
  expect(utilityStateOf(rows, defaultUtilityList)).toEqual({
    connected: 7,
    total: 9,
    missing: ["燃气", "热力"],
    isLevelled: false,
  });
  expect(utilityStateOf([connected("levelling")], defaultUtilityList)).toMatchObject({
    connected: 0,
    isLevelled: true,
  });
});

test("a list has no two of a name or code", () => {
  const [first] = defaultUtilityList;
  expect(utilityListSetting.safeParse([first, first]).success).toBe(false);
  expect(utilityListSetting.safeParse([]).success).toBe(false);
});
