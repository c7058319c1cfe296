"use client";

import dynamic from "next/dynamic";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { formatDateInProse } from "@/lib/format/date";
import { useRecord } from "./record-context";

const loadQuestion = () => import("../follow-up/next-step-dialog").then((module) => module.NextStepDialog);
const NextStepDialog = dynamic(loadQuestion, { ssr: false });

/** What was promised next and by when; the line an officer looks for first. */
export function NextStep() {
  const { project } = useRecord();
  const { nextStep, nextStepOn, abilities, standing } = project;
  if (nextStep) {
    return (
      <p className="flex flex-wrap items-baseline gap-x-3">
        <span className="text-lg font-semibold break-words">{nextStep}</span>
        {nextStepOn ? <DueDay day={nextStepOn} /> : null}
      </p>
    );
  }
  if (standing !== "normal") return <p className="text-ink-muted">未定下一步</p>;
  return abilities.followUp ? <Undecided /> : <p className="text-behind-text">未定下一步</p>;
}

function Undecided() {
  const { project, reader } = useRecord();
  const [isAsking, setIsAsking] = useState(false);
  return (
    <div className="flex flex-wrap items-center gap-x-3 gap-y-2">
      <p className="text-behind-text">未定下一步</p>
      <Button size="sm" onClick={() => setIsAsking(true)}>
        确定下一步
      </Button>
      {isAsking ? (
        <NextStepDialog projectId={project.id} reader={reader} onClose={() => setIsAsking(false)} />
      ) : null}
    </div>
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
