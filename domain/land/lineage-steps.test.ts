import { expect, test } from "vitest";
import { lineageSteps } from "./lineage-steps";

test("pairs become the splits and merges they came from, oldest first", () => {
  const merged = { childId: "m", kind: "merge", changedOn: "2026-05-01" } as const;
  const split = { parentId: "a", kind: "split", changedOn: "2026-03-01" } as const;
  expect(
    lineageSteps([
      { ...merged, parentId: "b" },
      { ...merged, parentId: "x" },
      { ...split, childId: "b" },
      { ...split, childId: "c" },
    ]),
  ).toEqual([
    { kind: "split", changedOn: "2026-03-01", from: ["a"], to: ["b", "c"] },
    { kind: "merge", changedOn: "2026-05-01", from: ["b", "x"], to: ["m"] },
  ]);
});
