import { describe, expect, it } from "vitest";
import { isoDate } from "@/domain/calendar/date";
import { defaultGateRules } from "@/domain/project/gates";
import { tellStory } from "../story";
import { paperPdf } from "./pdf";

const today = isoDate("2026-11-23");
const story = tellStory(today);
const papers = story.papers;
const withPapers = new Set(papers.map(({ projectId }) => projectId));

describe("the documents of the demo", () => {
  it("are those of at least forty projects, of every stage that has any", () => {
    expect(withPapers.size).toBeGreaterThanOrEqual(40);
    const reached = new Set(story.projects.filter(({ id }) => withPapers.has(id)).map(({ stage }) => stage));
    expect(reached.size).toBeGreaterThanOrEqual(10);
  });

  it("have one standing revision of each, and nothing that was handed in tomorrow", () => {
    for (const id of withPapers) {
      const standing = papers.filter((paper) => paper.projectId === id && paper.isCurrent);
      expect(new Set(standing.map(({ documentKind }) => documentKind)).size).toBe(standing.length);
    }
    expect(papers.every(({ uploadedAt }) => uploadedAt.getTime() < Date.parse(`${today}T16:00:00Z`))).toBe(
      true,
    );
    const ids = new Set(papers.map(({ id }) => id));
    expect(ids.size).toBe(papers.length);
    expect(papers.every(({ replacesId }) => replacesId === null || ids.has(replacesId))).toBe(true);
  });

  it("leave something for the next gate to ask for, and stay few", () => {
    const kindsOf = (id: string) =>
      papers.filter(({ projectId }) => projectId === id).map(({ documentKind }) => documentKind);
    const beforeReview = story.projects.filter(({ id, stage }) => stage === "L3" && withPapers.has(id));
    const isComplete = (id: string) =>
      defaultGateRules.R1.items.every(
        ({ kind, code }) => kind !== "document" || kindsOf(id).some((own) => own === code),
      );
    expect(beforeReview.length).toBeGreaterThan(0);
    expect(beforeReview.some(({ id }) => isComplete(id))).toBe(false);
    expect(papers.length).toBeLessThan(1500);
  });

  it("are the same PDF for the same words", () => {
    const [one, two] = [paperPdf("项目计划书", ["一"]), paperPdf("项目计划书", ["一"])];
    expect(one.equals(two)).toBe(true);
    expect(one.toString("latin1")).toMatch(/^%PDF-1\.4[\s\S]*startxref\n\d+\n%%EOF\n$/);
  });
});
