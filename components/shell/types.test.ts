import { expect, test } from "vitest";
import { isCurrent } from "./types";

test.each([
  [{ href: "/leads" }, "/leads", true],
  [{ href: "/leads" }, "/leads/P1", true],
  [{ href: "/leads" }, "/leads-archive", false],
  [{ href: "/leads", isExact: true }, "/leads/P1", false],
  [{ href: "/" }, "/leads", false],
])("%o on %s: %s", (item, pathname, expected) => {
  expect(isCurrent(item, pathname)).toBe(expected);
});
