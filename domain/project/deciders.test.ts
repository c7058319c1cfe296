import { describe, expect, test } from "vitest";
import { gateDeciders, mayChangeStanding, mayMoveBetween } from "./deciders";
import { stages } from "./stage";

describe("who records a stage", () => {
  test("officers up to handing in the dossier, the head everywhere, nobody else", () => {
    for (const stage of stages) {
      expect(gateDeciders[stage].includes("officer")).toBe(["L0", "L1", "L2", "L3", "R1"].includes(stage));
      expect(gateDeciders[stage].includes("departmentHead")).toBe(true);
      expect(gateDeciders[stage].every((role) => role === "officer" || role === "departmentHead")).toBe(true);
    }
  });

  test("a move back needs a say in both stages", () => {
    expect(mayMoveBetween("officer", "L3", "L2", true)).toBe(true);
    expect(mayMoveBetween("officer", "R2", "L3", true)).toBe(false);
    expect(mayMoveBetween("departmentHead", "R2", "L3", true)).toBe(true);
    expect(mayMoveBetween("leader", "L0", "L1", false)).toBe(false);
  });

  test("ending and reopening are the head's, suspending and resuming also the officer's", () => {
    expect(mayChangeStanding("officer", "normal", "suspended")).toBe(true);
    expect(mayChangeStanding("officer", "suspended", "normal")).toBe(true);
    expect(mayChangeStanding("officer", "normal", "terminated")).toBe(false);
    expect(mayChangeStanding("officer", "terminated", "normal")).toBe(false);
    expect(mayChangeStanding("departmentHead", "terminated", "normal")).toBe(true);
  });
});
