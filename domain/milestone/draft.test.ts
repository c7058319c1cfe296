import { describe, expect, test } from "vitest";
import { draftProblems, emptyDraft, type MilestoneDraft, settleDraft } from "./draft";
import { milestoneStates } from "./milestone";

const today = "2026-11-23";
const openMonths = ["2026-11", "2026-10"];
const full: MilestoneDraft = {
  state: "done",
  plannedOn: "2026-11-10",
  startedOn: "2026-10-08",
  actualOn: "2026-11-12",
  statMonth: "2026-11",
  documentNo: "津静环审〔2026〕88号",
  issuingBody: "静海区生态环境局",
  note: "按报告表办理",
  blocker: "用地红线待核",
  blockerUnit: "市规划资源局静海分局",
  blockerDueOn: "2026-12-04",
};

const problems = (
  values: Partial<MilestoneDraft>,
  code: "drawingReview" | "constructionStart" = "drawingReview",
) =>
  Object.keys(
    draftProblems(code, settleDraft({ ...full, ...values }), { today, openMonths, monthBefore: null }),
  );

test.each(milestoneStates)("a step that is %s keeps only what belongs to it", (state) => {
  const { actualOn, statMonth, blocker, blockerUnit, blockerDueOn, ...rest } = settleDraft({
    ...full,
    state,
  });
  const isDone = state === "done";
  const isBlocked = state === "blocked";
  expect([actualOn, statMonth].map((value) => value !== null)).toEqual([isDone, isDone]);
  expect([blocker, blockerUnit, blockerDueOn].every((value) => (value !== null) === isBlocked)).toBe(true);
  expect(rest).toMatchObject({ plannedOn: full.plannedOn, documentNo: full.documentNo, note: full.note });
});

describe("problems", () => {
  test("none in a complete entry, none in an untouched one", () => {
    expect(problems({})).toEqual([]);
    expect(draftProblems("drawingReview", emptyDraft, { today, openMonths, monthBefore: null })).toEqual({});
  });

  test.each<[Partial<MilestoneDraft>, string[]]>([
    [{ actualOn: null }, ["actualOn"]],
    [{ actualOn: "2026-11-24", statMonth: null }, ["actualOn"]],
    [{ actualOn: today }, []],
    [{ startedOn: "2026-11-13" }, ["startedOn"]],
    [{ state: "inProgress", startedOn: "2026-11-24" }, ["startedOn"]],
    [{ state: "notApplicable", note: null }, ["note"]],
    [{ state: "blocked" }, []],
    [
      { state: "blocked", blocker: null, blockerUnit: null, blockerDueOn: null },
      ["blocker", "blockerUnit", "blockerDueOn"],
    ],
    [{ statMonth: "2026-09" }, ["statMonth"]],
    [{ statMonth: "2026-12" }, ["statMonth"]],
    [{ statMonth: "2026-10" }, ["statMonth"]],
    [{ statMonth: "2026-10", actualOn: "2026-10-30" }, []],
    [{ statMonth: null }, []],
  ])("%o: %j", (values, expected) => {
    expect(problems(values)).toEqual(expected);
  });

  test("a month that stands is not asked again; 开工 gets its month at confirmation", () => {
    const closed = { ...full, statMonth: "2026-03", actualOn: "2026-03-02", startedOn: null };
    expect(draftProblems("drawingReview", closed, { today, openMonths, monthBefore: "2026-03" })).toEqual({});
    expect(problems({}, "constructionStart")).toEqual(["statMonth"]);
  });
});
