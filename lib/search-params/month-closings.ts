import {
  createLoader,
  createSerializer,
  type inferParserType,
  parseAsString,
  parseAsStringLiteral,
} from "nuqs/server";
import type { Measure } from "@/domain/amount/measure";
import { isoMonth } from "@/domain/calendar/date";
import type { FindingKind } from "@/domain/month/check-month.schema";
import { closedLedgers } from "@/domain/month/closed-ledger";
import { listOfFinding } from "@/domain/month/finding-list";
import { paths } from "../paths";
import { amountsHref } from "./amount-ledger";
import { ratesHref } from "./exchange-rates";
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

/** The list of exactly what a finding counts; null where it names all of it itself. */
export function findingHref(kind: FindingKind, month: string): string | null {
  const opens = listOfFinding(kind, isoMonth(month));
  switch (opens.list) {
    case "amounts":
      return amountsHref(opens.filter);
    case "projects":
      return projectsHref(opens.filter);
    case "milestones":
      return milestonesHref({ tab: "queue", waitingBy: opens.waitingBy });
    case "rates":
      return ratesHref(opens.year);
    case "own":
      return null;
  }
}

/** The rows of a measure that counted in a month, which a sudden jump is the sum of. */
export const jumpHref = (measure: Measure, month: string): string =>
  amountsHref({ measure, months: [month], counted: "yes" });
