import { describe, expect, it } from "vitest";
import { dropOn, type KnownMoves } from "./board-drop";
import { canMove } from "./move";
import { stages, standings } from "./stage";

const known: KnownMoves = {
  nextMoves: [
    {
      to: "S1",
      missing: [],
      deciders: ["departmentHead"],
      isAllowed: true,
    },
    {
      to: "S2",
      missing: [{ kind: "record", code: "formalContract" }],
      deciders: ["departmentHead"],
      isAllowed: true,
    },
  ],
  backTo: ["L3", "R1"],
};
const normal = { from: "R3", standing: "normal" } as const;

describe("dropOn", () => {
  const pairs = stages.flatMap((from) => stages.map((to) => ({ from, to })));

  it.each(standings)("agrees with the moves themselves for every pair of stages when %s", (standing) => {
    for (const pair of pairs) {
      const verdict = dropOn({ ...pair, standing });
      const move = canMove({ ...pair, standing, reason: "原因", isImport: false });
      expect(verdict).toEqual(
        move.ok
          ? { kind: "open", isBack: move.value === "back" }
          : { kind: "refused", code: move.code, deciders: [] },
      );
    }
  });

  it("is ready when nothing is missing", () => {
    expect(dropOn({ ...normal, to: "S1" }, known)).toEqual({ kind: "ready" });
  });

  it("lists what the gate still asks for", () => {
    const verdict = dropOn({ ...normal, to: "S2" }, known);
    expect(verdict).toMatchObject({ kind: "incomplete", missing: [{ code: "formalContract" }] });
  });

  it("asks for a reason on the way back, where this person may take it back", () => {
    expect(dropOn({ ...normal, to: "L3" }, known)).toEqual({ kind: "back" });
    expect(dropOn({ ...normal, to: "R2" }, known)).toMatchObject({ code: "GATE_NOT_YOURS" });
  });

  it("names who decides when it is somebody else", () => {
    const others = { ...known, nextMoves: known.nextMoves.map((move) => ({ ...move, isAllowed: false })) };
    expect(dropOn({ ...normal, to: "S1" }, others)).toEqual({
      kind: "refused",
      code: "GATE_NOT_YOURS",
      deciders: ["departmentHead"],
    });
  });
});
