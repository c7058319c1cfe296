import { describe, expect, it } from "vitest";
import { safeReturnPath } from "./return-path";

describe("safeReturnPath", () => {
  it.each([
    ["/leads?stage=L1&after=x", "/leads?stage=L1&after=x"],
    ["/projects/abc#top", "/projects/abc"],
    ["/a/../audit", "/audit"],
  ])("keeps %s", (value, expected) => {
    expect(safeReturnPath(value)).toBe(expected);
  });

  it.each([
    undefined,
    null,
    "",
    "leads",
    "//evil.example/leads",
    "/\\evil.example",
    "/\t/evil.example",
    "https://evil.example/",
    "javascript:alert(1)",
    "/api/v1/projects",
    "/sign-in?callbackUrl=/leads",
  ])("refuses %s", (value) => {
    expect(safeReturnPath(value)).toBeUndefined();
  });
});
