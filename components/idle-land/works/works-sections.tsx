"use client";

import dynamic from "next/dynamic";
import { type ReactNode, useState } from "react";
import { Button } from "@/components/ui/button";
import { Description, DescriptionList } from "@/components/ui/description-list";
import { Section } from "@/components/ui/section";
import type { IdleLandDetail } from "@/domain/idle-land/idle-land.schema";
import { formatAmount } from "@/lib/format/money";
import { sqmOfSqm } from "@/lib/format/parcel-area";
import { disposalWayText, idleCauseText, reminderText } from "@/lib/text/idle-land";

const StopDialog = dynamic(() => import("./stop-dialogs").then((module) => module.StopDialog), {
  ssr: false,
});
const ResumeDialog = dynamic(() => import("./stop-dialogs").then((module) => module.ResumeDialog), {
  ssr: false,
});
const HindranceEndDialog = dynamic(
  () => import("./stop-dialogs").then((module) => module.HindranceEndDialog),
  { ssr: false },
);
const ProgressDialog = dynamic(() => import("./progress-dialog").then((module) => module.ProgressDialog), {
  ssr: false,
});
const HindranceDialog = dynamic(() => import("./hindrance-dialog").then((module) => module.HindranceDialog), {
  ssr: false,
});
const DisposalDialog = dynamic(() => import("./disposal-dialog").then((module) => module.DisposalDialog), {
  ssr: false,
});

type Asked = "stop" | "resume" | "progress" | "hindrance" | "hindranceEnd" | "disposal";
type PartProps = { detail: IdleLandDetail; onAsk: (asked: Asked) => void };

/** The building behind a flag, and what was put down of it; written by 土地岗. */
export function WorksSections({ detail }: { detail: IdleLandDetail }) {
  const [asked, setAsked] = useState<Asked | null>(null);
  const close = () => setAsked(null);
  const { parcelId } = detail;
  const openStop = detail.stops.find(({ resumedOn }) => resumedOn === null);
  const openHindrance = detail.hindrances.find(({ endedOn }) => endedOn === null);
  return (
    <div className="space-y-6">
      <Upcoming detail={detail} />
      <ProgressPart detail={detail} onAsk={setAsked} />
      <StopPart detail={detail} onAsk={setAsked} />
      <HindrancePart detail={detail} onAsk={setAsked} />
      <DisposalPart detail={detail} onAsk={setAsked} />
      {asked === "stop" ? <StopDialog parcelId={parcelId} onClose={close} /> : null}
      {asked === "resume" && openStop ? <ResumeDialog row={openStop} onClose={close} /> : null}
      {asked === "progress" ? <ProgressDialog detail={detail} onClose={close} /> : null}
      {asked === "hindrance" ? <HindranceDialog parcelId={parcelId} onClose={close} /> : null}
      {asked === "hindranceEnd" && openHindrance ? (
        <HindranceEndDialog row={openHindrance} onClose={close} />
      ) : null}
      {asked === "disposal" ? <DisposalDialog parcelId={parcelId} onClose={close} /> : null}
    </div>
  );
}

function Part({ title, action, children }: { title: string; action?: ReactNode; children: ReactNode }) {
  return (
    <Section level={3} title={title} action={action}>
      {children}
    </Section>
  );
}

const Nothing = ({ children }: { children: ReactNode }) => <p className="text-ink-muted">{children}</p>;

function Upcoming({ detail: { reminders, finding } }: { detail: IdleLandDetail }) {
  const coming = reminders.filter(({ on }) => on > finding.today);
  if (coming.length === 0) return null;
  return (
    <Part title="以后的提醒">
      <ul>
        {coming.map(({ kind, on }) => (
          <li key={kind} className="flex gap-3 py-0.5">
            <span className="tabular-nums">{on}</span>
            <span className="text-ink-muted">{reminderText[kind]}</span>
          </li>
        ))}
      </ul>
    </Part>
  );
}

