"use client";

import { DateField } from "@/components/form/date-field";
import { DraftNotice } from "@/components/form/draft-notice";
import { SelectField } from "@/components/form/select-field";
import { TextArea } from "@/components/form/text-area";
import { TextField } from "@/components/form/text-field";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { fundCategories, fundEvidenceKinds } from "@/domain/amount/fund-entry";
import { fundCategoryText, fundEvidenceText } from "@/lib/text/amounts";
import { AmountFields } from "./fund/amount-fields";
import { ChangedMeanwhile } from "./fund/changed-meanwhile";
import { EvidenceField } from "./fund/evidence-field";
import { type FundDraft, idsOf } from "./fund/fund-draft";
import { FundFailure } from "./fund/fund-failure";
import { type FundFormProps, useFundForm } from "./fund/use-fund-form";
import { SourceRegionField } from "./source-region-field";

const toOptions = <Value extends string>(values: readonly Value[], text: Record<Value, string>) =>
  values.map((value) => ({ value, label: text[value] }));

type Wire = (name: keyof FundDraft) => {
  value: string;
  onChange: (event: { target: { value: string } }) => void;
};
type Part = { text: Wire; errors: Record<string, string> };

const numberHelp: Record<string, string> = {
  invoice: "数电票 20 位，纸质发票 8 位；同一凭证只能计入一次",
  customsDeclaration: "报关单 18 位；同一凭证只能计入一次",
  landReceipt: "票据号码，有票据代码的连同代码填写；同一凭证只能计入一次",
};

function VoucherFields({ text, errors, kind }: Part & { kind: string }) {
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
        help={numberHelp[kind] ?? "同一凭证只能计入一次"}
        error={errors.evidenceNo}
        {...text("evidenceNo")}
      />
    </div>
  );
}

function ShareFields({ text, errors }: Part) {
  return (
    <>
      <TextField
        label="其中市外资金占比"
        suffix="%"
        inputMode="decimal"
        help="有本市出资的，按出资比例填写"
        error={errors.outsideShareBp}
        className="sm:max-w-48"
        {...text("outsidePercent")}
      />
      <TextArea label="说明" rows={2} error={errors.remark} {...text("remark")} />
    </>
  );
}

type ButtonsProps = {
  form: ReturnType<typeof useFundForm>;
  isReturned: boolean;
  onDelete: (() => void) | undefined;
};

function Buttons({ form, isReturned, onDelete }: ButtonsProps) {
  return (
    <div className="flex flex-wrap items-center justify-end gap-2 border-t hairline pt-4">
      {onDelete ? (
        <Button variant="quiet" className="mr-auto" onClick={onDelete}>
          删除草稿
        </Button>
      ) : null}
      <Button onClick={form.save} isPending={form.isSaving}>
        {isReturned ? "保存" : "存草稿"}
      </Button>
      <Button type="submit" variant="primary" isPending={form.isProposing}>
        提报到位
      </Button>
    </div>
  );
}

/** Proposes money that arrived, or keeps it as a draft; a statistician then confirms it. For a side panel. */
export function ProposeFundForm(props: FundFormProps & { onDelete?: () => void }) {
  const { projectId, today, existing, onDelete } = props;
  const form = useFundForm(props);
  const { draft, errors, set } = form;
  const text: Wire = (name) => ({
    value: draft[name],
    onChange: (event) => set(name)(event.target.value),
  });
  const returned = existing?.entry.state === "returned" ? existing.entry.stateNote : null;
  return (
    <form
      noValidate
      className="@container grid gap-4"
      onSubmit={(event) => {
        event.preventDefault();
        form.propose();
      }}
    >
      {form.isRestored ? <DraftNotice onDiscard={form.discard} /> : null}
      {returned ? (
        <Notice tone="behind" title="已退回，更正后重新提报">
          {returned}
        </Notice>
      ) : null}
      <AmountFields draft={draft} errors={errors} set={set} />
      <SelectField
        label="资金类别"
        isRequired
        placeholder="选择资金类别"
        options={toOptions(fundCategories, fundCategoryText)}
        error={errors.category}
        {...text("category")}
      />
      <VoucherFields text={text} errors={errors} kind={draft.evidenceKind} />
      <EvidenceField
        projectId={projectId}
        value={idsOf(draft.fileIds)}
        error={errors.fileIds}
        onChange={form.setFiles}
      />
      <DateField label="到位日期" isRequired max={today} error={errors.occurredOn} {...text("occurredOn")} />
      <SourceRegionField
        value={draft.sourceRegionCode}
        error={errors.sourceRegionCode}
        onChange={set("sourceRegionCode")}
      />
      <ShareFields text={text} errors={errors} />
      {existing && form.isChanged ? (
        <ChangedMeanwhile
          detail={existing}
          draft={draft}
          onKeepMine={form.keepMine}
          onTakeTheirs={form.takeTheirs}
        />
      ) : (
        <FundFailure failure={form.error ? form.failure : undefined} />
      )}
      <Buttons form={form} isReturned={returned !== null} onDelete={onDelete} />
    </form>
  );
}
