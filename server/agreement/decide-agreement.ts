import type { Transaction } from "@/db/client";
import type { AgreementKind } from "@/domain/amount/agreement";
import { countAgreement, countForeignAgreed } from "@/domain/amount/counting";
import { readCountingRules, readProjectFacts } from "../counting/read-counting";
import type { SignedBefore } from "./signed-before";

type Decided = {
  kind: AgreementKind;
  amountFen: number;
  foreignFen: number | null;
  isWithinEarlier: boolean | null;
};

/** Whether an agreement counts towards 协议投资额 and, where it has a foreign part, towards 合同外资. */
export async function decideAgreement(
  tx: Transaction,
  projectId: string,
  { kind, amountFen, foreignFen, isWithinEarlier }: Decided,
  before: Pick<SignedBefore, "shareBp" | "foreignShareBp">,
) {
  const project = await readProjectFacts(tx, projectId);
  const rules = await readCountingRules(tx);
  const facts = { ...project, kind, isWithinEarlier };
  const counting = countAgreement({ ...facts, amountFen, signedShareBp: before.shareBp }, rules);
  if (foreignFen === null) {
    return { ...counting, isCountedForeign: false, foreignRuleId: null, foreignShareBp: 10_000 };
  }
  const foreign = countForeignAgreed(
    { ...facts, amountFen: foreignFen, signedShareBp: before.foreignShareBp },
    rules,
  );
  return {
    ...counting,
    isCountedForeign: foreign.isCounted,
    foreignRuleId: foreign.ruleId,
    foreignShareBp: foreign.countedShareBp,
  };
}
