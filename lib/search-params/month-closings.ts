import {
  createLoader,
  createSerializer,
  type inferParserType,
  parseAsString,
  parseAsStringLiteral,
} from "nuqs/server";
import type { FindingExample, FindingKind } from "@/domain/month/check-month.schema";
import { closedLedgers } from "@/domain/month/closed-ledger";
import { paths } from "../paths";
import { amountsHref } from "./amount-ledger";
import { milestonesHref } from "./milestones";
import { projectsHref } from "./project-ledger";

/** The month looked at, and the ledger of its snapshot that is open. */
export const monthParsers = {
  month: parseAsString,
  ledger: parseAsStringLiteral(closedLedgers),
};

type MonthParams = inferParserType<typeof monthParsers>;

export const loadMonthParams = createLoader(monthParsers);
const serialize = createSerializer(monthParsers);

export const monthClosingsHref = (params: Partial<MonthParams>): string =>
  serialize(paths.monthClosings, params);

/** The list in which a finding is dealt with; null where its examples are the list. */
export function findingHref(
  kind: FindingKind,
  month: string,
  examples: readonly FindingExample[],
): string | null {
  const funds = { measure: "fundsInPlace" as const };
  switch (kind) {
    case "pendingEntries":
      return amountsHref({ ...funds, states: ["pending"] });
    case "returnedEntries":
      return amountsHref({ ...funds, states: ["returned"] });
    case "entriesWithoutEvidence":
    case "lateEntries":
      return amountsHref({ ...funds, months: [month], states: ["confirmed", "locked"] });
    case "agreementsWithoutScan":
      return amountsHref({ measure: "agreedInvestment", months: [month] });
    case "milestonesWaiting":
      return milestonesHref({ tab: "queue" });
    case "fixedInvestmentMissing":
      return projectsHref({ stages: ["B1", "B2", "B3"], standings: ["normal"] });
    case "suddenJumps":
      return amountsHref({
        measure: examples[0]?.measure ?? "fundsInPlace",
        months: [month],
        counted: "yes",
      });
    case "draftEntries":
    case "missingRates":
      return null;
  }
}
