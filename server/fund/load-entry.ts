import { and, eq, getTableColumns, or, sql } from "drizzle-orm";
import type { Database, Transaction } from "@/db/client";
import { fundEntries, projects } from "@/db/schema";
import type { Actor } from "@/domain/access/actor";
import { isEditableFundEntry } from "@/domain/amount/fund-entry-move";
import { allOf, fullyVisibleProjects } from "../project/visible-projects";

/** Who may write the entry of a row: whoever proposed it, the project's owner, the head of its department. */
export function isFundWriter(actor: Actor) {
  if (actor.kind !== "user") return sql<boolean>`false`;
  const isHead =
    actor.role === "departmentHead" && actor.departmentId
      ? eq(projects.departmentId, actor.departmentId)
      : sql`false`;
  return sql<boolean>`coalesce(${or(
    eq(fundEntries.proposedBy, actor.userId),
    eq(projects.ownerId, actor.userId),
    isHead,
  )}, false)`;
}

/** Entries that exist for this person: of projects seen in full, and another's draft only for who may write it. */
export const visibleFunds = (actor: Actor) =>
  allOf(fullyVisibleProjects(actor), sql`(${fundEntries.state} <> 'draft' or ${isFundWriter(actor)})`);

/** A fund entry this person may see, with the project's owner and whether they may write it; undefined when there is none. */
export async function loadFundEntry(db: Database | Transaction, actor: Actor, id: string) {
  const [row] = await db
    .select({
      ...getTableColumns(fundEntries),
      ownerId: projects.ownerId,
      standing: projects.standing,
      isWriter: isFundWriter(actor),
    })
    .from(fundEntries)
    .innerJoin(projects, eq(projects.id, fundEntries.projectId))
    .where(and(eq(fundEntries.id, id), visibleFunds(actor)));
  return row;
}

export type LoadedFundEntry = NonNullable<Awaited<ReturnType<typeof loadFundEntry>>>;

type Filled = "category" | "evidenceKind" | "evidenceNo" | "occurredOn" | "amountOriginal";

/** What every entry holds once it was handed in; the database says so too. */
export type CompleteFundEntry = LoadedFundEntry & {
  [Name in Filled]: NonNullable<LoadedFundEntry[Name]>;
};

/** Narrows an entry that is no draft any more; throws an Error on one (a programming error). */
export function completeEntry(row: LoadedFundEntry): CompleteFundEntry {
  const { category, evidenceKind, evidenceNo, occurredOn, amountOriginal } = row;
  if (!category || !evidenceKind || !evidenceNo || !occurredOn || !amountOriginal)
    throw new Error(`Fund entry ${row.id} was handed in incomplete.`);
  return { ...row, category, evidenceKind, evidenceNo, occurredOn, amountOriginal };
}

type Editable = Pick<LoadedFundEntry, "isWriter" | "state" | "standing">;

/** Whether this person may still write over the entry: theirs to write, a draft or returned, of an open project. */
export const mayEditFund = ({ isWriter, state, standing }: Editable): boolean =>
  isWriter && isEditableFundEntry(state) && standing !== "terminated" && standing !== "transferred";

/** Why this person may not decide on an entry: nobody checks their own money (domain.md 1.6b, 2.3). */
export function confirmRefusal(actor: Actor, entry: LoadedFundEntry) {
  if (entry.state !== "pending") return "notPending" as const;
  if (actor.kind !== "user" || entry.proposedBy === actor.userId) return "ownProposal" as const;
  return entry.ownerId === actor.userId ? ("ownProject" as const) : null;
}
