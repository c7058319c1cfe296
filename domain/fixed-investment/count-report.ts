import { countFixedInvestment, type ProjectFacts } from "@/domain/amount/counting";
import type { Counting } from "@/domain/counting/evaluate";
import type { CountingRules } from "@/domain/counting/rule";

type Report = {
  statMonth: string;
  /** Day of 固定资产投资入库; null while it is not done. */
  registeredOn: string | null;
};

/** Whether a monthly report counts: only of a project that is 入库 by that month (domain.md 2.1), then by the rules. */
export function countReport(report: Report, project: ProjectFacts, rules: CountingRules): Counting {
  const isRegistered = report.registeredOn !== null && report.registeredOn.slice(0, 7) <= report.statMonth;
  if (!isRegistered) return { isCounted: false, ruleId: "FAI_NOT_REGISTERED", countedShareBp: 0 };
  return countFixedInvestment(project, rules);
}
