"use client";

import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { DateField } from "@/components/form/date-field";
import { DraftNotice } from "@/components/form/draft-notice";
import { SelectField } from "@/components/form/select-field";
import { TextField } from "@/components/form/text-field";
import { useDraft } from "@/components/form/use-draft";
import { useStatMonth } from "@/components/form/use-open-months";
import { useSubmission } from "@/components/form/use-submission";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { toast } from "@/components/ui/toast";
import { type AgreementKind, agreementKinds } from "@/domain/amount/agreement";
import { recordAgreementInput } from "@/domain/amount/agreement.schema";
import { api, client } from "@/lib/api/client";
import { useRuleWords } from "@/lib/api/use-rule-words";
import { agreementKindText } from "@/lib/text/amounts";
import { describeCounting } from "@/lib/text/counting";
import { type AgreementDraft, agreementInput, emptyAgreement, hasAmount } from "./agreement/agreement-draft";
import { AmountPart } from "./agreement/amount-part";
import { ContractPart } from "./agreement/contract-part";
import { InvestorPart } from "./agreement/investor-part";
import { isStanding } from "./agreement/standing";
import { refreshAmounts } from "./refresh-amounts";

type RecordAgreementFormProps = {
  projectId: string;
  today: string;
  onDone: (recorded: { id: string; kind: AgreementKind }) => void;
};

const kindOptions = agreementKinds.map((value) => ({ value, label: agreementKindText[value] }));

const kindHelp: Partial<Record<AgreementKind, string>> = {
  intent: "登记备查，不计入协议投资额",
  framework: "登记备查，不计入协议投资额",
  formal: "一个项目只在首次正式签约时计一次",
  capitalIncrease: "只计增量",
  supplement: "调减的按调减额冲减，调增的登记为增资协议",
};

/** Fields of the form that the procedure calls otherwise. */
const errorNames: Partial<Record<string, string[]>> = {
  amountWan: ["amountFen", "amountOriginal"],
  foreignWan: ["foreignAmountOriginal"],
  newTotalWan: ["newTotalOriginal"],
  investorName: ["newInvestor"],
  investorUscc: ["newInvestor.uscc"],
  investorCapital: ["newInvestor.capitalKind"],
  investorRegion: ["newInvestor.regionCode"],
};

function useAgreementDraft(projectId: string, today: string) {
  const [start] = useState(() => emptyAgreement(today));
  const [draft, setDraft] = useState(start);
  const isTouched = JSON.stringify(draft) !== JSON.stringify(start);
  const kept = useDraft({
    key: `agreement:${projectId}`,
    value: isTouched ? draft : null,
    // safe because only this form writes under this key, and what an older version left out keeps its empty value
    onRestore: (value) => setDraft((now) => ({ ...now, ...(value as Partial<AgreementDraft>) })),
  });
  const set = (values: Partial<AgreementDraft>) => setDraft((now) => ({ ...now, ...values }));
  return { draft, set, kept, reset: () => setDraft(start) };
}

/** What was signed before: what may be raised to a contract, and whether the form asks for the phase. */
function useSignedBefore(projectId: string) {
  const { data: agreed } = useQuery(api.agreement.list.queryOptions({ input: { projectId } }));
  const standing = agreed?.items.filter(isStanding) ?? [];
  const raisable = standing.filter(
    ({ id, kind }) =>
      (kind === "intent" || kind === "framework") &&
      !standing.some(({ raisedFromId }) => raisedFromId === id),
  );
  const asksForPhase = (agreed?.asksForPhase ?? false) && !standing.some(({ kind }) => kind === "formal");
  return { raisable, asksForPhase };
}

function useRecording(drop: () => void, onDone: RecordAgreementFormProps["onDone"]) {
  const queries = useQueryClient();
  const words = useRuleWords();
  return useSubmission({
    schema: recordAgreementInput,
    send: async (parsed) => ({ ...(await client.agreement.record(parsed)), kind: parsed.kind }),
    onDone: async ({ id, ruleId, kind }) => {
      drop();
      toast(`${agreementKindText[kind]}已登记：${describeCounting("agreedInvestment", ruleId, words)}`);
      await refreshAmounts(queries);
      onDone({ id, kind });
    },
  });
}

/** Records a signed agreement; the rule says at once whether it counts. For a side panel on the project's page. */
export function RecordAgreementForm({ projectId, today, onDone }: RecordAgreementFormProps) {
  const { draft, set, kept, reset } = useAgreementDraft(projectId, today);
  const month = useStatMonth(draft.signedOn);
  const before = useSignedBefore(projectId);
  const { errors, error, failure, isPending, mend, submit } = useRecording(kept.drop, onDone);
  const write = (values: Partial<AgreementDraft>) => {
    set(values);
    mend(...Object.keys(values).flatMap((name) => errorNames[name] ?? [name]));
  };
  const part = { draft, set: write, errors };
  return (
    <form
      noValidate
      className="@container grid gap-4"
      onSubmit={(event) => {
        event.preventDefault();
        submit(agreementInput(draft, projectId, month.value));
      }}
    >
      {kept.isRestored ? (
        <DraftNotice
          onDiscard={() => {
            kept.discard();
            reset();
          }}
        />
      ) : null}
      <SelectField
        label="协议类型"
        isRequired
        options={kindOptions}
        help={kindHelp[draft.kind]}
        value={draft.kind}
        error={errors.kind}
        onChange={(event) => {
          const kind = agreementKinds.find((one) => one === event.target.value);
          if (!kind) return;
          set({ kind, isWithinEarlier: "" });
          mend(...Object.keys(errors));
        }}
      />
      <TextField
        label="合同编号"
        isRequired={draft.kind === "formal"}
        value={draft.contractNo}
        error={errors.contractNo}
        onChange={(event) => write({ contractNo: event.target.value })}
      />
      {draft.kind === "investorChange" ? <InvestorPart {...part} /> : null}
      {hasAmount(draft.kind) ? <AmountPart {...part} /> : null}
      <div className="grid gap-4 @lg:grid-cols-2">
        <DateField
          label="签订日期"
          isRequired
          max={today}
          value={draft.signedOn}
          error={errors.signedOn}
          onChange={(event) => write({ signedOn: event.target.value })}
        />
        <SelectField label="统计月" isRequired error={errors.statMonth} {...month} />
      </div>
      <ContractPart {...part} {...before} />
      {error && failure ? (
        <Notice tone="breached" isAlert title="没有登记，填写的内容都在">
          {failure.message}
        </Notice>
      ) : null}
      <div className="flex justify-end">
        <Button type="submit" variant="primary" isPending={isPending}>
          登记协议
        </Button>
      </div>
    </form>
  );
}
