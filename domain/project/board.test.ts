import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cardsAfter, columnsAfter, emptyColumn, exitsOfBoard, stagesOnBoard } from "./board";
import type { BoardColumn } from "./board.schema";
import type { ProjectListItem } from "./list-projects.schema";
import { stages } from "./stage";

const fullCard = (id: string, stage: ProjectListItem["stage"], fen: number | null): ProjectListItem => ({
  sight: "full",
  id,
  code: "2026-0001",
  name: "精密减速机北方基地",
  stage,
  stageEnteredOn: "2026-10-08",
  standing: "normal",
  firstReportedDepartment: "招商一部",
  firstReportedAt: "2026-03-02T02:00:00Z",
  investorName: "天津澜砺传动科技有限公司",
  industry: "advancedEquipment",
  zone: null,
  ownerName: "林致远",
  departmentName: "招商一部",
  totalInvestmentFen: fen,
  lastFollowUpOn: null,
  nextStep: null,
  nextStepOn: null,
  version: 1,
});

const limitedCard = (id: string, stage: ProjectListItem["stage"]): ProjectListItem => ({
  sight: "limited",
  id,
  name: "同事的项目",
  stage,
  firstReportedDepartment: "招商二部",
});

const sumOf = (columns: readonly BoardColumn[], key: "count" | "fullCount" | "totalInvestmentFen") =>
  columns.reduce((sum, column) => sum + column[key], 0);

const columns = fc
  .array(fc.record({ count: fc.nat(9_999), totalInvestmentFen: fc.nat(9e13) }), {
    minLength: stages.length,
    maxLength: stages.length,
  })
  .map((values) =>
    stages.map((stage, index) => ({
      ...emptyColumn(stage),
      count: values[index]?.count ?? 0,
      fullCount: values[index]?.count ?? 0,
      totalInvestmentFen: values[index]?.totalInvestmentFen ?? 0,
    })),
  );
const stage = fc.constantFrom(...stages);
const card = fc
  .tuple(stage, fc.option(fc.nat(9e12)), fc.boolean())
  .map(([at, fen, isFull]) => (isFull ? fullCard("a", at, fen) : limitedCard("a", at)));

describe("columnsAfter", () => {
  it("conserves counts and sums for every move between columns, and takes back what it did", () => {
    fc.assert(
      fc.property(columns, card, stage, (before, moved, to) => {
        const after = columnsAfter(before, { card: moved, from: moved.stage, to });
        for (const key of ["count", "fullCount", "totalInvestmentFen"] as const) {
          expect(sumOf(after, key)).toBe(sumOf(before, key));
        }
        expect(columnsAfter(after, { card: moved, from: to, to: moved.stage })).toEqual(before);
      }),
    );
  });

  it("changes the two columns alone, by one card and its amount", () => {
    const before = [emptyColumn("L2"), emptyColumn("L3"), emptyColumn("R1")];
    const moved = fullCard("a", "L2", 300);
    expect(columnsAfter(before, { card: moved, from: "L2", to: "L3" })).toEqual([
      { stage: "L2", count: -1, fullCount: -1, totalInvestmentFen: -300 },
      { stage: "L3", count: 1, fullCount: 1, totalInvestmentFen: 300 },
      emptyColumn("R1"),
    ]);
  });

  it("adds nothing to a sum for a colleague's project", () => {
    const [, to] = columnsAfter([emptyColumn("L2"), emptyColumn("L3")], {
      card: limitedCard("a", "L2"),
      from: "L2",
      to: "L3",
    });
    expect(to).toEqual({ stage: "L3", count: 1, fullCount: 0, totalInvestmentFen: 0 });
  });

  it("takes a card out of the board when its stage has no column", () => {
    const [left] = columnsAfter([{ ...emptyColumn("L1"), count: 2 }], {
      card: limitedCard("a", "L1"),
      from: "L1",
      to: "L2",
    });
    expect(left?.count).toBe(1);
  });
});

describe("cardsAfter", () => {
  const [first, second] = [fullCard("a", "L2", 1), fullCard("b", "L2", 1)];

  it("takes the moving card out of where it was and puts it first where it goes", () => {
    const moves = [{ card: first, from: "L2", to: "L3" }] as const;
    expect(cardsAfter("L2", [first, second], moves).map(({ id }) => id)).toEqual(["b"]);
    const arrived = cardsAfter("L3", [fullCard("c", "L3", 1)], moves);
    expect(arrived.map(({ id, stage: at }) => [id, at])).toEqual([
      ["a", "L3"],
      ["c", "L3"],
    ]);
  });

  it("never shows a card twice when the server already lists it in its new column", () => {
    const moves = [{ card: first, from: "L2", to: "L3" }] as const;
    expect(cardsAfter("L3", [{ ...first, stage: "L3" }], moves)).toHaveLength(1);
  });
});

describe("stagesOnBoard", () => {
  it("shows the stages a filter names, in order, or all", () => {
    expect(stagesOnBoard({})).toEqual(stages);
    expect(stagesOnBoard({ stageGroups: ["signed", "lead"] })).toEqual(["L0", "L1", "S2"]);
    expect(stagesOnBoard({ stages: ["R1", "L3"] })).toEqual(["L3", "R1"]);
  });

  it("offers the next stage of a part of the board as a way out", () => {
    expect(exitsOfBoard(["L0", "L1"])).toEqual(["L2"]);
    expect(exitsOfBoard(["R3"])).toEqual(["S1", "S2"]);
    expect(exitsOfBoard(stages)).toEqual([]);
  });
});
