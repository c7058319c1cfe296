"use client";

import { formatDateInProse } from "@/lib/format/date";
import { useRecord } from "./record-context";

/** What was promised next and by when; the line an officer looks for first. */
export function NextStep() {
  const { project, reader } = useRecord();
  const { nextStep, nextStepOn } = project;
  if (!nextStep) return <p className="text-behind-text">未定下一步，记录跟进时一并定下</p>;
  const isActive = project.standing === "normal";
  const isOverdue = isActive && nextStepOn !== null && nextStepOn < reader.today;
  const isToday = isActive && nextStepOn === reader.today;
  return (
    <p className="flex flex-wrap items-baseline gap-x-3">
      <span className="text-lg font-semibold break-words">{nextStep}</span>
      {nextStepOn ? (
        <span className={isOverdue ? "text-breached-text" : isToday ? "text-behind-text" : "text-ink-muted"}>
          {formatDateInProse(nextStepOn)}
          {isOverdue ? "，已逾期" : isToday ? "，今天" : ""}
        </span>
      ) : null}
    </p>
  );
}
