import { describe, expect, test } from "vitest";
import {
  canMoveParcel,
  checkParcelMove,
  type ParcelMoveKind,
  type ParcelMoveRequest,
  parcelMoveKinds,
  parcelMovesFrom,
} from "./parcel-moves";
import { type ParcelState, parcelStates } from "./parcel-state";

/** Letters of the moves that lead from the row to the column: a 推进, u 流拍, w 撤牌, r 解除, c 收回, t 转让. */
const letters: Record<ParcelMoveKind, string> = {
  advance: "a",
  unsold: "u",
  withdrawn: "w",
  rescinded: "r",
  recovered: "c",
  transferred: "t",
};

const table: Record<ParcelState, Partial<Record<ParcelState, string>>> = {
  planned: { acquiring: "a" },
  acquiring: { ready: "a" },
  ready: { proposed: "a" },
  proposed: { announced: "a", contracted: "a", ready: "w" },
  announced: { sold: "a", proposed: "uw", ready: "uw" },
  sold: { contracted: "a", ready: "r" },
  contracted: { delivered: "a", ready: "rc" },
  delivered: { started: "a", ready: "rc", delivered: "t" },
  started: { building: "a", ready: "rc", started: "t" },
  building: { completed: "a", ready: "rc", building: "t" },
  completed: { inProduction: "a", inUse: "a", ready: "c", completed: "t" },
  inProduction: { inUse: "a", ready: "c", inProduction: "t" },
  inUse: { ready: "c", inUse: "t" },
};

const pairs = parcelStates.flatMap((from) => parcelStates.map((to) => [from, to] as const));

test.each(pairs)("%s → %s", (from, to) => {
  const open = parcelMoveKinds.filter((kind) => canMoveParcel({ kind, from, to }));
  expect(open.map((kind) => letters[kind]).join("")).toBe(table[from][to] ?? "");
});

test("the list of open moves is the table's row", () => {
  for (const state of parcelStates) {
    const listed = parcelMovesFrom(state);
    expect(listed.every(canMoveParcel)).toBe(true);
    expect(listed).toHaveLength(Object.values(table[state]).join("").length);
  }
});

test("every state can still reach the end of the chain", () => {
  for (const start of parcelStates) {
    const seen = new Set<ParcelState>([start]);
    for (const state of seen) for (const { to } of parcelMovesFrom(state)) seen.add(to);
    expect(seen.has("inUse")).toBe(true);
  }
});

describe("what speaks against a move", () => {
  const sound: ParcelMoveRequest = {
    kind: "transferred",
    from: "building",
    to: "building",
    on: "2026-11-24",
    today: "2026-11-24",
    lastMovedOn: "2026-11-24",
    reason: "重组",
    evidenceNo: "津静转〔2026〕3号",
    holderName: "天津甲公司",
    isRetired: false,
    isAllocated: true,
    isSeized: false,
    isIdle: false,
  };

  test("nothing", () => expect(checkParcelMove(sound)).toEqual({ ok: true, value: "building" }));

  test.each<[string, Partial<ParcelMoveRequest>]>([
    ["PARCEL_RETIRED", { isRetired: true }],
    ["PARCEL_MOVE_NOT_OPEN", { to: "completed" }],
    ["PARCEL_MOVE_IN_FUTURE", { on: "2026-11-25" }],
    ["PARCEL_MOVE_BEFORE_LAST", { on: "2026-11-23" }],
    ["PARCEL_STILL_ALLOCATED", { kind: "recovered", to: "ready" }],
    ["PARCEL_SEIZED", { isSeized: true }],
    ["PARCEL_IDLE_NO_TRANSFER", { isIdle: true }],
    ["PARCEL_MOVE_NEEDS_REASON", { reason: null }],
    ["PARCEL_MOVE_NEEDS_EVIDENCE", { evidenceNo: null }],
    [
      "PARCEL_MOVE_NEEDS_EVIDENCE",
      { kind: "advance", from: "contracted", to: "delivered", evidenceNo: null },
    ],
    ["PARCEL_MOVE_NEEDS_HOLDER", { holderName: null }],
  ])("%s", (code, change) => {
    expect(checkParcelMove({ ...sound, ...change })).toEqual({ ok: false, code });
  });

  test("going on needs neither reason nor, as a rule, a number", () => {
    const move = {
      ...sound,
      kind: "advance" as const,
      to: "completed" as const,
      reason: null,
      evidenceNo: null,
    };
    expect(checkParcelMove({ ...move, isSeized: true, isIdle: true })).toMatchObject({ ok: true });
  });
});
