import { noInput } from "@/domain/account/account.schema";
import { monthStatus } from "@/domain/month/closing.schema";
import { openMonthsAfter } from "@/domain/month/open-month";
import { query } from "../kernel/procedure";
import { signedIn } from "../project/signed-in";
import { readClosings } from "./read-closings";
import { readMonthFacts } from "./read-month-facts";

/** Which months are closed, which one comes next and from when, which are open. */
export const readMonthStatus = query({
  name: "month.status",
  permission: "month.read",
  summary: "月结情况",
  method: "GET",
  path: "/months",
  input: noInput,
  output: monthStatus,
  run: async ({ db, actor, today }) => {
    const [facts, closings] = await Promise.all([
      readMonthFacts(db, today),
      readClosings(db, signedIn(actor).userId),
    ]);
    const isLatest = ({ month, reopening }: (typeof closings)[number]) =>
      month === facts.lastClosed && reopening?.state !== "reopened";
    return {
      closings,
      next: { ...facts.next, isDue: facts.today >= facts.next.from },
      openMonths: openMonthsAfter(facts.lastClosed, facts.today),
      latestClosedId: closings.find(isLatest)?.id ?? null,
      closingDay: facts.closingDay,
    };
  },
});
