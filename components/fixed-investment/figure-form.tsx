"use client";

import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { MonthField } from "@/components/form/date-field";
import { MoneyField } from "@/components/form/money-field";
import { RadioCards } from "@/components/form/radio-cards";
import { SelectField } from "@/components/form/select-field";
import { TextArea } from "@/components/form/text-area";
import { TextField } from "@/components/form/text-field";
import { useDraft } from "@/components/form/use-draft";
import { useSubmission } from "@/components/form/use-submission";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { toast } from "@/components/ui/toast";
import {
  type FixedInvestmentItem,
  type FixedInvestmentList,
  recordFixedInvestmentInput,
} from "@/domain/fixed-investment/fixed-investment.schema";
import { api, client } from "@/lib/api/client";
import { readAnew } from "@/lib/api/read-anew";
import { formatInstant, formatMonth } from "@/lib/format/date";
import { formatWan } from "@/lib/format/money";
import { type FigureDraft, figureDraftOf, figureInput, standingFigure } from "./figure-draft";

type FigureFormProps = {
  projectId: string;
  list: FixedInvestmentList;
  /** The figure that is written over; null for a new one. */
  figure: FixedInvestmentItem | null;
  onDone: () => void;
};

const kinds = [
  { value: "month", label: "当月完成额", note: "按统计月报" },
  { value: "correction", label: "更正前月", note: "已月结的月份，差额记在本月" },
];

function useFigureForm({ projectId, list, figure, onDone }: FigureFormProps) {
  const queries = useQueryClient();
  const [opened] = useState(() => figureDraftOf(figure, list));
  const [draft, setDraft] = useState(opened);
  const isTouched = JSON.stringify(draft) !== JSON.stringify(opened);
  const kept = useDraft({
    key: `fixed-investment:${figure?.id ?? projectId}`,
    value: isTouched ? draft : null,
    onRestore: (value) => setDraft((before) => ({ ...before, ...value })),
  });
  const submission = useSubmission({
    schema: recordFixedInvestmentInput,
    send: (input) =>
      readAnew(client.fixedInvestment.record(input), () =>
        queries.invalidateQueries({ queryKey: api.fixedInvestment.key() }),
      ),
    onDone: ({ isCounted }) => {
      kept.drop();
      toast(isCounted ? "已登记，计入固定资产投资" : "已登记，暂不计入固定资产投资");
      void queries.invalidateQueries({ queryKey: api.fixedInvestment.key() });
      void queries.invalidateQueries({ queryKey: api.amount.key() });
      onDone();
    },
  });
  const wire = (name: keyof FigureDraft) => ({
    value: draft[name],
    onChange: (event: { target: { value: string } }) =>
      setDraft((before) => ({ ...before, [name]: event.target.value })),
  });
  const set = (name: keyof FigureDraft) => (value: string) =>
    setDraft((before) => ({ ...before, [name]: value }));
  return { draft, wire, set, ...submission };
}

type ReportFieldsProps = {
  wire: ReturnType<typeof useFigureForm>["wire"];
  errors: Record<string, string>;
  isCorrection: boolean;
};

function ReportFields({ wire, errors, isCorrection }: ReportFieldsProps) {
  return (
    <>
      <TextField label="统计报表编号" isRequired error={errors.reportNo} {...wire("reportNo")} />
      <TextArea
        label={isCorrection ? "更正说明" : "说明"}
        isRequired={isCorrection}
        rows={2}
        error={errors.note}
        {...wire("note")}
      />
    </>
  );
}

type ChangedFigureProps = { latest: FixedInvestmentItem; onKeepMine: () => void };

/** Somebody wrote over the figure while the form lay open. */
function ChangedFigure({ latest, onKeepMine }: ChangedFigureProps) {
  return (
    <Notice
      tone="behind"
      isAlert
      title={`${latest.recordedByName ?? "他人"} 于 ${formatInstant(latest.recordedAt)} 改过，现为 ${formatWan(latest.amountFen)} 万元`}
      action={
        <Button size="sm" onClick={onKeepMine}>
          以本页为准
        </Button>
      }
    >
      本页填写的内容都在
    </Notice>
  );
}

function NotSaved({ message }: { message: string | null | undefined }) {
  if (!message) return null;
  return (
    <Notice tone="breached" isAlert title="没有保存，填写的内容都在">
      {message}
    </Notice>
  );
}

/** A month's figure by its report, or the difference by which a closed month was wrong. */
export function FigureForm(props: FigureFormProps) {
  const { projectId, list, figure } = props;
  const { draft, wire, set, errors, error, failure, isPending, submit } = useFigureForm(props);
  const isCorrection = draft.kind === "correction";
  const latest = figure && (list.items.find(({ id }) => id === figure.id) ?? figure);
  const [seen, setSeen] = useState(figure);
  const standing = seen ?? standingFigure(draft, list);
  return (
    <form
      noValidate
      className="@container grid gap-4"
      onSubmit={(event) => {
        event.preventDefault();
        submit(figureInput(draft, projectId, standing));
      }}
    >
      {figure ? null : (
        <RadioCards name="kind" label="登记内容" isRequired options={kinds} {...wire("kind")} />
      )}
      <SelectField
        label="统计月"
        isRequired
        disabled={figure !== null}
        options={list.openMonths.map((month) => ({ value: month, label: formatMonth(month) }))}
        error={errors.statMonth}
        className="sm:max-w-48"
        {...wire("statMonth")}
      />
      {isCorrection ? (
        <MonthField
          label="更正哪个月"
          isRequired
          disabled={figure !== null}
          error={errors.correctsMonth}
          {...wire("correctsMonth")}
        />
      ) : null}
      <MoneyField
        label={isCorrection ? "差额" : "当月完成额"}
        isRequired
        help={isCorrection ? "调增填正数，调减填负数" : "当月数，不是累计数"}
        error={errors.amountFen}
        value={draft.amountWan}
        onChange={set("amountWan")}
      />
      {standing && !figure ? (
        <Notice tone="behind">
          {isCorrection ? "这项更正" : `${formatMonth(draft.statMonth)}的完成额`}已登记，保存即改为新数
        </Notice>
      ) : null}
      <ReportFields wire={wire} errors={errors} isCorrection={isCorrection} />
      {latest && seen && latest.version !== seen.version ? (
        <ChangedFigure latest={latest} onKeepMine={() => setSeen(latest)} />
      ) : (
        <NotSaved message={error ? failure?.message : null} />
      )}
      <div className="flex justify-end">
        <Button type="submit" variant="primary" isPending={isPending}>
          保存
        </Button>
      </div>
    </form>
  );
}