function ProgressPart({ detail: { progress, canEdit }, onAsk }: PartProps) {
  const button = canEdit ? (
    <Button size="sm" onClick={() => onAsk("progress")}>
      登记进度
    </Button>
  ) : null;
  if (!progress)
    return (
      <Part title="建设进度" action={button}>
        <Nothing>还没有登记。面积三分之一、投资百分之二十五按这里的数据判断。</Nothing>
      </Part>
    );
  const sum = (amount: number | null, part: number | null) =>
    amount === null
      ? ""
      : `${formatAmount(amount)}${part ? `（含土地价款和税费 ${formatAmount(part)}）` : ""}`;
  return (
    <Part title="建设进度" action={button}>
      <DescriptionList>
        <Description label="截至">{progress.asOfOn}</Description>
        <Description label="应动工面积">
          {progress.requiredSqm ? `${sqmOfSqm(progress.requiredSqm)} ㎡` : "按地块净用地面积"}
        </Description>
        <Description label="已动工面积">
          {progress.startedSqm ? `${sqmOfSqm(progress.startedSqm)} ㎡` : ""}
        </Description>
        <Description label="总投资额">
          {sum(progress.totalInvestmentFen, progress.totalLandAndTaxFen)}
        </Description>
        <Description label="已投资额">
          {sum(progress.investedFen, progress.investedLandAndTaxFen)}
        </Description>
        <Description label="依据">{progress.source ?? ""}</Description>
      </DescriptionList>
    </Part>
  );
}

function StopPart({ detail: { stops, canEdit, finding }, onAsk }: PartProps) {
  const isStopped = stops.some(({ resumedOn }) => resumedOn === null);
  const canStop = canEdit && !isStopped && finding.phase !== "completed" && finding.phase !== "notStarted";
  return (
    <Part
      title="中止与恢复"
      action={
        <>
          {canEdit && isStopped ? (
            <Button size="sm" onClick={() => onAsk("resume")}>
              恢复建设
            </Button>
          ) : null}
          {canStop ? (
            <Button size="sm" onClick={() => onAsk("stop")}>
              登记中止
            </Button>
          ) : null}
        </>
      }
    >
      {stops.length === 0 ? <Nothing>没有中止建设的记录。</Nothing> : null}
      <ul>
        {stops.map(({ id, stoppedOn, resumedOn, note }) => (
          <li key={id} className="py-0.5">
            <span className="tabular-nums">{stoppedOn}</span> 起中止
            {resumedOn ? (
              <>
                ，<span className="tabular-nums">{resumedOn}</span> 恢复
              </>
            ) : (
              "，尚未恢复"
            )}
            {note ? <span className="block text-sm text-ink-muted">{note}</span> : null}
          </li>
        ))}
      </ul>
    </Part>
  );
}

function HindrancePart({ detail: { hindrances, canEdit }, onAsk }: PartProps) {
  const hasOpen = hindrances.some(({ endedOn }) => endedOn === null);
  const buttons = canEdit ? (
    <>
      {hasOpen ? (
        <Button size="sm" onClick={() => onAsk("hindranceEnd")}>
          登记终止
        </Button>
      ) : null}
      <Button size="sm" onClick={() => onAsk("hindrance")}>
        登记期间
      </Button>
    </>
  ) : null;
  return (
    <Part title="政府原因和不可抗力" action={buttons}>
      {hindrances.length === 0 ? (
        <Nothing>没有登记。属第八条情形的，按第十二条、第十三条协商处置。</Nothing>
      ) : null}
      <ul>
        {hindrances.map(({ id, cause, startedOn, endedOn, documentNo, note }) => (
          <li key={id} className="py-0.5">
            {idleCauseText[cause]}，<span className="tabular-nums">{startedOn}</span> 至{" "}
            <span className="tabular-nums">{endedOn ?? "今"}</span>
            {documentNo || note ? (
              <span className="block text-sm text-ink-muted">
                {[documentNo, note].filter(Boolean).join("，")}
              </span>
            ) : null}
          </li>
        ))}
      </ul>
    </Part>
  );
}

function DisposalPart({ detail: { disposals, canEdit, openCase }, onAsk }: PartProps) {
  const button =
    canEdit && !openCase ? (
      <Button size="sm" onClick={() => onAsk("disposal")}>
        登记协议
      </Button>
    ) : null;
  return (
    <Part title="第十二条处置协议" action={button}>
      {disposals.length === 0 ? (
        <Nothing>没有登记。除协议有偿收回外，动工日期从协议重新起算。</Nothing>
      ) : null}
      <ul>
        {disposals.map(({ id, way, agreedOn, newStartOn, documentNo }) => (
          <li key={id} className="py-0.5">
            <span className="tabular-nums">{agreedOn}</span> {disposalWayText[way]}
            {newStartOn ? (
              <>
                ，重新约定 <span className="tabular-nums">{newStartOn}</span> 动工
              </>
            ) : null}
            {documentNo ? <span className="block text-sm text-ink-muted">{documentNo}</span> : null}
          </li>
        ))}
      </ul>
    </Part>
  );
}
