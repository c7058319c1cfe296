import { expect, test } from "vitest";
import { plainProject } from "@/domain/amount/counting";
import { defaultCountingRules } from "@/domain/counting/default-rules";
import { countReport } from "@/domain/fixed-investment/count-report";

test.each([
  [null, false, "FAI_NOT_REGISTERED"],
  ["2026-12-01", false, "FAI_NOT_REGISTERED"],
  ["2026-11-30", true, "FAI_REPORTED"],
  ["2026-03-02", true, "FAI_REPORTED"],
])("a report of 2026-11 of a project 入库 on %s", (registeredOn, isCounted, ruleId) => {
  const report = { statMonth: "2026-11", registeredOn };
  expect(countReport(report, plainProject, defaultCountingRules)).toMatchObject({ isCounted, ruleId });
});
