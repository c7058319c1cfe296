import type { Transaction } from "@/db/client";
import { type EnterpriseRow, enterprises } from "@/db/schema";
import type { Actor } from "@/domain/access/actor";
import { overrideReason } from "@/domain/enterprise/identity.schema";
import {
  enterpriseContradictions,
  type UpdateEnterpriseInput,
  updateEnterpriseInput,
} from "@/domain/enterprise/update-enterprise.schema";
import { versionedResult } from "@/domain/project/update-project.schema";
import { AppError, fieldError, ruleError } from "../kernel/app-error";
import { command } from "../kernel/procedure";
import { updateVersioned } from "../kernel/versioned";
import { changesBetween } from "../project/project-changes";
import { lockRegistration } from "../project/registration-lock";
import { belongsToAnother, correctEnterprise, isSharedEnterprise } from "./change-enterprise";
import { isAllowed, loadEnterpriseWithRight } from "./load-enterprise";

function changesOf(input: UpdateEnterpriseInput) {
  const { id: _id, version: _version, usccOverrideReason, ...columns } = input;
  const given = Object.entries(columns).filter(([, value]) => value !== undefined);
  // safe because only keys that were sent are kept, with their values
  const changes = Object.fromEntries(given) as typeof columns;
  return input.uscc === undefined
    ? changes
    : { ...changes, usccOverrideReason: overrideReason(input.uscc, usccOverrideReason) };
}

/** Name and code are how everybody knows an enterprise: nobody changes them under a colleague's project. */
async function refuseForeignIdentity(tx: Transaction, actor: Actor, next: EnterpriseRow): Promise<void> {
  await lockRegistration(tx);
  if (await isSharedEnterprise(tx, actor, next.id)) throw ruleError("ENTERPRISE_SHARED");
  if (await belongsToAnother(tx, next.id, next.uscc)) {
    throw fieldError("uscc", "该统一社会信用代码已登记在另一家企业名下，核对后再填");
  }
}

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
  const current = { ...row, version: input.version };
  if (next.name !== row.name || next.uscc !== row.uscc) {
    if (row.version !== input.version) throw new AppError("CONFLICT");
    await refuseForeignIdentity(tx, actor, next);
  }
  if (next.name === row.name && next.capitalKind === row.capitalKind) {
    return updateVersioned(tx, enterprises, current, changes);
  }
  const { name, uscc, usccOverrideReason } = next;
  return correctEnterprise(tx, current, { ...changes, name, uscc, usccOverrideReason });
}

/**
 * Changes the fields that are sent. A code is unique to one enterprise, so that a correction cannot make two projects
 * the same. Throws ENTERPRISE_SHARED, VALIDATION when fields contradict each other, CONFLICT for a stale version.
 */
export const updateEnterprise = command({
  name: "enterprise.update",
  permission: "enterprise.update",
  summary: "修改企业档案",
  method: "PATCH",
  path: "/enterprises/{id}",
  input: updateEnterpriseInput,
  output: versionedResult,
  load: ({ tx, actor, input }) => loadEnterpriseWithRight(tx, actor, input.id, "update"),
  guard: isAllowed,
  run: async ({ tx, actor, input, row: { isAllowed: _, ...row }, today }) => {
    await save(tx, actor, row, input, today);
    return { id: row.id, version: input.version + 1 };
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
