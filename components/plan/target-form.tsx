"use client";

import type { ChangeEvent } from "react";
import { CheckboxField } from "@/components/form/checkbox-field";
import { DraftNotice } from "@/components/form/draft-notice";
import { SelectField } from "@/components/form/select-field";
import { TextArea } from "@/components/form/text-area";
import { TextField } from "@/components/form/text-field";
import { useDraft } from "@/components/form/use-draft";
import { useSubmission } from "@/components/form/use-submission";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { toast } from "@/components/ui/toast";
import { measures } from "@/domain/amount/measure";
import { growthBases } from "@/domain/plan/plan";
import type { PlanDetail, PlanIndicator } from "@/domain/plan/plan.schema";
import { setTargetInput } from "@/domain/plan/target.schema";
import { client } from "@/lib/api/client";
import { growthBasisText, measureText } from "@/lib/text/amounts";
import { LiveAudit } from "./live-audit";
import { OvertakenNotice } from "./overtaken-notice";
import {
  auditableOf,
  clashWords,
  keptOf,
  restored,
  type TargetDraft,
  targetDraftOf,
  targetInputOf,
} from "./target-draft";
import { useEntry } from "./use-entry";
import { whenStale } from "./when-stale";

type TargetFormProps = {
  plan: PlanDetail["plan"];
  indicator: PlanIndicator;
  onDone: () => void;
  /** Another person was first: what holds now is to be read. */
  onStale: () => void;
};

type Wire = (name: keyof TargetDraft) => {
  value: string;
  error: string | undefined;
  onChange: (event: ChangeEvent<HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement>) => void;
};
type Check = (name: "isRedLine" | "isLowerBound" | "isBaseComparable") => {
  checked: boolean;
  onChange: (event: ChangeEvent<HTMLInputElement>) => void;
};

function GrowthFields({ wire, isUnclaimed }: { wire: Wire; isUnclaimed: boolean }) {
  return (
    <div className="grid gap-4 @lg:grid-cols-2">
      <SelectField
        label="增速提法"
        options={growthBases.map((value) => ({ value, label: growthBasisText[value] }))}
        {...wire("growthBasis")}
      />
      {isUnclaimed ? null : (
        <TextField label="增速" suffix="%" inputMode="decimal" {...wire("growthPercent")} />
      )}
    </div>
  );
}

function Statements({ wire, check, isMoney }: { wire: Wire; check: Check; isMoney: boolean }) {
  return (
    <>
      {isMoney ? (
        <SelectField
          label="统计口径"
          help="只有招商引资类指标选择，选定后实绩取资金台账计入额；其他指标不选"
          placeholder="不从资金台账取数"
          options={measures.map((value) => ({ value, label: measureText[value] }))}
          {...wire("measure")}
        />
      ) : null}
      <div>
        <CheckboxField label="约束性指标，按是否达标考核" {...check("isRedLine")} />
        <CheckboxField label="目标为下限（突破、不低于）" {...check("isLowerBound")} />
        <CheckboxField label="基期与目标口径可比" {...check("isBaseComparable")} />
      </div>
    </>
  );
}

function useTargetForm({ plan, indicator, onDone, onStale }: TargetFormProps) {
  const stored = targetDraftOf(plan, indicator);
  const entry = useEntry(indicator.target?.version ?? 0, stored);
  const { draft, change } = entry;
  const kept = useDraft({
    key: `plan-target:${plan.code}:${indicator.id}`,
    value: entry.isDirty ? keptOf(draft) : null,
    onRestore: (values) => change(restored(draft, values)),
  });
  const submission = useSubmission({
    schema: setTargetInput,
    send: (input) => client.plan.setTarget(input).catch(whenStale(onStale)),
    onDone: ({ version }) => {
      toast(`已录入${indicator.name}的目标`);
      entry.saved(version);
      kept.discard();
      onDone();
    },
  });
  const discard = () => {
    kept.discard();
    change(stored);
  };
  const wire: Wire = (name) => ({
    value: String(draft[name]),
    error: submission.errors[name === "growthPercent" ? "growthClaimBp" : name],
    onChange: (event) => change({ [name]: event.target.value }),
  });
  const check: Check = (name) => ({
    checked: draft[name],
    onChange: (event) => change({ [name]: event.target.checked }),
  });
  return { ...submission, stored, entry, wire, check, isRestored: kept.isRestored, discard };
}

/** Base, target and claim of an open plan; the arithmetic is checked while one types. */
export function TargetForm(props: TargetFormProps) {
  const { plan, indicator } = props;
  const { entry, stored, wire, check, isRestored, discard, failure, isPending, submit } =
    useTargetForm(props);
  const { draft, theirs } = entry;
  return (
    <form
      noValidate
      className="@container grid gap-4"
      onSubmit={(event) => {
        event.preventDefault();
        submit({ ...targetInputOf(plan, indicator, draft), version: entry.version });
      }}
    >
      {isRestored && entry.isDirty ? <DraftNotice onDiscard={discard} /> : null}
      <div className="grid gap-4 @lg:grid-cols-2">
        <TextField
          label="目标值"
          suffix={indicator.unit}
          inputMode="decimal"
          help="未下达时留空"
          {...wire("targetValue")}
        />
        <TextField label="目标年份" suffix="年" inputMode="numeric" {...wire("targetYear")} />
        <TextField label="基期值" suffix={indicator.unit} inputMode="decimal" {...wire("baseValue")} />
        <TextField label="基期年份" suffix="年" inputMode="numeric" {...wire("baseYear")} />
      </div>
      <GrowthFields wire={wire} isUnclaimed={draft.growthBasis === "none"} />
      <LiveAudit target={auditableOf(plan, indicator, draft)} unit={indicator.unit} />
      <Statements wire={wire} check={check} isMoney={indicator.unit.endsWith("元")} />
      <TextArea label="规划原文" rows={2} help="照规划文本原样抄录，随指标展示" {...wire("quote")} />
      <TextArea label="基期说明" rows={2} help="基期与目标口径不同时说明" {...wire("baseNote")} />
      {failure ? (
        <Notice tone="breached" isAlert>
          {failure.message}
        </Notice>
      ) : null}
      <OvertakenNotice
        fields={clashWords(theirs, stored, draft)}
        onTake={entry.takeTheirs}
        onKeep={entry.keepMine}
      />
      <div className="flex justify-end">
        <Button type="submit" variant="primary" isPending={isPending} disabled={theirs.length > 0}>
          保存目标
        </Button>
      </div>
    </form>
  );
}
