import { expect, test } from "vitest";
import { evaluate, summariseEvaluations } from "@/domain/plan/evaluation";
import { actualText, evaluationSummaryText, periodText } from "@/lib/text/plans";

const none = { missingMonths: 0, yearLessMonths: null };

test.each([
  ["year", "2025", "flow", "2025年全年"],
  ["year", "2025", "cumulative", "截至2025年末累计"],
  ["months", "2026-09", "flow", "截至2026年9月各月合计"],
  ["yearAndMonths", "2026-09", "cumulative", "年末累计加以后各月，截至2026年9月"],
  ["end", "2025", "stock", "2025年末"],
  ["ledger", "2025-12", "cumulative", "资金台账计入额"],
] as const)("%s up to %s of a %s", (source, upTo, kind, text) => {
  expect(actualText({ ...none, source, upTo }, kind)).toBe(text);
});

test("months nobody reported are said", () => {
  expect(actualText({ ...none, source: "months", upTo: "2026-09", missingMonths: 2 }, "flow")).toBe(
    "截至2026年9月各月合计，缺2个月",
  );
  expect(periodText("2026-03")).toBe("2026年3月");
});

test("the summary leaves out what there is none of", () => {
  const verdicts = ["reached", "missed", "missed", "redLineMet", "redLineMet", "noData"] as const;
  expect(evaluationSummaryText(summariseEvaluations(verdicts), "closed")).toBe(
    "6 项指标：1 项完成，2 项未完成，2 项约束性指标全部达标，1 项缺数据",
  );
  const missed = evaluate({
    targetValue: 100,
    targetYear: 2025,
    isHigherBetter: true,
    isRedLine: true,
    planState: "closed",
    actual: { value: 99, upTo: "2025", source: "end", missingMonths: 0 },
  });
  expect(evaluationSummaryText(summariseEvaluations([missed.verdict]), "closed")).toBe(
    "1 项指标：1 项约束性指标中 1 项未达标",
  );
});

test("an open plan's targets are to come, a closed one's never were", () => {
  const summary = summariseEvaluations(["noTarget"]);
  expect(evaluationSummaryText(summary, "open")).toBe("1 项指标：1 项目标待下达");
  expect(evaluationSummaryText(summary, "closed")).toBe("1 项指标：1 项未提目标");
});
