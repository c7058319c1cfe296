import { describe, expect, test } from "vitest";
import type { Role } from "@/domain/access/role";
import { isDecider, mayChangeStanding, mayImport, mayMoveBetween } from "./deciders";
import { decidingRoles, defaultGateRules } from "./gates";
import { type Stage, stages } from "./stage";

const deciders: Record<Stage, readonly Role[]> = {
  L0: ["officer", "departmentHead"],
  L1: ["officer", "departmentHead"],
  L2: ["officer", "departmentHead"],
  L3: ["officer", "departmentHead"],
  R1: ["officer", "departmentHead"],
  R2: ["departmentHead"],
  R3: ["leader"],
  S1: ["departmentHead"],
  S2: ["departmentHead", "leader"],
  D1: ["departmentHead"],
  D2: ["departmentHead"],
  B1: ["departmentHead"],
  B2: ["departmentHead"],
  B3: ["departmentHead"],
  O1: ["departmentHead"],
  O2: ["statistician"],
};

const between = (role: Role, from: Stage, to: Stage, isBack = false) =>
  mayMoveBetween(defaultGateRules, role, from, to, isBack);

describe("who records a stage", () => {
  test.each(stages)("%s", (stage) => {
    const able = decidingRoles.filter((role) => isDecider(defaultGateRules, role, stage));
    expect(able).toEqual(deciders[stage]);
    expect(isDecider(defaultGateRules, "landManager", stage)).toBe(false);
  });

  test("the third review is the leader's and not the head's", () => {
    expect(between("leader", "R2", "R3")).toBe(true);
    expect(between("departmentHead", "R2", "R3")).toBe(false);
  });

  test("a step back is taken by who passes the stage it leaves", () => {
    expect(between("officer", "L3", "L2", true)).toBe(true);
    expect(between("officer", "R2", "R1", true)).toBe(false);
    expect(between("leader", "R3", "R2", true)).toBe(true);
    expect(between("departmentHead", "R3", "R2", true)).toBe(false);
    expect(between("leader", "S2", "R3", true)).toBe(true);
    expect(between("statistician", "O2", "O1", true)).toBe(true);
  });

  test("further back needs a say in the stage it goes to as well", () => {
    expect(between("departmentHead", "R2", "L3", true)).toBe(true);
    expect(between("statistician", "O2", "S2", true)).toBe(false);
    expect(between("leader", "R3", "L3", true)).toBe(false);
  });

  test("the rules that hold decide, not the ones the product came with", () => {
    const rules = { ...defaultGateRules, R3: { items: [], deciders: ["departmentHead" as const] } };
    expect(mayMoveBetween(rules, "departmentHead", "R2", "R3", false)).toBe(true);
    expect(mayMoveBetween(rules, "leader", "R2", "R3", false)).toBe(false);
  });

  test("taking up an older record is the head's", () => {
    expect(decidingRoles.filter(mayImport)).toEqual(["departmentHead"]);
  });
});

describe("who changes a standing", () => {
  test("handing over and reopening are the head's, suspending and resuming also the officer's", () => {
    expect(mayChangeStanding("officer", "normal", "suspended")).toBe(true);
    expect(mayChangeStanding("officer", "suspended", "normal")).toBe(true);
    expect(mayChangeStanding("officer", "normal", "transferred")).toBe(false);
    expect(mayChangeStanding("officer", "terminated", "normal")).toBe(false);
    expect(mayChangeStanding("departmentHead", "terminated", "normal")).toBe(true);
    expect(mayChangeStanding("leader", "normal", "suspended")).toBe(false);
  });
});
