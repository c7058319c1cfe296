import { expect, test } from "vitest";
import { isoMonth } from "@/domain/calendar/date";
import { fen } from "@/domain/money/fen";
import { progressOf } from "@/domain/plan/progress";
import { aheadText, progressText } from "@/lib/text/progress";

test.each([
  [320, "超序时进度3.2个百分点"],
  [-1200, "欠序时进度12个百分点"],
  [4, "与序时进度持平"],
  [null, "–"],
])("%s", (aheadBp, expected) => {
  expect(aheadText(aheadBp)).toBe(expected);
});

test.each([
  ["2020-12", 1000, "规划期尚未开始，完成率38.0%"],
  ["2023-06", 1000, "完成率38.0%，欠序时进度12个百分点"],
  ["2026-11", 1000, "规划期已结束，完成率38.0%"],
  ["2026-11", null, "目标尚未设定"],
])("as of %s with target %s", (month, target, expected) => {
  const progress = progressOf({
    target: target === null ? null : fen(target),
    actual: fen(380),
    firstMonth: isoMonth("2021-01"),
    lastMonth: isoMonth("2025-12"),
    asOfMonth: isoMonth(month),
  });
  expect(progressText(progress)).toBe(expected);
});
