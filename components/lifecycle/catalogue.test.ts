import { expect, it } from "vitest";
import { gateItemKey } from "@/domain/project/gate-item";
import { defaultGateRules } from "@/domain/project/gates";
import { stages } from "@/domain/project/stage";
import { catalogue, chosenItems, isFixed, itemKinds } from "./catalogue";

it("offers everything the gates ask for", () => {
  const offered = new Set(itemKinds.flatMap((kind) => catalogue[kind].map(gateItemKey)));
  for (const stage of stages) {
    for (const item of defaultGateRules[stage].items) expect(offered).toContain(gateItemKey(item));
  }
});

it("keeps the order of what stood and puts what is new behind", () => {
  const before = defaultGateRules.L1.items;
  const [first, ...rest] = before.map(gateItemKey);
  expect(chosenItems(before, new Set(before.map(gateItemKey)))).toEqual(before);
  expect(chosenItems(before, new Set([...rest, "field.summary"])).map(gateItemKey)).toEqual([
    ...rest,
    "field.summary",
  ]);
  expect(first).toBe("field.leadJudgement");
});

it("fixes the core of a lead, and nothing else", () => {
  expect(isFixed("L0", { kind: "field", code: "contact" })).toBe(true);
  expect(isFixed("L0", { kind: "field", code: "owner" })).toBe(false);
  expect(isFixed("L3", { kind: "field", code: "contact" })).toBe(false);
});
