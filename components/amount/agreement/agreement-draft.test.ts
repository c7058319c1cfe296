import { expect, it } from "vitest";
import { recordAgreementInput } from "@/domain/amount/agreement.schema";
import { type AgreementDraft, agreementInput, emptyAgreement } from "./agreement-draft";

const projectId = "0198b6a0-0000-7000-8000-000000000000";
const inputOf = (values: Partial<AgreementDraft>) =>
  agreementInput({ ...emptyAgreement("2026-11-20"), contractNo: "HT-1", ...values }, projectId, "2026-11");

it("sends renminbi in fen and other currencies as they were written", () => {
  expect(recordAgreementInput.parse(inputOf({ amountWan: "1.5" }))).toMatchObject({ amountFen: 1_500_000 });
  const dollars = inputOf({ currency: "USD", amountWan: "300", foreignWan: "120.5" });
  expect(recordAgreementInput.parse(dollars)).toMatchObject({
    currency: "USD",
    amountOriginal: "3000000",
    foreignCurrency: "USD",
    foreignAmountOriginal: "1205000",
  });
});

it("takes what a supplement lowers as a negative amount", () => {
  const lowered = inputOf({ kind: "supplement", amountWan: "200" });
  expect(recordAgreementInput.parse(lowered)).toMatchObject({ amountFen: -200_000_000 });
});

it("leaves out what the kind has no word for", () => {
  const change = inputOf({ kind: "investorChange", investorName: "苏州新源有限公司", amountWan: "5" });
  const parsed = recordAgreementInput.parse(change);
  expect(parsed.amountFen).toBeUndefined();
  expect(parsed.newInvestor).toMatchObject({ name: "苏州新源有限公司", capitalKind: "domestic" });
  expect(recordAgreementInput.safeParse(inputOf({ amountWan: "一百" })).success).toBe(false);
});
