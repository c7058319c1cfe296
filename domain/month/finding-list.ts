import type { AmountFilter } from "../amount/amount-filter.schema";
import { addDays, firstDayOf, type IsoDate, type IsoMonth, lastDayOf, nextMonths } from "../calendar/date";
import type { ProjectFilter } from "../project/project-filter.schema";
import type { FindingKind } from "./check-month.schema";

/** Money confirmed this many months after it arrived has to be explained. */
const lateAfterMonths = 3;

/** The list whose rows a finding counts; `own` where the finding itself names all of them. */
export type FindingList =
  | { list: "amounts"; filter: AmountFilter }
  | { list: "projects"; filter: ProjectFilter }
  | { list: "milestones"; waitingBy: IsoDate }
  | { list: "rates"; year: number }
  | { list: "own" };

const funds = { measure: "fundsInPlace" } as const satisfies AmountFilter;

const confirmedIn = (month: IsoMonth): AmountFilter => ({
  ...funds,
  months: [month],
  states: ["confirmed", "locked"],
});

/** What a finding is about: counted by the server and opened by the page, so that the two are one. */
export function listOfFinding(kind: FindingKind, month: IsoMonth): FindingList {
  const happenedBy = lastDayOf(month);
  switch (kind) {
    case "pendingEntries":
      return { list: "amounts", filter: { ...funds, states: ["pending"], happenedBy } };
    case "returnedEntries":
      return { list: "amounts", filter: { ...funds, states: ["returned"], happenedBy } };
    case "entriesWithoutEvidence":
      return { list: "amounts", filter: { ...confirmedIn(month), lacksFile: true } };
    case "lateEntries": {
      const happenedBefore = addDays(firstDayOf(nextMonths(month, -lateAfterMonths)), -1);
      const filter = { ...confirmedIn(month), happenedBy: happenedBefore, isReversal: false };
      return { list: "amounts", filter };
    }
    case "agreementsWithoutScan":
      return {
        list: "amounts",
        filter: { measure: "agreedInvestment", months: [month], lacksFile: true },
      };
    case "milestonesWaiting":
      return { list: "milestones", waitingBy: happenedBy };
    case "fixedInvestmentMissing":
      return {
        list: "projects",
        filter: { scope: "all", standings: ["normal"], lacksFixedInvestmentIn: month },
      };
    case "missingRates":
      return { list: "rates", year: Number(month.slice(0, 4)) };
    case "draftEntries":
    case "suddenJumps":
      return { list: "own" };
  }
}
