import { isNull } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { countingRulings } from "@/db/schema";
import { type CountingRules, rulingGrounds } from "@/domain/counting/rule";
import { ruleError } from "../kernel/app-error";

/** New rules keep every ground a project is ruled by. Throws COUNTING_GROUND_IN_USE. */
export async function refuseGroundsInUse(tx: Transaction, rules: CountingRules): Promise<void> {
  const open = await tx
    .selectDistinct({ measure: countingRulings.measure, ruleId: countingRulings.ruleId })
    .from(countingRulings)
    .where(isNull(countingRulings.endedAt));
  const isGone = open.some(
    ({ measure, ruleId }) => !rulingGrounds(rules, measure).some(({ id }) => id === ruleId),
  );
  if (isGone) throw ruleError("COUNTING_GROUND_IN_USE");
}
