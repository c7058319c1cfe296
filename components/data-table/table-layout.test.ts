import { expect, test } from "vitest";
import { stickyLefts, tableWidth } from "./table-layout";

const columns = [
  { id: "code", width: 90, isSticky: true },
  { id: "name", width: 240, isSticky: true },
  { id: "amount", width: 120 },
];

test("a table is at least as wide as its columns", () => {
  expect(tableWidth(columns)).toBe(450);
});

test("each sticky column stands after those before it", () => {
  expect([...stickyLefts(columns)]).toEqual([
    ["code", 0],
    ["name", 90],
  ]);
});
