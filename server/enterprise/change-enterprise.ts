import { and, eq, ne, or, type SQL, sql } from "drizzle-orm";
import type { Database, Transaction } from "@/db/client";
import { type EnterpriseRow, enterprises, projects, users } from "@/db/schema";
import type { Actor } from "@/domain/access/actor";
import { updateVersioned } from "../kernel/versioned";
import { initialsOf } from "../project/initials";
import { projectsWithRight } from "../project/rights";
import {
  type EnterpriseIdentity,
  findOrCreateEnterprise,
  normalizedNameOf,
} from "./find-or-create-enterprise";

type Identity = Pick<EnterpriseIdentity, "name" | "uscc" | "usccOverrideReason">;

async function isThere(tx: Database | Transaction, condition: SQL): Promise<boolean> {
  const [row] = await tx.execute<{ found: boolean }>(sql`select exists (${condition}) as found`);
  return row?.found === true;
}

/** Whether anything but the actor's own projects rests on this enterprise. */
export async function isSharedEnterprise(
  tx: Database | Transaction,
  actor: Actor,
  id: string,
): Promise<boolean> {
  const others = tx
    .select({ id: projects.id })
    .from(projects)
    .where(
      and(
        or(eq(projects.investorId, id), eq(projects.projectCompanyId, id), eq(projects.agencyId, id)),
        sql`not coalesce(${projectsWithRight(actor, "update")}, false)`,
      ),
    );
  const accounts = tx.select({ id: users.id }).from(users).where(eq(users.enterpriseId, id));
  return isThere(tx, sql`${others} union all ${accounts}`);
}

/** Whether a code stands with another enterprise already. */
export async function belongsToAnother(tx: Transaction, id: string, uscc: string | null): Promise<boolean> {
  if (uscc === null) return false;
  const [other] = await tx
    .select({ id: enterprises.id })
    .from(enterprises)
    .where(and(eq(enterprises.uscc, uscc), ne(enterprises.id, id)));
  return other !== undefined;
}

async function copyName(tx: Transaction, id: string, name: string): Promise<void> {
  const rows = await tx
    .select({ id: projects.id, name: projects.name })
    .from(projects)
    .where(eq(projects.investorId, id));
  for (const row of rows) {
    await tx
      .update(projects)
      .set({ investorName: name, initials: initialsOf(row.name, name) })
      .where(eq(projects.id, row.id));
  }
}

type Correction = Identity & Partial<Omit<EnterpriseRow, "id" | "version" | "searchKey">>;

/**
 * Writes an enterprise's new name, code and other columns on the version that was read, and the name to the projects
 * that hold a copy. Throws CONFLICT.
 */
export async function correctEnterprise(
  tx: Transaction,
  current: EnterpriseRow,
  correction: Correction,
): Promise<void> {
  const { name, capitalKind = current.capitalKind } = correction;
  await updateVersioned(tx, enterprises, current, {
    ...correction,
    normalizedName: normalizedNameOf({ name, capitalKind }),
    initials: initialsOf(name),
  });
  if (name !== current.name) await copyName(tx, current.id, name);
}

/**
 * Gives a project's enterprise another name or code and returns the enterprise that now stands for it: the same one,
 * corrected, when only the actor's projects rest on it; else the one of that code or name, found or new. So nobody
 * changes a colleague's record. Call it under `lockRegistration`.
 */
export async function changeEnterprise(
  tx: Transaction,
  actor: Actor,
  current: EnterpriseRow,
  identity: Identity,
  nameField: string,
): Promise<{ id: string; name: string }> {
  if (
    (await belongsToAnother(tx, current.id, identity.uscc)) ||
    (await isSharedEnterprise(tx, actor, current.id))
  ) {
    const { capitalKind, regionCode } = current;
    return findOrCreateEnterprise(tx, { ...identity, capitalKind, regionCode }, nameField);
  }
  await correctEnterprise(tx, current, identity);
  return { id: current.id, name: identity.name };
}
