"use client";

import { Badge } from "@/components/ui/badge";
import { StageChip } from "@/components/ui/stage-chip";
import { StandingChip } from "@/components/ui/standing-chip";
import { daysBetween, isoDate } from "@/domain/calendar/date";
import type { ProtectionState } from "@/domain/project/protection";
import { shanghaiDate } from "@/lib/format/date";
import { protectionText, stageText, standingText } from "@/lib/text/stages";
import { useRecord } from "./record-context";

const isRunningOut = (state: ProtectionState) =>
  state === "ending" || state === "grace" || state === "expired";

/** Stage, standing, owner, days and 首报 on one line. */
export function RecordFacts() {
  const { project, reader } = useRecord();
  const { stage, standing, owner, firstReport, protectionState, protectedUntil } = project;
  const days = daysBetween(isoDate(project.stageEnteredOn), isoDate(reader.today));
  const reporter = [firstReport.departmentName, firstReport.byName].filter(Boolean).join(" ");
  return (
    <div className="flex flex-wrap items-center gap-x-4 gap-y-1 text-sm">
      <span className="inline-flex items-center gap-1.5">
        <StageChip stage={stage} isPaused={standing !== "normal"}>
          <span className="font-semibold">{stageText[stage]}</span>
        </StageChip>
        {standing === "normal" ? null : (
          <StandingChip standing={standing}>{standingText[standing]}</StandingChip>
        )}
      </span>
      <span title={`${project.stageEnteredOn} 进入`}>
        <span className="text-ink-muted">在本阶段</span> {Math.max(days, 0)} 天
      </span>
      <span>
        <span className="text-ink-muted">责任人</span>{" "}
        {owner?.name ?? <span className="text-behind-text">未分派</span>}
      </span>
      <span>
        <span className="text-ink-muted">首报</span> {reporter || "–"} {shanghaiDate(firstReport.at)}
      </span>
      {standing === "normal" && isRunningOut(protectionState) ? (
        <Badge tone={protectionState === "ending" ? "behind" : "breached"} hasMark>
          {protectionText[protectionState]}
          {protectedUntil ? `，至 ${protectedUntil}` : ""}
        </Badge>
      ) : null}
    </div>
  );
}
