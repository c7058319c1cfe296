import { and, eq } from "drizzle-orm";
import type { Database, Transaction } from "@/db/client";
import { type EnterpriseRow, enterprises } from "@/db/schema";
import type { Actor } from "@/domain/access/actor";
import type { ProjectRight } from "@/domain/member/relation-rights";
import { AppError } from "../kernel/app-error";
import { projectsWithRight } from "../project/rights";
import { isPartyOf, seesAllEnterprises, visibleEnterprises } from "./visible-enterprises";

/** The enterprise if it exists for this person. */
export async function loadEnterprise(
  db: Database | Transaction,
  actor: Actor,
  id: string,
): Promise<EnterpriseRow | undefined> {
  const [row] = await db
    .select()
    .from(enterprises)
    .where(and(eq(enterprises.id, id), visibleEnterprises(actor)));
  return row;
}

/** For reads of an enterprise's inner records. Throws NOT_FOUND. */
export async function requireEnterprise(db: Database, actor: Actor, id: string): Promise<EnterpriseRow> {
  const row = await loadEnterprise(db, actor, id);
  if (!row) throw new AppError("NOT_FOUND");
  return row;
}

/** Whether one of the enterprise's projects gives this person a right; the whole park does by role. */
export async function hasEnterpriseRight(
  db: Database | Transaction,
  actor: Actor,
  id: string,
  right: ProjectRight,
): Promise<boolean> {
  if (seesAllEnterprises(actor)) return true;
  const [row] = await db
    .select({ id: enterprises.id })
    .from(enterprises)
    .where(and(eq(enterprises.id, id), isPartyOf(enterprises.id, projectsWithRight(actor, right))));
  return row !== undefined;
}

export type EnterpriseWithRight = EnterpriseRow & { isAllowed: boolean };

/** The visible enterprise with whether the actor has a right on it: what a command loads. */
export async function loadEnterpriseWithRight(
  tx: Transaction,
  actor: Actor,
  id: string,
  right: ProjectRight,
): Promise<EnterpriseWithRight | undefined> {
  const row = await loadEnterprise(tx, actor, id);
  return row && { ...row, isAllowed: await hasEnterpriseRight(tx, actor, id, right) };
}

/** Guard of a write on an enterprise: seen without the right is FORBIDDEN. */
export const isAllowed = ({ row }: { row: { isAllowed: boolean } }): boolean => row.isAllowed;
