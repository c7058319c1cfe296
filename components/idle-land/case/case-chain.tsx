"use client";

import dynamic from "next/dynamic";
import { useState } from "react";
import { Badge } from "@/components/ui/badge";
import { Button } from "@/components/ui/button";
import { Timeline, TimelineItem } from "@/components/ui/timeline";
import type { IdleCaseDetail, IdleCaseStep } from "@/domain/idle-land/case.schema";
import { isOutside, outsideStates } from "@/domain/idle-land/case-moves";
import { type IdleCaseState, idleCaseStates } from "@/domain/idle-land/case-state";
import { formatAmount } from "@/lib/format/money";
import { caseClockText, idleCaseStateText, outcomeText } from "@/lib/text/idle-land";

const ServeDialog = dynamic(() => import("./serve-dialog").then((module) => module.ServeDialog), {
  ssr: false,
});

/** What comes after, as the law usually goes; a branch that was not taken is left out. */
const usual: readonly IdleCaseState[] = idleCaseStates.filter(
  (state) => state !== "notIdle" && state !== "heard",
);

/** Every step taken, then the ones usually to come. */
export function CaseChain({ detail }: { detail: IdleCaseDetail }) {
  const [served, setServed] = useState<IdleCaseStep | null>(null);
  const { steps, state, today, canEdit } = detail;
  const rest =
    state === "closed" || state === "notIdle"
      ? []
      : usual.slice(usual.indexOf(state === "heard" ? "notified" : state) + 1);
  return (
    <>
      <Timeline label="办理经过">
        {steps.map((step) => (
          <TimelineItem
            key={step.id}
            icon={isOutside(step.toState) ? "building" : "check"}
            title={idleCaseStateText[step.toState]}
            actor={isOutside(step.toState) ? "主管部门" : "园区"}
            time={{ iso: step.takenOn, text: step.takenOn }}
            isStrong={step === steps.at(-1)}
          >
            <StepWords step={step} today={today} />
            {canEdit && step.canServe ? (
              <Button size="sm" className="mt-1" onClick={() => setServed(step)}>
                登记送达
              </Button>
            ) : null}
          </TimelineItem>
        ))}
      </Timeline>
      {rest.length > 0 ? <ToCome states={rest} /> : null}
      {served ? <ServeDialog detail={detail} step={served} onClose={() => setServed(null)} /> : null}
    </>
  );
}

function StepWords({ step, today }: { step: IdleCaseStep; today: string }) {
  const { documentNo, servedOn, outcome, feeFen, newStartOn, note, actorName, clock } = step;
  const lines = [
    documentNo ? `文号 ${documentNo}` : "",
    servedOn ? `${servedOn} 送达` : "",
    outcome ? outcomeText[outcome] : "",
    feeFen === null ? "" : formatAmount(feeFen),
    newStartOn ? `新的动工日期 ${newStartOn}` : "",
    actorName ? `${actorName} 登记` : "",
  ].filter(Boolean);
  return (
    <>
      {lines.length > 0 ? <p className="text-sm text-ink-muted">{lines.join("，")}</p> : null}
      {note ? <p className="whitespace-pre-line">{note}</p> : null}
      {clock?.isRunning ? (
        <p className="mt-0.5">
          <Badge tone={clock.dueOn < today ? "breached" : "behind"} hasMark>
            {caseClockText[clock.clock]}：{clock.dueOn < today ? "已过期限 " : "期限 "}
            {clock.dueOn}
          </Badge>
        </p>
      ) : null}
    </>
  );
}

function ToCome({ states }: { states: readonly IdleCaseState[] }) {
  const isTheirs = (state: IdleCaseState) => outsideStates.some((known) => known === state);
  return (
    <p className="mt-3 border-t hairline pt-3 text-sm text-ink-muted">
      以后的环节：
      {states
        .map((state) =>
          isTheirs(state) ? `${idleCaseStateText[state]}（主管部门）` : idleCaseStateText[state],
        )
        .join(" → ")}
    </p>
  );
}
