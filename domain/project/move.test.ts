import { describe, expect, test } from "vitest";
import { isoDate } from "@/domain/calendar/date";
import { canMove, forwardMovesOf, importMoves } from "@/domain/project/move";
import { type Stage, type Standing, stageGroups, stages, standings } from "@/domain/project/stage";
import {
  compareStages,
  defaultStageWeightsBp,
  hasReached,
  isStage,
  stageGroupNames,
  stageGroupOf,
  stageIndex,
} from "@/domain/project/stage-order";
import {
  canChangeStandingTo,
  checkStandingChange,
  isOpenStanding,
  type StandingChange,
  standingMoves,
} from "@/domain/project/standing";

const forward: Record<Stage, string> = {
  L0: "L1",
  L1: "L2",
  L2: "L3",
  L3: "R1",
  R1: "R2",
  R2: "R3",
  R3: "S1 S2",
  S1: "S2",
  S2: "D1",
  D1: "D2",
  D2: "B1",
  B1: "B2",
  B2: "B3",
  B3: "O1",
  O1: "O2",
  O2: "",
};

const pairs = stages.flatMap((from) => stages.map((to) => [from, to] as const));

describe("stage moves", () => {
  test.each(pairs)("%s → %s", (from, to) => {
    const base = { from, to, standing: "normal", isImport: false } as const;
    const bare = canMove({ ...base, reason: " " });
    const reasoned = canMove({ ...base, reason: "重新论证选址" });
    const imported = canMove({ ...base, reason: "历史项目补录", isImport: true });
    if (from === to) {
      expect([bare, reasoned, imported]).toEqual(Array(3).fill({ ok: false, code: "SAME_STAGE" }));
    } else if (forward[from].split(" ").includes(to)) {
      expect([bare, reasoned, imported]).toEqual(Array(3).fill({ ok: true, value: "forward" }));
    } else if (stages.indexOf(to) < stages.indexOf(from)) {
      expect(bare).toEqual({ ok: false, code: "REASON_REQUIRED" });
      expect([reasoned, imported]).toEqual(Array(2).fill({ ok: true, value: "back" }));
    } else {
      expect([bare, reasoned]).toEqual(Array(2).fill({ ok: false, code: "STAGE_SKIPPED" }));
      const mayImport = from === "L0" && to === "L3";
      expect(imported.ok).toBe(mayImport);
    }
  });

  test("a paused or closed project does not move, an import needs its reason", () => {
    for (const standing of standings.filter((value) => value !== "normal")) {
      const result = canMove({ from: "L0", to: "L1", standing, reason: "x", isImport: false });
      expect(result).toEqual({ ok: false, code: "NOT_ACTIVE" });
    }
    expect(canMove({ from: "L0", to: "L3", standing: "normal", reason: "", isImport: true })).toEqual({
      ok: false,
      code: "REASON_REQUIRED",
    });
    expect(importMoves).toEqual({ L0: ["L3"] });
  });

  test("every stage reaches O2 by forward moves alone", () => {
    for (const stage of stages) {
      const seen = new Set<Stage>([stage]);
      for (const reached of seen) for (const next of forwardMovesOf(reached)) seen.add(next);
      expect(seen.has("O2")).toBe(true);
    }
  });
});

describe("stage order", () => {
  test("groups cover every stage once", () => {
    const all = stageGroupNames.flatMap((name) => [...stageGroups[name]]);
    expect(all).toEqual([...stages]);
    for (const name of stageGroupNames) {
      for (const stage of stageGroups[name]) expect(stageGroupOf(stage)).toBe(name);
    }
  });

  test("weights grow with the stages", () => {
    const weights = stages.map((stage) => defaultStageWeightsBp[stage]);
    expect(weights).toEqual(weights.toSorted((a, b) => a - b));
  });

  test("comparison", () => {
    expect(compareStages("L3", "S2")).toBeLessThan(0);
    expect(hasReached("S2", "S2")).toBe(true);
    expect(hasReached("S1", "S2")).toBe(false);
    expect(stageIndex("L0")).toBe(0);
    expect(isStage("X1")).toBe(false);
  });
});

describe("standing", () => {
  const change: StandingChange = {
    from: "normal",
    to: "suspended",
    today: isoDate("2026-11-23"),
    reason: "企业资金安排调整",
    resumeOn: isoDate("2027-03-01"),
    targetUnit: "子牙经开区产业一部",
    firstTalkCredit: "首谈方计 30%",
  };

  test.each<[Standing, string]>([
    ["normal", "suspended terminated transferred"],
    ["suspended", "normal terminated transferred"],
    ["terminated", "normal"],
    ["transferred", ""],
  ])("from %s only to %s", (from, allowed) => {
    for (const to of standings) {
      const isAllowed = allowed.split(" ").includes(to);
      expect(canChangeStandingTo(from, to)).toBe(isAllowed);
      expect(checkStandingChange({ ...change, from, to }).ok).toBe(isAllowed && to !== "terminated");
    }
  });

  test("every open standing reaches an end", () => {
    for (const standing of standings.filter(isOpenStanding)) {
      const next: readonly Standing[] = standingMoves[standing];
      expect(next.some((to) => !isOpenStanding(to))).toBe(true);
    }
  });

  test.each<[Partial<StandingChange>, string]>([
    [{ reason: "" }, "REASON_REQUIRED"],
    [{ resumeOn: null }, "RESUME_DATE_REQUIRED"],
    [{ resumeOn: isoDate("2026-11-23") }, "RESUME_DATE_PAST"],
    [{ to: "transferred", targetUnit: "" }, "TARGET_UNIT_REQUIRED"],
    [{ to: "transferred", firstTalkCredit: " " }, "FIRST_TALK_CREDIT_REQUIRED"],
    [{ to: "normal" }, "STANDING_MOVE_NOT_ALLOWED"],
    [{ to: "terminated" }, "STANDING_MOVE_NOT_ALLOWED"],
  ])("%o is refused", (part, code) => {
    expect(checkStandingChange({ ...change, ...part })).toEqual({ ok: false, code });
  });
});
