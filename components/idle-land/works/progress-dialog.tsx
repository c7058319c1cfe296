"use client";

import { DateField } from "@/components/form/date-field";
import { FormDialog } from "@/components/form/form-dialog";
import { FieldRow } from "@/components/form/form-section";
import { MoneyField } from "@/components/form/money-field";
import { TextField } from "@/components/form/text-field";
import { useSubmission } from "@/components/form/use-submission";
import type { IdleLandDetail } from "@/domain/idle-land/idle-land.schema";
import { recordProgressInput } from "@/domain/idle-land/works.schema";
import { decimalFromFen } from "@/domain/money/decimal";
import { fen } from "@/domain/money/fen";
import { trimDecimal } from "@/domain/shared/trim-decimal";
import { client } from "@/lib/api/client";
import { useSaved } from "../use-saving";
import { fenOf, given, useTexts, wanMistake } from "../use-texts";

type ProgressDialogProps = { detail: IdleLandDetail; onClose: () => void };

const wan = (amount: number | null | undefined) =>
  amount === null || amount === undefined ? "" : decimalFromFen(fen(amount), "wan");

const startTexts = ({ progress }: IdleLandDetail) => ({
  asOfOn: "",
  requiredSqm: progress?.requiredSqm ? trimDecimal(progress.requiredSqm) : "",
  startedSqm: progress?.startedSqm ? trimDecimal(progress.startedSqm) : "",
  totalInvestmentFen: wan(progress?.totalInvestmentFen),
  totalLandAndTaxFen: wan(progress?.totalLandAndTaxFen),
  investedFen: wan(progress?.investedFen),
  investedLandAndTaxFen: wan(progress?.investedLandAndTaxFen),
  source: "",
});

const moneyFields = [
  ["totalInvestmentFen", "总投资额"],
  ["totalLandAndTaxFen", "其中土地价款和税费"],
  ["investedFen", "已投资额"],
  ["investedLandAndTaxFen", "其中土地价款和税费"],
] as const;

/** How far building is on a day; what 1/3 and 25 % are measured by. */
export function ProgressDialog({ detail, onClose }: ProgressDialogProps) {
  const onDone = useSaved("建设进度已登记", onClose);
  const saving = useSubmission({ schema: recordProgressInput, send: client.idleLand.recordProgress, onDone });
  const { texts, set, wire } = useTexts(startTexts(detail), saving.errors);
  const submit = () => {
    const { asOfOn, requiredSqm, startedSqm, source } = texts;
    const sums = Object.fromEntries(moneyFields.map(([key]) => [key, fenOf(texts[key])]));
    saving.submit({
      parcelId: detail.parcelId,
      asOfOn,
      ...given({ requiredSqm, startedSqm, source }),
      ...sums,
    });
  };
  const money = ([key, label]: (typeof moneyFields)[number]) => (
    <MoneyField
      key={key}
      label={label}
      value={texts[key]}
      error={fenOf(texts[key]) === "invalid" && saving.errors[key] ? wanMistake : saving.errors[key]}
      onChange={(value) => set(key, value)}
    />
  );
  const [total, totalPart, done, donePart] = moneyFields;
  return (
    <FormDialog
      title="登记建设进度"
      submitLabel="登记"
      size="lg"
      isPending={saving.isPending}
      error={saving.error}
      onSubmit={submit}
      onClose={onClose}
    >
      <FieldRow>
        <DateField {...wire("asOfOn")} label="截至日期" isRequired />
        <TextField
          {...wire("source")}
          label="依据"
          maxLength={200}
          placeholder="监理月报、现场核实、企业报表"
          autoComplete="off"
        />
      </FieldRow>
      <FieldRow>
        <TextField
          {...wire("requiredSqm")}
          label="应动工面积"
          suffix="㎡"
          inputMode="decimal"
          help="不填按地块净用地面积"
          autoComplete="off"
        />
        <TextField
          {...wire("startedSqm")}
          label="已动工面积"
          suffix="㎡"
          inputMode="decimal"
          autoComplete="off"
        />
      </FieldRow>
      <FieldRow>
        {money(total)}
        {money(totalPart)}
      </FieldRow>
      <FieldRow>
        {money(done)}
        {money(donePart)}
      </FieldRow>
    </FormDialog>
  );
}
