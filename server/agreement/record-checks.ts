import type { RecordAgreementInput } from "@/domain/amount/agreement.schema";
import { hundredthsOf } from "@/domain/money/currency";
import { decimalFromFen } from "@/domain/money/decimal";
import { fen } from "@/domain/money/fen";
import { fieldError, ruleError } from "../kernel/app-error";
import type { SignedBefore, StandingAgreement } from "./signed-before";

type Sums = { amountFen: number; currency: string; amountOriginal: string };

/** Only what is signed can grow or shrink. */
export function requireFormal(input: RecordAgreementInput, before: SignedBefore): void {
  const lowers =
    input.kind === "supplement" && ((input.amountFen ?? 0) < 0 || Number(input.amountOriginal ?? 0) < 0);
  if ((input.kind === "capitalIncrease" || lowers) && !before.hasFormal) {
    throw ruleError("AGREEMENT_FORMAL_FIRST");
  }
}

/** 升格: a formal contract is raised from an intent or framework agreement of its own project. */
export function requireRaisable(input: RecordAgreementInput, standing: readonly StandingAgreement[]): void {
  if (!input.raisedFromId) return;
  const from = standing.find(({ id }) => id === input.raisedFromId);
  if (from?.kind !== "intent" && from?.kind !== "framework") {
    throw fieldError("raisedFromId", "选择本项目的意向或框架协议");
  }
}

export function checkReduction(amountFen: number, before: SignedBefore): void {
  if (amountFen < 0 && amountFen + before.totalFen < 0) {
    throw fieldError("amountFen", "调减额不能超过现有协议投资额");
  }
}

const originalOf = (agreement: StandingAgreement): number =>
  agreement.amountOriginal === null
    ? agreement.amountFen
    : (hundredthsOf(agreement.amountOriginal) ?? agreement.amountFen);

/** What stands as agreed in one currency, in hundredths; null when another currency is among it. */
function totalIn(currency: string, { adding }: SignedBefore): number | null {
  const amounts = adding.filter(({ amountFen }) => amountFen !== 0);
  if (amounts.some((agreement) => agreement.currency !== currency)) return null;
  return amounts.reduce((sum, agreement) => sum + originalOf(agreement), 0);
}

/** The new total a 增资 states must be the old one and the increment: else it is a total that was typed as increment. */
export function checkNewTotal(input: RecordAgreementInput, sums: Sums, before: SignedBefore): void {
  if (input.kind !== "capitalIncrease" || input.isWithinEarlier) return;
  const total = totalIn(sums.currency, before);
  const stated = hundredthsOf(input.newTotalOriginal ?? "");
  const increment = hundredthsOf(sums.amountOriginal);
  if (stated === null || increment === null) throw fieldError("newTotalOriginal", "填写增资后的总投资");
  if (total === null) {
    if (before.totalFen > 0 && stated <= increment)
      throw fieldError("newTotalOriginal", "增资后总投资须大于增资额");
    return;
  }
  if (total + increment === stated) return;
  const wan = (hundredths: number) => `${decimalFromFen(fen(hundredths), "wan")} 万`;
  throw fieldError(
    "newTotalOriginal",
    `现有 ${wan(total)}，加增资 ${wan(increment)} 应为 ${wan(total + increment)}，与所填总投资不符`,
  );
}
