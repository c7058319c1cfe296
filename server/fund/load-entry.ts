import { and, eq, getTableColumns, sql } from "drizzle-orm";
import type { Database, Transaction } from "@/db/client";
import { fundEntries, projects } from "@/db/schema";
import type { Actor } from "@/domain/access/actor";
import { countedFundEntryStates, type FundCategory } from "@/domain/amount/fund-entry";
import { fullyVisibleProjects } from "../project/visible-projects";

/** A fund entry of a project this person sees in full, with the project's owner; undefined when there is none. */
export async function loadFundEntry(db: Database | Transaction, actor: Actor, id: string) {
  const [row] = await db
    .select({ ...getTableColumns(fundEntries), ownerId: projects.ownerId })
    .from(fundEntries)
    .innerJoin(projects, eq(projects.id, fundEntries.projectId))
    .where(and(eq(fundEntries.id, id), fullyVisibleProjects(actor)));
  return row;
}

export type LoadedFundEntry = NonNullable<Awaited<ReturnType<typeof loadFundEntry>>>;

/** Why this person may not decide on an entry: nobody checks their own money (domain.md 1.6b, 2.3). */
export function confirmRefusal(actor: Actor, entry: LoadedFundEntry) {
  if (entry.state !== "pending") return "notPending" as const;
  if (actor.kind !== "user" || entry.proposedBy === actor.userId) return "ownProposal" as const;
  return entry.ownerId === actor.userId ? ("ownProject" as const) : null;
}

const countedStates = sql.join(
  countedFundEntryStates.map((state) => sql`${state}`),
  sql`, `,
);

/** Categories of which a project counts money on balance: an entry that was reversed no longer weighs. */
export async function countedCategories(
  db: Database | Transaction,
  projectId: string,
): Promise<FundCategory[]> {
  const rows = await db
    .select({ category: fundEntries.category })
    .from(fundEntries)
    .where(
      sql`${fundEntries.projectId} = ${projectId} and ${fundEntries.isCounted} and ${fundEntries.state} in (${countedStates})`,
    )
    .groupBy(fundEntries.category)
    .having(sql`sum(${fundEntries.amountFen}) > 0`);
  return rows.map(({ category }) => category);
}
