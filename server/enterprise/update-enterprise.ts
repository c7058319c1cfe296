import { eq } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { type EnterpriseRow, enterprises } from "@/db/schema";
import type { Actor } from "@/domain/access/actor";
import { overrideReason } from "@/domain/enterprise/identity.schema";
import {
  enterpriseContradictions,
  enterpriseEditFields,
  type UpdateEnterpriseInput,
  updateEnterpriseInput,
} from "@/domain/enterprise/update-enterprise.schema";
import { versionedResult } from "@/domain/project/update-project.schema";
import { AppError, fieldError, ruleError } from "../kernel/app-error";
import { mergeStale, valuesOf } from "../kernel/merge-stale";
import { command } from "../kernel/procedure";
import { updateVersioned } from "../kernel/versioned";
import { changesBetween } from "../project/project-changes";
import { lockRegistration } from "../project/registration-lock";
import { belongsToAnother, correctEnterprise, isSharedEnterprise } from "./change-enterprise";
import { isAllowed, loadEnterpriseWithRight } from "./load-enterprise";

function changesOf(input: UpdateEnterpriseInput) {
  const { id: _id, version: _version, base: _base, usccOverrideReason, ...columns } = input;
  const given = Object.entries(columns).filter(([, value]) => value !== undefined);
  // safe because only keys that were sent are kept, with their values
  const changes = Object.fromEntries(given) as typeof columns;
  return input.uscc === undefined
    ? changes
    : { ...changes, usccOverrideReason: overrideReason(input.uscc, usccOverrideReason) };
}

/** Name and code are how everybody knows an enterprise: nobody changes them under a colleague's project. */
async function refuseForeignIdentity(tx: Transaction, actor: Actor, next: EnterpriseRow): Promise<void> {
  if (await isSharedEnterprise(tx, actor, next.id)) throw ruleError("ENTERPRISE_SHARED");
  if (await belongsToAnother(tx, next.id, next.uscc)) {
    throw fieldError("uscc", "该统一社会信用代码已登记在另一家企业名下，核对后再填");
  }
}

/** Under the lock, so that what a stale edit is merged with stays true until it is written. */
async function load(tx: Transaction, actor: Actor, input: UpdateEnterpriseInput) {
  if (input.name !== undefined || input.uscc !== undefined) await lockRegistration(tx);
  await tx
    .select({ id: enterprises.id })
    .from(enterprises)
    .where(eq(enterprises.id, input.id))
    .for("no key update");
  return loadEnterpriseWithRight(tx, actor, input.id, "update");
}

const refuseClashes = (tx: Transaction, row: EnterpriseRow, input: UpdateEnterpriseInput) =>
  mergeStale(tx, {
    subject: { type: "enterprise", id: row.id },
    current: valuesOf(row, enterpriseEditFields),
    currentVersion: row.version,
    version: input.version,
    edit: valuesOf(input, enterpriseEditFields),
    base: input.base && valuesOf(input.base, enterpriseEditFields),
  });

async function save(
  tx: Transaction,
  actor: Actor,
  row: EnterpriseRow,
  input: UpdateEnterpriseInput,
  today: string,
) {
  const changes = changesOf(input);
  const next: EnterpriseRow = { ...row, ...changes };
  const fields = enterpriseContradictions(next, today);
  if (Object.keys(fields).length > 0) throw new AppError("VALIDATION", { fields });
  if (next.name !== row.name || next.uscc !== row.uscc) await refuseForeignIdentity(tx, actor, next);
  if (next.name === row.name && next.capitalKind === row.capitalKind) {
    return updateVersioned(tx, enterprises, row, changes);
  }
  const { name, uscc, usccOverrideReason } = next;
  return correctEnterprise(tx, row, { ...changes, name, uscc, usccOverrideReason });
}

/**
 * Changes the fields that are sent. A code is unique to one enterprise, so that a correction cannot make two projects
 * the same. What others changed in other fields is kept. Throws ENTERPRISE_SHARED, VALIDATION when fields contradict each
 * other, CONFLICT for a stale version, with the clashes when the same field was set to something else.
 */
export const updateEnterprise = command({
  name: "enterprise.update",
  permission: "enterprise.update",
  summary: "修改企业档案",
  method: "PATCH",
  path: "/enterprises/{id}",
  input: updateEnterpriseInput,
  output: versionedResult,
  load: ({ tx, actor, input }) => load(tx, actor, input),
  guard: isAllowed,
  run: async ({ tx, actor, input, row: { isAllowed: _, ...row }, today }) => {
    await refuseClashes(tx, row, input);
    await save(tx, actor, row, input, today);
    return { id: row.id, version: row.version + 1 };
  },
  audit: ({ input, row }) => ({
    subject: { type: "enterprise", id: row.id },
    detail: {
      name: row.name,
      changes: changesBetween(row, input),
      usccOverrideReason: input.usccOverrideReason ?? null,
    },
  }),
});
