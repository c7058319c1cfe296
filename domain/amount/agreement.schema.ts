import { z } from "zod";
import { fenField, fenSumField, idField, isoDateField, monthField, textField } from "../shared/fields";
import { agreementKinds } from "./agreement";

const contractNoField = textField("合同编号", 60).overwrite((text) =>
  text.normalize("NFKC").replace(/\s+/g, ""),
);

export const recordAgreementInput = z
  .object({
    projectId: idField,
    kind: z.enum(agreementKinds, { error: "选择协议类型" }),
    contractNo: contractNoField.optional(),
    signedOn: isoDateField,
    statMonth: monthField,
    amountFen: fenField,
  })
  .refine(({ kind, contractNo }) => kind !== "formal" || contractNo !== undefined, {
    path: ["contractNo"],
    error: "正式合同须填写合同编号",
  })
  .refine(({ kind, amountFen }) => (kind !== "formal" && kind !== "capitalIncrease") || amountFen > 0, {
    path: ["amountFen"],
    error: "填写协议金额",
  });
export type RecordAgreementInput = z.output<typeof recordAgreementInput>;

export const agreementOutcome = z.object({
  id: idField,
  amountFen: fenSumField,
  isCounted: z.boolean(),
  ruleId: z.string(),
});
