import { asc, desc, eq, sql } from "drizzle-orm";
import type { Database, Transaction } from "@/db/client";
import { projects, users } from "@/db/schema";
import type { Actor } from "@/domain/access/actor";
import type { AmountRow, AmountSort } from "@/domain/amount/amount.schema";
import type { AmountFilter } from "@/domain/amount/amount-filter.schema";
import { amountColumns } from "../amount/amount-columns";
import { amountConditions } from "../amount/amount-conditions";
import { amountSources } from "../amount/amount-sources";

export type AmountOrder = { sort: AmountSort; direction: "asc" | "desc"; limit?: number };

/** Every row of the list a filter means for this person, in the list's order, read in one statement. */
export async function readAllAmounts(
  db: Database | Transaction,
  actor: Actor,
  filter: AmountFilter,
  { sort, direction, limit }: AmountOrder = { sort: "month", direction: "desc" },
): Promise<AmountRow[]> {
  const source = amountSources[filter.measure];
  const order = direction === "asc" ? asc : desc;
  const key = sort === "month" ? source.monthKey : sql`${source.amountFen}`;
  const rows = db
    .select(amountColumns(source))
    .from(source.table)
    .innerJoin(projects, eq(projects.id, source.projectId))
    .leftJoin(users, eq(users.id, projects.ownerId))
    .where(amountConditions(actor, source, filter))
    .orderBy(order(key), order(source.id));
  const found = limit === undefined ? await rows : await rows.limit(limit);
  return found.map((row) => ({ ...row, measure: filter.measure }));
}
