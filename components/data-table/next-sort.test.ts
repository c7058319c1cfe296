import { expect, test } from "vitest";
import { nextSort } from "./next-sort";

test("a new key starts in the order one expects of it", () => {
  expect(nextSort("amount", undefined, true)).toEqual({ key: "amount", direction: "descending" });
  expect(nextSort("name", { key: "amount", direction: "ascending" }, false)).toEqual({
    key: "name",
    direction: "ascending",
  });
});

test("the same key turns round", () => {
  const first = nextSort("amount", undefined, true);
  const second = nextSort("amount", first, true);
  expect(second.direction).toBe("ascending");
  expect(nextSort("amount", second, true)).toEqual(first);
});
