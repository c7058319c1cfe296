import { describe, expect, it } from "vitest";
import { checkUndo, type UndoQuestion } from "./undo";

const now = new Date("2026-11-23T04:10:00Z");
const move = {
  id: "m2",
  actorId: "lin",
  at: "2026-11-23T04:00:00Z",
  undoesId: null,
  isUndoable: true,
};
const question: UndoQuestion = { move, latestMoveId: "m2", actorId: "lin", now };

describe("checkUndo", () => {
  it("lets the one who moved it take it back for ten minutes", () => {
    expect(checkUndo(question).ok).toBe(true);
  });

  it.each([
    ["UNDO_NOT_YOURS", { ...question, actorId: "qin" }],
    ["UNDO_NOT_YOURS", { ...question, move: { ...move, actorId: null } }],
    ["UNDO_NOT_OFFERED", { ...question, move: { ...move, undoesId: "m1" } }],
    ["UNDO_NOT_OFFERED", { ...question, move: { ...move, isUndoable: false } }],
    ["UNDO_OVERTAKEN", { ...question, latestMoveId: "m3" }],
    ["UNDO_TOO_LATE", { ...question, now: new Date("2026-11-23T04:10:00.001Z") }],
  ] as const)("refuses with %s", (code, asked) => {
    expect(checkUndo(asked)).toEqual({ ok: false, code });
  });
});
