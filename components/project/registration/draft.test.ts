import { expect, test } from "vitest";
import { draftOf, leadOf } from "./draft";

const id = "0192f3a0-0000-7000-8000-000000000001";

test("a registration comes back with its id and what was typed", () => {
  const kept = draftOf(id, { name: "减速机生产基地", summary: "", industry: "advancedEquipment" });
  expect(leadOf(kept)).toEqual({ id, texts: { name: "减速机生产基地", industry: "advancedEquipment" } });
});

test("a field that was renamed since is left out", () => {
  expect(leadOf({ id, name: "甲", oldField: "乙" })).toEqual({ id, texts: { name: "甲" } });
});
