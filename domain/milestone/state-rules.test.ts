import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { stages } from "@/domain/project/stage";
import { hasReached } from "@/domain/project/stage-order";
import { mayBeNotApplicable } from "./catalogue";
import {
  type MilestoneState,
  milestoneCodes,
  milestoneReviews,
  milestoneStates,
  reviewedMilestones,
} from "./milestone";
import { canSave, choicesFrom, milestoneMoves } from "./state-rules";

const plain = { code: "utilityConnection", review: "none", stage: "D2" } as const;

const allowed: Record<MilestoneState, string> = {
  notStarted: "notStarted inProgress blocked done notApplicable",
  inProgress: "notStarted inProgress blocked done notApplicable",
  blocked: "notStarted inProgress blocked done notApplicable",
  done: "inProgress done",
  notApplicable: "notStarted inProgress notApplicable",
};

test.each(milestoneStates)("from %s", (from) => {
  const reachable = milestoneStates.filter((to) => canSave({ ...plain, from, to }).ok);
  expect(reachable.join(" ")).toBe(allowed[from]);
});

test("every state can still be finished", () => {
  for (const start of milestoneStates) {
    const seen = new Set<MilestoneState>([start]);
    for (const state of seen) for (const next of milestoneMoves[state]) seen.add(next);
    expect(seen.has("done"), start).toBe(true);
  }
});

describe("refusals", () => {
  const ask = (values: Partial<Parameters<typeof canSave>[0]>) => {
    const answer = canSave({ ...plain, from: "inProgress", to: "done", ...values });
    return answer.ok ? "ok" : answer.code;
  };

  test("what lies with a reviewer or is confirmed is locked", () => {
    expect(milestoneReviews.map((review) => ask({ review }))).toEqual([
      "ok",
      "IN_REVIEW",
      "IN_REVIEW",
      "CONFIRMED",
      "ok",
    ]);
  });

  test("steps that gates ask for are never 不适用", () => {
    const refused = milestoneCodes.filter((code) => ask({ code, to: "notApplicable" }) !== "ok");
    expect(refused).toEqual([
      "enterpriseRegistration",
      "projectFiling",
      "constructionStart",
      "completionAcceptance",
      "productionStart",
    ]);
    expect(reviewedMilestones.some(mayBeNotApplicable)).toBe(false);
  });

  test.each(stages)("%s: work begins with the formal contract, planning before", (stage) => {
    const expected = hasReached(stage, "S2") ? "ok" : "BEFORE_SIGNING";
    expect(ask({ stage, from: "notStarted", to: "inProgress" })).toBe(expected);
    expect(ask({ stage, from: "notStarted", to: "notStarted" })).toBe("ok");
    expect(ask({ stage, from: "notStarted", to: "notApplicable" })).toBe("ok");
  });
});

test("what is offered is what is accepted", () => {
  const arbitrary = fc.record({
    code: fc.constantFrom(...milestoneCodes),
    from: fc.constantFrom(...milestoneStates),
    to: fc.constantFrom(...milestoneStates),
    stage: fc.constantFrom(...stages),
  });
  fc.assert(
    fc.property(arbitrary, ({ code, from, to, stage }) => {
      const isOffered = choicesFrom(code, from, stage).includes(to);
      expect(canSave({ code, from, to, stage, review: "none" }).ok).toBe(isOffered);
    }),
  );
});
