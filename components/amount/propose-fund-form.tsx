"use client";

import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { DateField } from "@/components/form/date-field";
import { MoneyField } from "@/components/form/money-field";
import { SelectField } from "@/components/form/select-field";
import { TextField } from "@/components/form/text-field";
import { useSubmission } from "@/components/form/use-submission";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { toast } from "@/components/ui/toast";
import { proposeFundInput } from "@/domain/amount/fund.schema";
import { fundCategories, fundEvidenceKinds } from "@/domain/amount/fund-entry";
import { client } from "@/lib/api/client";
import { fundCategoryText, fundEvidenceText } from "@/lib/text/amounts";
import { refreshAmounts } from "./refresh-amounts";
import { SourceRegionField } from "./source-region-field";
import { wanToFen } from "./wan-to-fen";

type ProposeFundFormProps = {
  projectId: string;
  /** The project's own source region, offered first. */
  sourceRegionCode: string | null;
  today: string;
  onDone: () => void;
};

const toOptions = <Value extends string>(values: readonly Value[], text: Record<Value, string>) =>
  values.map((value) => ({ value, label: text[value] }));

const toShareBp = (percent: string): number => Math.round(Number(percent) * 100);

function useDraft({ projectId, sourceRegionCode, today }: ProposeFundFormProps) {
  const [draft, setDraft] = useState({
    category: "",
    evidenceKind: "",
    evidenceNo: "",
    occurredOn: today,
    amountWan: "",
    sourceRegionCode: sourceRegionCode ?? "",
    outsidePercent: "100",
  });
  const { amountWan, outsidePercent, ...rest } = draft;
  const input = {
    projectId,
    ...rest,
    amountFen: wanToFen(amountWan) ?? 0,
    outsideShareBp: toShareBp(outsidePercent),
  };
  const set = (name: keyof typeof draft) => (value: string) =>
    setDraft((before) => ({ ...before, [name]: value }));
  return { draft, input, set };
}

type Draft = ReturnType<typeof useDraft>["draft"];
type Wire = (name: keyof Draft) => {
  value: string;
  onChange: (event: { target: { value: string } }) => void;
};

function EvidenceFields({ text, errors }: { text: Wire; errors: Record<string, string> }) {
  return (
    <div className="grid gap-4 @lg:grid-cols-2">
      <SelectField
        label="凭证种类"
        isRequired
        placeholder="选择凭证种类"
        options={toOptions(fundEvidenceKinds, fundEvidenceText)}
        error={errors.evidenceKind}
        {...text("evidenceKind")}
      />
      <TextField
        label="凭证号码"
        isRequired
        help="同一凭证只能计入一次"
        error={errors.evidenceNo}
        {...text("evidenceNo")}
      />
    </div>
  );
}

/** Proposes money that arrived; a statistician then confirms it. For a side panel on the project's page. */
export function ProposeFundForm(props: ProposeFundFormProps) {
  const queries = useQueryClient();
  const { draft, input, set } = useDraft(props);
  const { errors, failure, isPending, submit } = useSubmission({
    schema: proposeFundInput,
    send: (parsed) => client.fund.propose(parsed),
    onDone: () => {
      toast("已提报，等统计核定岗核定");
      void refreshAmounts(queries);
      props.onDone();
    },
  });
  const text: Wire = (name) => ({
    value: draft[name],
    onChange: (event: { target: { value: string } }) => set(name)(event.target.value),
  });
  return (
    <form
      noValidate
      className="@container grid gap-4"
      onSubmit={(event) => {
        event.preventDefault();
        submit(input);
      }}
    >
      <MoneyField
        label="到位金额"
        isRequired
        value={draft.amountWan}
        onChange={set("amountWan")}
        error={errors.amountFen}
      />
      <SelectField
        label="资金类别"
        isRequired
        placeholder="选择资金类别"
        options={toOptions(fundCategories, fundCategoryText)}
        error={errors.category}
        {...text("category")}
      />
      <EvidenceFields text={text} errors={errors} />
      <DateField
        label="到位日期"
        isRequired
        max={props.today}
        error={errors.occurredOn}
        {...text("occurredOn")}
      />
      <SourceRegionField
        value={draft.sourceRegionCode}
        error={errors.sourceRegionCode}
        onChange={set("sourceRegionCode")}
      />
      <TextField
        label="其中市外资金占比"
        suffix="%"
        inputMode="decimal"
        help="有本市出资的，按出资比例填写"
        error={errors.outsideShareBp}
        className="sm:max-w-48"
        {...text("outsidePercent")}
      />
      {failure ? (
        <Notice tone="breached" isAlert>
          {failure.message}
        </Notice>
      ) : null}
      <div className="flex justify-end">
        <Button type="submit" variant="primary" isPending={isPending}>
          提报到位
        </Button>
      </div>
    </form>
  );
}
