import { describe, expect, test } from "vitest";
import { columnsOfMove } from "./parcel-move-effects";
import { standingMove } from "./parcel-undo";

const move = (id: string, undoes: string | null = null) => ({ id, undoes });

test("undoing walks back move by move", () => {
  expect(standingMove([])).toBeNull();
  expect(standingMove([move("a"), move("b")])?.id).toBe("b");
  expect(standingMove([move("a"), move("b"), move("c", "b")])?.id).toBe("a");
  expect(standingMove([move("a"), move("b"), move("c", "b"), move("d", "a")])).toBeNull();
  expect(standingMove([move("a"), move("c", "a"), move("d")])?.id).toBe("d");
});

describe("what a move writes", () => {
  const made = { on: "2026-11-20", evidenceNo: "津静交〔2026〕1号", holderId: null };
  test.each([
    ["contracted", "delivered", { deliveredOn: "2026-11-20" }],
    ["delivered", "started", { startedOn: "2026-11-20" }],
    ["started", "building", {}],
    ["proposed", "announced", { noticeNo: "津静交〔2026〕1号" }],
    ["sold", "contracted", { contractNo: "津静交〔2026〕1号", ownership: "enterprise" }],
  ] as const)("%s → %s", (from, to, columns) => {
    expect(columnsOfMove({ kind: "advance", from, to, ...made })).toEqual(columns);
  });

  test("recovered land keeps nothing of its contract", () => {
    const columns = columnsOfMove({ kind: "recovered", from: "started", to: "ready", ...made });
    expect(columns).toMatchObject({
      ownership: "reserve",
      holderId: null,
      agreedStartOn: null,
      startedOn: null,
    });
  });

  test("a transfer names the new holder", () => {
    const move = { kind: "transferred", from: "inUse", to: "inUse", ...made, holderId: "h" } as const;
    expect(columnsOfMove(move)).toEqual({ holderId: "h", contractNo: made.evidenceNo });
  });
});
