import { describe, expect, test } from "vitest";
import { checkDecision, checkTermination, type TerminationWish, terminationStates } from "./termination";

const wish: TerminationWish = { standing: "normal", reasonCode: "fundingLacking", reason: "", lostTo: "" };

describe("asking to end a project", () => {
  test.each<[string, Partial<TerminationWish>, string | null]>([
    ["a listed reason", {}, null],
    ["a suspended project", { standing: "suspended" }, null],
    ["an ended project", { standing: "terminated" }, "TERMINATION_NOT_OPEN"],
    ["a project handed over", { standing: "transferred" }, "TERMINATION_NOT_OPEN"],
    ["another reason without words", { reasonCode: "other", reason: " " }, "TERMINATION_WORDS_REQUIRED"],
    ["another reason with words", { reasonCode: "other", reason: "股东分歧" }, null],
    ["another site without a name", { reasonCode: "choseOtherSite" }, "LOST_TO_REQUIRED"],
    ["another site", { reasonCode: "choseOtherSite", lostTo: "廊坊开发区" }, null],
  ])("%s", (_, part, code) => {
    const answer = checkTermination({ ...wish, ...part });
    expect(answer.ok ? null : answer.code).toBe(code);
  });
});

test("a request is decided once, and refused only with words", () => {
  for (const state of terminationStates) {
    const answers = [checkDecision(state, "approve", ""), checkDecision(state, "refuse", "再谈一轮")];
    if (state === "pending") {
      expect(answers).toEqual([
        { ok: true, value: "approved" },
        { ok: true, value: "refused" },
      ]);
    } else {
      expect(answers).toEqual(Array(2).fill({ ok: false, code: "TERMINATION_DECIDED" }));
    }
  }
  expect(checkDecision("pending", "refuse", " ")).toEqual({ ok: false, code: "REFUSAL_NOTE_REQUIRED" });
});
