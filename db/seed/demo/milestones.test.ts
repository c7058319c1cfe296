import { describe, expect, test } from "vitest";
import { isIsoDate } from "@/domain/calendar/date";
import { isReviewed } from "@/domain/milestone/catalogue";
import type { MilestoneCode } from "@/domain/milestone/milestone";
import { hasReached } from "@/domain/project/stage-order";
import type { MilestoneRow } from "./milestones";
import { tellStory } from "./story";

const today = "2026-11-23";
const story = tellStory(today);
const projects = new Map(story.projects.map((project) => [project.id, project]));
const stageOf = ({ projectId }: MilestoneRow) => projects.get(projectId)?.stage ?? "L0";
const of = (projectId: string, code: MilestoneCode) =>
  story.milestones.find((row) => row.projectId === projectId && row.code === code);

test("signed projects have steps, each once, and the others none", () => {
  for (const { id, stage, name } of story.projects) {
    const codes = story.milestones.filter(({ projectId }) => projectId === id).map(({ code }) => code);
    expect(new Set(codes).size, name).toBe(codes.length);
    expect(codes.length > 3, name).toBe(hasReached(stage, "S2"));
  }
});

test.each(["2026-11-23", "2026-12-31", "2027-03-01", "2025-09-30"])(
  "told on %s nothing lies ahead",
  (day) => {
    for (const { state, actualOn, startedOn, statMonth, plannedOn, note } of tellStory(day).milestones) {
      expect(state === "done").toBe(Boolean(actualOn));
      expect((actualOn ?? "") <= day && (startedOn ?? "") <= day).toBe(true);
      expect((statMonth ?? "") <= day.slice(0, 7)).toBe(true);
      expect(plannedOn ? isIsoDate(plannedOn) : state === "notApplicable" && Boolean(note)).toBe(true);
    }
  },
);

describe("what the gates asked for", () => {
  test.each<[MilestoneCode, "D1" | "B1" | "B3" | "O1"]>([
    ["enterpriseRegistration", "D1"],
    ["constructionStart", "B1"],
    ["completionAcceptance", "B3"],
    ["productionStart", "O1"],
  ])("%s is done from %s on", (code, stage) => {
    const passed = story.projects.filter((project) => hasReached(project.stage, stage));
    for (const { id, name } of passed) {
      const row = of(id, code);
      expect(row?.state, name).toBe("done");
      if (isReviewed(code)) expect(row?.review, name).toBe("confirmed");
    }
  });

  test("whatever is confirmed went through three people's hands in order", () => {
    const confirmed = story.milestones.filter(({ review }) => review === "confirmed");
    for (const { submittedBy, reviewedBy, confirmedBy, submittedAt, reviewedAt, confirmedAt } of confirmed) {
      expect(new Set([submittedBy, reviewedBy, confirmedBy]).size).toBe(3);
      expect((submittedAt ?? "") < (confirmedAt ?? "") && Boolean(reviewedAt)).toBe(true);
    }
    expect(confirmed.every((row) => row.statMonth && isReviewed(row.code))).toBe(true);
  });
});

test("there is work for everybody: waiting, sent back, stuck, late", () => {
  const count = (test: (row: MilestoneRow) => boolean) => story.milestones.filter(test).length;
  expect(count(({ review }) => review === "submitted")).toBe(2);
  expect(count(({ review }) => review === "reviewed")).toBe(2);
  expect(count(({ review }) => review === "returned")).toBe(1);
  const stuck = story.milestones.filter(({ state }) => state === "blocked");
  expect(stuck.length).toBeGreaterThan(3);
  expect(
    stuck.every(({ blocker, blockerUnit, blockerDueOn }) => blocker && blockerUnit && blockerDueOn),
  ).toBe(true);
  expect(stuck.some(({ blockerDueOn }) => (blockerDueOn ?? "") < today)).toBe(true);
  const late = count(
    (row) =>
      (row.state === "inProgress" || row.state === "notStarted") &&
      (row.plannedOn ?? "9") < today &&
      projects.get(row.projectId)?.standing === "normal",
  );
  expect(late).toBeGreaterThan(8);
  expect(late).toBeLessThan(80);
  expect(
    story.milestones.filter((row) => hasReached(stageOf(row), "B1") && row.code === "landContract").length,
  ).toBeGreaterThan(9);
});
