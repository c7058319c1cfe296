import { expect, test } from "vitest";
import { rangeBetween } from "./range-between";

const rows = ["a", "b", "c", "d"];
const itself = (row: string) => row;

test.each([
  ["b", "d", ["b", "c", "d"]],
  ["d", "b", ["b", "c", "d"]],
  ["b", "b", ["b"]],
  [null, "c", ["c"]],
  ["gone", "c", ["c"]],
  ["a", "gone", []],
])("from %s to %s", (from, to, range) => {
  expect(rangeBetween(rows, itself, from, to)).toEqual(range);
});
