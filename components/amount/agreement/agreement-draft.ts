import type { AgreementKind } from "@/domain/amount/agreement";
import type { Currency } from "@/domain/money/currency";
import { decimalFromFen } from "@/domain/money/decimal";
import { fen } from "@/domain/money/fen";
import { wanToFen } from "../wan-to-fen";

/** The form as it is typed: texts only, so that it can be kept and put back. */
export type AgreementDraft = {
  kind: AgreementKind;
  contractNo: string;
  signedOn: string;
  currency: Currency;
  amountWan: string;
  foreignCurrency: Currency;
  foreignWan: string;
  raisedFromId: string;
  isWithinEarlier: "" | "yes" | "no";
  newTotalWan: string;
  investorName: string;
  investorUscc: string;
  investorCapital: string;
  investorRegion: string;
  partyA: string;
  partyB: string;
  signingEvent: string;
};

export const emptyAgreement = (today: string): AgreementDraft => ({
  kind: "formal",
  contractNo: "",
  signedOn: today,
  currency: "CNY",
  amountWan: "",
  foreignCurrency: "USD",
  foreignWan: "",
  raisedFromId: "",
  isWithinEarlier: "",
  newTotalWan: "",
  investorName: "",
  investorUscc: "",
  investorCapital: "domestic",
  investorRegion: "",
  partyA: "",
  partyB: "",
  signingEvent: "",
});

/** Kinds that move an amount; a supplement only lowers it. */
export const hasAmount = (kind: AgreementKind): boolean => kind !== "investorChange";

/** An amount typed in ten thousands as the decimal the procedure takes; left as typed when it is none. */
function originalOf(wan: string, isNegative = false): string | undefined {
  if (wan.trim() === "") return undefined;
  const hundredths = wanToFen(wan);
  if (hundredths === undefined) return wan;
  return decimalFromFen(fen(isNegative ? -hundredths : hundredths), "yuan");
}

function amountOf({ kind, currency, amountWan }: AgreementDraft) {
  if (!hasAmount(kind)) return {};
  const lowers = kind === "supplement";
  if (currency !== "CNY") return { currency, amountOriginal: originalOf(amountWan, lowers) };
  const amount = wanToFen(amountWan);
  return { currency, amountFen: amount === undefined ? undefined : lowers ? 0 - amount : amount };
}

const foreignOf = ({ kind, foreignWan, foreignCurrency }: AgreementDraft) =>
  hasAmount(kind) && foreignWan.trim() !== ""
    ? { foreignCurrency, foreignAmountOriginal: originalOf(foreignWan, kind === "supplement") }
    : {};

const investorOf = (draft: AgreementDraft) =>
  draft.kind === "investorChange"
    ? {
        newInvestor: {
          name: draft.investorName,
          uscc: draft.investorUscc.trim() || null,
          capitalKind: draft.investorCapital,
          regionCode: draft.investorRegion || null,
        },
      }
    : {};

const answerOf = (answer: AgreementDraft["isWithinEarlier"]) => (answer === "" ? null : answer === "yes");

/** What the draft says, as `agreement.record` takes it. */
export function agreementInput(draft: AgreementDraft, projectId: string, statMonth: string) {
  const text = (value: string) => value.trim() || undefined;
  return {
    projectId,
    kind: draft.kind,
    signedOn: draft.signedOn,
    statMonth,
    contractNo: text(draft.contractNo),
    ...amountOf(draft),
    ...foreignOf(draft),
    ...investorOf(draft),
    raisedFromId: draft.kind === "formal" ? text(draft.raisedFromId) : undefined,
    isWithinEarlier: answerOf(draft.isWithinEarlier),
    newTotalOriginal: draft.kind === "capitalIncrease" ? originalOf(draft.newTotalWan) : undefined,
    partyA: text(draft.partyA),
    partyB: text(draft.partyB),
    signingEvent: text(draft.signingEvent),
  };
}
