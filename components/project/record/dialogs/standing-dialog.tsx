"use client";

import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { DateField } from "@/components/form/date-field";
import { FormDialog } from "@/components/form/form-dialog";
import { TextArea } from "@/components/form/text-area";
import { TextField } from "@/components/form/text-field";
import { isIsoDate, isoDate } from "@/domain/calendar/date";
import type { SettableStanding } from "@/domain/project/deciders";
import { checkStandingChange, type StandingCode } from "@/domain/project/standing";
import { client } from "@/lib/api/client";
import { refusalText } from "@/lib/text/refusals";
import { standingText } from "@/lib/text/stages";
import { refreshProject } from "../queries";
import { useRecord } from "../record-context";
import { useMoveToast } from "../use-undo-move";

const titles: Record<SettableStanding, string> = {
  normal: "恢复正常",
  suspended: "暂缓项目",
  transferred: "流转项目",
};

const verbs: Record<SettableStanding, string> = {
  normal: "恢复",
  suspended: "暂缓",
  transferred: "流转",
};

const notes: Record<SettableStanding, string> = {
  normal: "恢复后从原来的阶段继续推进。",
  suspended: "暂缓期间不推进阶段，到重启日期再提醒。",
  transferred: "流转后内容只读，不能恢复；写明首谈单位的贡献如何认定。",
};

type Target = "reason" | "resumeOn" | "targetUnit" | "firstTalkCredit";

const targetOf: Partial<Record<StandingCode, Target>> = {
  REASON_REQUIRED: "reason",
  RESUME_DATE_REQUIRED: "resumeOn",
  RESUME_DATE_PAST: "resumeOn",
  TARGET_UNIT_REQUIRED: "targetUnit",
  FIRST_TALK_CREDIT_REQUIRED: "firstTalkCredit",
};

const codeOf = {
  reason: "REASON_REQUIRED",
  resumeOn: "RESUME_DATE_REQUIRED",
  targetUnit: "TARGET_UNIT_REQUIRED",
  firstTalkCredit: "FIRST_TALK_CREDIT_REQUIRED",
} as const satisfies Record<Target, StandingCode>;

const requiredFor: Record<SettableStanding, readonly Target[]> = {
  normal: ["reason"],
  suspended: ["resumeOn", "reason"],
  transferred: ["targetUnit", "reason", "firstTalkCredit"],
};

const empty: Record<Target, string> = { reason: "", resumeOn: "", targetUnit: "", firstTalkCredit: "" };

function useStandingForm(to: SettableStanding) {
  const { project, reader } = useRecord();
  const [texts, setTexts] = useState(empty);
  const [wasTried, setWasTried] = useState(false);
  const check = checkStandingChange({
    from: project.standing,
    to,
    today: isoDate(reader.today),
    reason: texts.reason,
    resumeOn: isIsoDate(texts.resumeOn) ? texts.resumeOn : null,
    targetUnit: texts.targetUnit,
    firstTalkCredit: texts.firstTalkCredit,
  });
  const wrong = wasTried && !check.ok ? targetOf[check.code] : undefined;
  const errorOf = (target: Target) => {
    if (wrong === target && !check.ok) return refusalText[check.code];
    const isMissing = wasTried && requiredFor[to].includes(target) && texts[target].trim() === "";
    return isMissing ? refusalText[codeOf[target]] : undefined;
  };
  const input = {
    id: project.id,
    version: project.version,
    to,
    reason: texts.reason.trim() || undefined,
    resumeOn: to === "suspended" ? texts.resumeOn || undefined : undefined,
    targetUnit: to === "transferred" ? texts.targetUnit.trim() || undefined : undefined,
    firstTalkCredit: to === "transferred" ? texts.firstTalkCredit.trim() || undefined : undefined,
  };
  const set = (target: Target) => (event: { target: { value: string } }) =>
    setTexts((before) => ({ ...before, [target]: event.target.value }));
  return { texts, set, errorOf, input, isSound: check.ok, tryOnce: () => setWasTried(true) };
}

/** 暂缓, 流转 or 恢复, with what each must be accompanied by. */
export function StandingDialog({ to, onClose }: { to: SettableStanding; onClose: () => void }) {
  const { project } = useRecord();
  const queries = useQueryClient();
  const { texts, set, errorOf, input, isSound, tryOnce } = useStandingForm(to);
  const moved = useMoveToast(project.id);
  const changing = useMutation({
    mutationFn: () => client.project.changeStanding(input),
    onSuccess: ({ moveId }) => {
      moved(to === "normal" ? "项目已恢复正常" : `项目已${standingText[to]}`, moveId);
      onClose();
    },
    onSettled: () => refreshProject(queries, project.id),
  });
  const field = (target: Target) => ({ value: texts[target], error: errorOf(target), onChange: set(target) });
  return (
    <FormDialog
      title={titles[to]}
      submitLabel={verbs[to]}
      isDanger={to === "transferred"}
      size="sm"
      isPending={changing.isPending}
      error={changing.error ?? undefined}
      onSubmit={() => {
        tryOnce();
        if (isSound) changing.mutate();
      }}
      onClose={onClose}
    >
      <p className="text-sm text-ink-muted">{notes[to]}</p>
      {to === "suspended" ? <DateField label="重启日期" isRequired {...field("resumeOn")} /> : null}
      {to === "transferred" ? (
        <TextField label="流转去向单位" isRequired maxLength={80} {...field("targetUnit")} />
      ) : null}
      <TextArea label="原因" isRequired maxLength={500} {...field("reason")} />
      {to === "transferred" ? (
        <TextArea
          label="首谈贡献认定"
          isRequired
          help="如：首谈方计 30%，落地方计 70%"
          maxLength={200}
          {...field("firstTalkCredit")}
        />
      ) : null}
    </FormDialog>
  );
}
