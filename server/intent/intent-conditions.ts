import { and, eq, ilike, inArray, or, type SQL, sql } from "drizzle-orm";
import type { z } from "zod";
import { intents } from "@/db/schema";
import type { Actor } from "@/domain/access/actor";
import type { IntentTab, intentFilter } from "@/domain/intent/list-intents.schema";
import { visibleIntents } from "./visible-intents";

type Filter = z.output<typeof intentFilter>;

/** What a tab of the inbox means. */
export function tabCondition(tab: IntentTab, actor: Actor): SQL {
  switch (tab) {
    case "received":
      return eq(intents.state, "received");
    case "mine":
      return actor.kind === "user" ? eq(intents.assignedTo, actor.userId) : sql`false`;
    case "inProgress":
      return inArray(intents.state, ["assigned", "contacted", "negotiating"]);
    case "finished":
      return inArray(intents.state, ["closed", "declined"]);
    case "spam":
      return eq(intents.state, "spam");
    case "all":
      return sql`${intents.state} <> 'spam'`;
  }
}

const escapeLike = (text: string) => text.replace(/[\\%_]/g, "\\$&");

/** Rows of a filter that exist for this person; search covers the enterprise's name and the receipt number. */
export function intentConditions(actor: Actor, filter: Filter): SQL {
  const term = filter.q ? `%${escapeLike(filter.q)}%` : undefined;
  return (
    and(
      visibleIntents(actor),
      filter.industry ? eq(intents.industry, filter.industry) : undefined,
      term ? or(ilike(intents.enterpriseName, term), ilike(intents.receiptNo, term)) : undefined,
    ) ?? sql`true`
  );
}
