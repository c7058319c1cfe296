"use client";

import { RadioCards } from "@/components/form/radio-cards";
import { SelectField } from "@/components/form/select-field";
import { TextField } from "@/components/form/text-field";
import type { AgreementDetail } from "@/domain/amount/agreement-detail.schema";
import { agreementKindText } from "@/lib/text/amounts";
import type { AgreementPartProps } from "./part-props";

type ContractPartProps = AgreementPartProps & {
  /** Intent and framework agreements that stand and were not raised yet. */
  raisable: readonly AgreementDetail[];
  asksForPhase: boolean;
};

const answers = [
  { value: "no", label: "不是", note: "新签的投资，按规则计入" },
  { value: "yes", label: "是", note: "原合同已含，不重复计" },
];

const nameOf = ({ kind, contractNo, signedOn }: AgreementDetail) =>
  `${agreementKindText[kind]} ${contractNo ?? ""}（${signedOn} 签订）`;

/** What was signed before: the agreement this one was raised from, and whether it is a phase of an earlier contract. */
export function ContractPart({ draft, set, errors, raisable, asksForPhase }: ContractPartProps) {
  const asks = draft.kind === "capitalIncrease" || (draft.kind === "formal" && asksForPhase);
  return (
    <>
      {draft.kind === "formal" && raisable.length > 0 ? (
        <SelectField
          label="由哪份协议升格"
          placeholder="不是升格"
          help="升格只改变状态，金额在正式签约时计一次"
          options={raisable.map((agreement) => ({ value: agreement.id, label: nameOf(agreement) }))}
          value={draft.raisedFromId}
          error={errors.raisedFromId}
          onChange={(event) => set({ raisedFromId: event.target.value })}
        />
      ) : null}
      {asks ? (
        <RadioCards
          name="isWithinEarlier"
          label="是否为原合同内的后续期"
          isRequired
          help={draft.kind === "formal" ? "该投资方在园内已有计入的正式合同" : undefined}
          options={answers}
          value={draft.isWithinEarlier}
          error={errors.isWithinEarlier}
          onChange={(event) => set({ isWithinEarlier: event.currentTarget.value === "yes" ? "yes" : "no" })}
        />
      ) : null}
      <div className="grid gap-4 @lg:grid-cols-2">
        <TextField
          label="甲方"
          maxLength={80}
          value={draft.partyA}
          error={errors.partyA}
          onChange={(event) => set({ partyA: event.target.value })}
        />
        <TextField
          label="乙方"
          maxLength={80}
          value={draft.partyB}
          error={errors.partyB}
          onChange={(event) => set({ partyB: event.target.value })}
        />
      </div>
      {draft.kind === "formal" ? (
        <TextField
          label="签约活动"
          maxLength={80}
          value={draft.signingEvent}
          error={errors.signingEvent}
          onChange={(event) => set({ signingEvent: event.target.value })}
        />
      ) : null}
    </>
  );
}
