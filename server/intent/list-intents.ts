import { and, desc, eq, sql } from "drizzle-orm";
import type { Database } from "@/db/client";
import { intents, users } from "@/db/schema";
import type { Actor } from "@/domain/access/actor";
import {
  type IntentListItem,
  intentPage,
  type ListIntentsInput,
  listIntentsInput,
} from "@/domain/intent/list-intents.schema";
import { beyondCursor, encodeCursor, type Keyset } from "../kernel/keyset";
import { query } from "../kernel/procedure";
import { answeredAt, answerOf } from "./intent-answer";
import { intentConditions, tabCondition } from "./intent-conditions";
import { isHandler } from "./visible-intents";

const keyset: Keyset = { expression: sql`${intents.createdAt}`, type: "timestamptz" };

function readRows(db: Database, actor: Actor, input: ListIntentsInput) {
  return db
    .select({
      sortValue: sql<string>`${intents.createdAt}::text`,
      id: intents.id,
      receiptNo: intents.receiptNo,
      createdAt: intents.createdAt,
      enterpriseName: intents.enterpriseName,
      industry: intents.industry,
      amountBand: intents.amountBand,
      siteNeed: intents.siteNeed,
      state: intents.state,
      assignedTo: intents.assignedTo,
      assigneeName: users.displayName,
      answeredAt,
    })
    .from(intents)
    .leftJoin(users, eq(users.id, intents.assignedTo))
    .where(
      and(
        intentConditions(actor, input),
        tabCondition(input.tab, actor),
        input.after ? beyondCursor(keyset, sql`${intents.id}`, input.after, false) : undefined,
      ),
    )
    .orderBy(desc(intents.createdAt), desc(intents.id))
    .limit(input.limit + 1);
}

type Row = Awaited<ReturnType<typeof readRows>>[number];

export function toListItem(
  { sortValue: _, createdAt, answeredAt: answered, assignedTo, ...row }: Row,
  actor: Actor,
  today: string,
): IntentListItem {
  return {
    ...row,
    submittedAt: createdAt,
    isMine: isHandler(actor, { assignedTo }),
    answer: answerOf({ createdAt, answeredAt: answered, state: row.state }, today),
  };
}

/** The inbox of public submissions, newest first, by keyset. */
export const listIntents = query({
  name: "intent.list",
  permission: "intent.read",
  summary: "投资意向登记收件箱",
  method: "GET",
  path: "/intents",
  input: listIntentsInput,
  output: intentPage,
  run: async ({ db, actor, input, today }) => {
    const rows = await readRows(db, actor, input);
    const page = rows.slice(0, input.limit);
    const last = page.at(-1);
    return {
      items: page.map((row) => toListItem(row, actor, today)),
      nextCursor: rows.length > input.limit && last ? encodeCursor(last.sortValue, last.id) : null,
    };
  },
});
