"use client";

import { formatDateInProse } from "@/lib/format/date";
import { useRecord } from "./record-context";

/** What was promised next and by when; the line an officer looks for first. */
export function NextStep() {
  const { project } = useRecord();
  const { nextStep, nextStepOn, abilities } = project;
  if (nextStep) {
    return (
      <p className="flex flex-wrap items-baseline gap-x-3">
        <span className="text-lg font-semibold break-words">{nextStep}</span>
        {nextStepOn ? <DueDay day={nextStepOn} /> : null}
      </p>
    );
  }
  return abilities.followUp ? (
    <p className="text-behind-text">未定下一步，记录跟进时一并定下</p>
  ) : (
    <p className="text-ink-muted">未定下一步</p>
  );
}

function DueDay({ day }: { day: string }) {
  const { project, reader } = useRecord();
  const isActive = project.standing === "normal";
  const isOverdue = isActive && day < reader.today;
  const isToday = isActive && day === reader.today;
  return (
    <span className={isOverdue ? "text-breached-text" : isToday ? "text-behind-text" : "text-ink-muted"}>
      {formatDateInProse(day)}
      {isOverdue ? "，已逾期" : isToday ? "，今天" : ""}
    </span>
  );
}
