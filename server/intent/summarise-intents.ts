import { and, inArray, lte, sql } from "drizzle-orm";
import type { Database } from "@/db/client";
import { intents } from "@/db/schema";
import type { Actor } from "@/domain/access/actor";
import { addDays, isoDate } from "@/domain/calendar/date";
import { type IntentTab, intentFilter, intentSummary, intentTabs } from "@/domain/intent/list-intents.schema";
import { query } from "../kernel/procedure";
import { answerOf } from "./intent-answer";
import { intentConditions, tabCondition } from "./intent-conditions";

const unanswered = inArray(intents.state, ["received", "assigned"]);

/** Unanswered ones past their day; what came in since yesterday cannot be late. */
async function countOverdue(db: Database, actor: Actor, today: string): Promise<number> {
  const since = addDays(isoDate(today), -1);
  const rows = await db
    .select({ createdAt: intents.createdAt, state: intents.state })
    .from(intents)
    .where(and(intentConditions(actor, {}), unanswered, lte(intents.createdAt, `${since}T16:00:00Z`)));
  return rows.filter((row) => answerOf({ ...row, answeredAt: null }, today).verdict === "overdue").length;
}

/** Count of each tab under a filter, and how many answers are overdue in all. */
export const summariseIntents = query({
  name: "intent.summary",
  permission: "intent.read",
  summary: "投资意向登记各状态数量",
  method: "GET",
  path: "/intents/summary",
  input: intentFilter,
  output: intentSummary,
  run: async ({ db, actor, input, today }) => {
    const countOf = (tab: IntentTab) => sql<string>`count(*) filter (where ${tabCondition(tab, actor)})`;
    const [[row], overdue] = await Promise.all([
      db
        .select({
          received: countOf("received"),
          mine: countOf("mine"),
          inProgress: countOf("inProgress"),
          finished: countOf("finished"),
          spam: countOf("spam"),
          all: countOf("all"),
        })
        .from(intents)
        .where(intentConditions(actor, input)),
      countOverdue(db, actor, today),
    ]);
    const counts = { received: 0, mine: 0, inProgress: 0, finished: 0, spam: 0, all: 0 };
    for (const tab of intentTabs) counts[tab] = Number(row?.[tab] ?? 0);
    return { counts, overdue };
  },
});
