import { asc, desc, eq, sql } from "drizzle-orm";
import type { Database } from "@/db/client";
import { projects, users } from "@/db/schema";
import type { Actor } from "@/domain/access/actor";
import {
  type AmountSort,
  amountPage,
  type ListAmountsInput,
  listAmountsInput,
} from "@/domain/amount/amount.schema";
import { beyondCursor, type Keyset, pageOf } from "../kernel/keyset";
import { query } from "../kernel/procedure";
import { allOf } from "../project/visible-projects";
import { amountColumns } from "./amount-columns";
import { amountConditions } from "./amount-conditions";
import { type AmountSource, amountSources } from "./amount-sources";

const keysetOf = (source: AmountSource, sort: AmountSort): Keyset => ({
  expression: sort === "month" ? source.monthKey : sql`${source.amountFen}`,
  type: "bigint",
});

function readRows(db: Database, actor: Actor, input: ListAmountsInput) {
  const source = amountSources[input.measure];
  const keyset = keysetOf(source, input.sort);
  const isAscending = (input.direction === "asc") !== (input.before !== undefined);
  const order = isAscending ? asc : desc;
  const cursor = input.before ?? input.after;
  return db
    .select({ sortValue: sql<string>`(${keyset.expression})::text`, ...amountColumns(source) })
    .from(source.table)
    .innerJoin(projects, eq(projects.id, source.projectId))
    .leftJoin(users, eq(users.id, projects.ownerId))
    .where(
      allOf(
        amountConditions(actor, source, input),
        cursor ? beyondCursor(keyset, sql`${source.id}`, cursor, isAscending) : undefined,
      ),
    )
    .orderBy(order(keyset.expression), order(source.id))
    .limit(input.limit + 1);
}

/** One page of a measure's ledger by keyset; unconfirmed money comes first, then the latest month. */
export const listAmounts = query({
  name: "amount.list",
  permission: "amount.read",
  summary: "资金台账（到位、协议、固投）",
  method: "GET",
  path: "/amounts",
  input: listAmountsInput,
  output: amountPage,
  run: async ({ db, actor, input }) => {
    const { page, ...cursors } = pageOf(await readRows(db, actor, input), input);
    return {
      items: page.map(({ sortValue: _, ...row }) => ({ ...row, measure: input.measure })),
      ...cursors,
    };
  },
});
