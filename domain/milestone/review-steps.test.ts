import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { roles } from "@/domain/access/role";
import { isReviewed } from "./catalogue";
import { type MilestoneReview, milestoneCodes, milestoneReviews, milestoneStates } from "./milestone";
import {
  canStep,
  mayVoid,
  type ReviewedMilestone,
  type Reviewer,
  type ReviewStep,
  reviewStepNames,
  reviewSteps,
  submissionGaps,
} from "./review-steps";

const milestone: ReviewedMilestone = {
  code: "constructionStart",
  state: "done",
  review: "none",
  documentNo: "120118202611020101",
  submittedBy: null,
  reviewedBy: null,
  ownerId: "owner",
  departmentId: "first",
  fileCount: 1,
};

const officer: Reviewer = { userId: "owner", role: "officer", departmentId: "first" };
const head: Reviewer = { userId: "head", role: "departmentHead", departmentId: "first" };
const statistician: Reviewer = { userId: "statistician", role: "statistician", departmentId: null };

const by: Record<ReviewStep, Reviewer> = {
  submit: officer,
  approve: head,
  returnReview: head,
  confirm: statistician,
  returnConfirmation: statistician,
};

const ask = (step: ReviewStep, values: Partial<ReviewedMilestone>, person: Reviewer = by[step]) => {
  const answer = canStep(step, { ...milestone, ...values }, person);
  return answer.ok ? answer.value : answer.code;
};

const wrong = "NOT_AT_THIS_STEP";

test.each<[MilestoneReview, string[]]>([
  ["none", ["submitted", wrong, wrong, wrong, wrong]],
  ["submitted", [wrong, "reviewed", "returned", wrong, wrong]],
  ["reviewed", [wrong, wrong, wrong, "confirmed", "returned"]],
  ["confirmed", [wrong, wrong, wrong, wrong, wrong]],
  ["returned", ["submitted", wrong, wrong, wrong, wrong]],
])("from %s", (review, expected) => {
  expect(reviewStepNames.map((step) => ask(step, { review }))).toEqual(expected);
});

test("every open review can still be confirmed", () => {
  for (const start of milestoneReviews) {
    const seen = new Set<MilestoneReview>([start]);
    for (const review of seen) {
      for (const { from, to } of Object.values(reviewSteps)) {
        if (from.some((name) => name === review)) seen.add(to);
      }
    }
    expect(seen.has("confirmed"), start).toBe(true);
  }
});

describe("people", () => {
  test("each step has its roles, and a head reviews only the own department", () => {
    const allowed = reviewStepNames.map((step) =>
      roles.filter((role) => {
        const review = reviewSteps[step].from[0] ?? "none";
        return ask(step, { review }, { userId: "x", role, departmentId: "first" }) !== "NOT_YOURS";
      }),
    );
    expect(allowed).toEqual([
      ["officer", "departmentHead"],
      ["departmentHead"],
      ["departmentHead"],
      ["statistician"],
      ["statistician"],
    ]);
    const foreign = { ...head, departmentId: "second" };
    expect(ask("approve", { review: "submitted" }, foreign)).toBe("NOT_YOURS");
    expect(ask("returnReview", { review: "submitted" }, { ...head, departmentId: null })).toBe("NOT_YOURS");
  });

  test("nobody passes what they submitted or reviewed; sending back is always possible", () => {
    const own = { review: "submitted", submittedBy: "head" } as const;
    expect(ask("approve", own)).toBe("OWN_SUBMISSION");
    expect(ask("returnReview", own)).toBe("returned");
    const reviewed = { review: "reviewed" } as const;
    expect(ask("confirm", { ...reviewed, submittedBy: "statistician" })).toBe("OWN_SUBMISSION");
    expect(ask("confirm", { ...reviewed, reviewedBy: "statistician" })).toBe("OWN_REVIEW");
    expect(ask("confirm", { ...reviewed, ownerId: "statistician" })).toBe("OWN_PROJECT");
  });

  test("whatever is confirmed went through three people", () => {
    const id = fc.constantFrom("a", "b", "c", null);
    fc.assert(
      fc.property(id, id, fc.constantFrom("a", "b", "c"), (submittedBy, reviewedBy, userId) => {
        const values = { review: "reviewed", submittedBy, reviewedBy, ownerId: null } as const;
        if (ask("confirm", values, { ...statistician, userId }) !== "confirmed") return;
        expect([submittedBy, reviewedBy]).not.toContain(userId);
      }),
    );
  });
});

test("only 开工 and 竣工 are reviewed", () => {
  const submitted = milestoneCodes.filter((code) => ask("submit", { code }) === "submitted");
  expect(submitted).toEqual(milestoneCodes.filter(isReviewed));
  expect(ask("submit", { code: "constructionPermit" })).toBe("NO_REVIEW");
});

test.each(milestoneStates.filter((state) => state !== "done"))(
  "a step that is %s can't be submitted",
  (state) => {
    expect(ask("submit", { state })).toBe("NOT_DONE");
  },
);

test("submission asks for the number and for evidence", () => {
  expect(submissionGaps({ ...milestone, documentNo: null, fileCount: 0 })).toEqual([
    "DOCUMENT_MISSING",
    "EVIDENCE_MISSING",
  ]);
  expect(ask("submit", { documentNo: null })).toBe("DOCUMENT_MISSING");
  expect(ask("submit", { fileCount: 0 })).toBe("EVIDENCE_MISSING");
});

test("a confirmed step is voided by the statistician, one under review by nobody", () => {
  const table = milestoneReviews.map((review) => roles.filter((role) => mayVoid(review, role)).join(" "));
  const carriers = "officer departmentHead";
  expect(table).toEqual([carriers, "", "", "statistician", carriers]);
});
