"use client";

import { useState } from "react";
import { FormDialog } from "@/components/form/form-dialog";
import { MoneyField } from "@/components/form/money-field";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { toast } from "@/components/ui/toast";
import type { InvestmentPlanView } from "@/domain/investment-plan/investment-plan.schema";
import { decimalFromFen, fenFromWan } from "@/domain/money/decimal";
import { fen, sumFen } from "@/domain/money/fen";
import { api } from "@/lib/api/client";
import { useCommand } from "@/lib/api/use-command";
import { formatInstant } from "@/lib/format/date";
import { formatAmount } from "@/lib/format/money";

type Row = { year: number; text: string };

const plannedRows = (plan: InvestmentPlanView) =>
  plan.years.flatMap(({ year, plannedFen }) => (plannedFen > 0 ? [{ year, plannedFen }] : []));

const wanText = (amount: number) => decimalFromFen(fen(amount), "wan");

/** The years of the plan; a project without one starts with this year and the next two. */
function startRows(plan: InvestmentPlanView, thisYear: number): Row[] {
  const planned = plannedRows(plan).map(({ year, plannedFen }) => ({ year, text: wanText(plannedFen) }));
  if (planned.length > 0) return planned;
  return [thisYear, thisYear + 1, thisYear + 2].map((year) => ({ year, text: "" }));
}

const amountOf = ({ text }: Row) =>
  text.trim() === "" ? { ok: true as const, value: fen(0) } : fenFromWan(text);

type PlanDialogProps = {
  projectId: string;
  plan: InvestmentPlanView;
  thisYear: number;
  onClose: () => void;
};

/** Somebody saved the plan while this form lay open. */
function ChangedPlan({ plan, onKeepMine }: { plan: InvestmentPlanView; onKeepMine: () => void }) {
  const now = plannedRows(plan).map(({ year, plannedFen }) => `${year} 年 ${formatAmount(plannedFen)}`);
  return (
    <Notice
      tone="behind"
      isAlert
      title={`${plan.changedBy ?? "他人"} 于 ${formatInstant(plan.changedAt)} 改过计划，本页填写的内容都在`}
      action={
        <Button size="sm" onClick={onKeepMine}>
          以本页为准
        </Button>
      }
    >
      现为 {now.length > 0 ? now.join("，") : "没有计划"}
    </Notice>
  );
}

/** The whole plan in one form: one amount a year, a year more at either end. */
export function PlanDialog({ projectId, plan, thisYear, onClose }: PlanDialogProps) {
  const [from, setFrom] = useState(() => plannedRows(plan));
  const now = plannedRows(plan);
  const isChanged = JSON.stringify(now) !== JSON.stringify(from);
  const [rows, setRows] = useState(() => startRows(plan, thisYear));
  const save = useCommand(api.investmentPlan.save.mutationOptions(), {
    onDone: () => {
      toast("分年度投资计划已保存");
      onClose();
    },
  });
  const amounts = rows.map(amountOf);
  const isWrong = amounts.some(({ ok }) => !ok);
  const sum = sumFen(amounts.flatMap((amount) => (amount.ok ? [amount.value] : [])));
  const years = rows.map(({ year }) => year);
  const [first, last] = [Math.min(...years), Math.max(...years)];
  const onSubmit = () => {
    if (isWrong) return;
    save.run({
      projectId,
      from,
      years: rows.flatMap(({ year }, index) => {
        const amount = amounts[index];
        return amount?.ok ? [{ year, plannedFen: amount.value }] : [];
      }),
    });
  };
  return (
    <FormDialog
      title="分年度投资计划"
      submitLabel="保存计划"
      isPending={save.isPending}
      error={isChanged ? undefined : save.error}
      onSubmit={onSubmit}
      onClose={onClose}
    >
      {isChanged ? (
        <ChangedPlan
          plan={plan}
          onKeepMine={() => {
            setFrom(now);
            save.reset();
          }}
        />
      ) : null}
      <div className="grid gap-3">
        {rows.map((row, index) => (
          <MoneyField
            key={row.year}
            label={`${row.year} 年`}
            value={row.text}
            onChange={(text) =>
              setRows(rows.map((other) => (other.year === row.year ? { ...other, text } : other)))
            }
            error={amounts[index]?.ok ? undefined : "填写数字，最多到分"}
          />
        ))}
      </div>
      <div className="flex flex-wrap gap-2">
        <Button size="sm" onClick={() => setRows([{ year: first - 1, text: "" }, ...rows])}>
          加 {first - 1} 年
        </Button>
        <Button size="sm" onClick={() => setRows([...rows, { year: last + 1, text: "" }])}>
          加 {last + 1} 年
        </Button>
      </div>
      <p className="text-sm text-ink-muted">
        合计 {formatAmount(sum)}
        {plan.totalInvestmentFen === null ? "" : `，计划总投资 ${formatAmount(plan.totalInvestmentFen)}`}
        。不填的年度不计划投入。
      </p>
    </FormDialog>
  );
}
