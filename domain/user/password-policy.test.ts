import { describe, expect, it } from "vitest";
import { checkPassword } from "./password-policy";

describe("checkPassword", () => {
  it.each([
    ["Hai-he 2026 liushui", "lixm"],
    ["渤海之滨Qx7-春风又一年", "wangq"],
    ["mP7#tY2kW9vB", "sysadmin"],
  ])("accepts %s", (password, username) => {
    expect(checkPassword(password, username)).toEqual([]);
  });

  it.each([
    ["Aa1-Bb2-Cc3", "TOO_SHORT"],
    ["haihe liushui dong", "FEW_CLASSES"],
    ["Lixm-Kf82-Wq71", "HAS_USERNAME"],
    ["P@ssw0rd-Kf82x", "COMMON"],
    ["Kf82-Adm1n-Wq71", "COMMON"],
    ["Kf-12345-Wq-xx", "SEQUENCE"],
    ["Kf-edcba-Wq-71", "SEQUENCE"],
    ["Kf-88888-Wq-xx", "SEQUENCE"],
  ])("refuses %s for %s", (password, problem) => {
    expect(checkPassword(password, "lixm")).toContain(problem);
  });

  it("counts characters, not code units", () => {
    expect(checkPassword("😀😀1aA-x", "lixm")).toContain("TOO_SHORT");
  });

  it("lets a run of four pass", () => {
    expect(checkPassword("Kf-1234-Wq-xyz", "lixm")).toEqual([]);
  });
});
