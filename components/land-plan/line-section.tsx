"use client";

import dynamic from "next/dynamic";
import Link from "next/link";
import { useState } from "react";
import { Badge } from "@/components/ui/badge";
import { Button } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { Section } from "@/components/ui/section";
import type { LandPlanView, PlanLineView } from "@/domain/land-plan/land-plan.schema";
import { formatMu } from "@/lib/format/area";
import { paths } from "@/lib/paths";
import { parcelStateText, parcelUseText } from "@/lib/text/industries";
import { planLineStateText } from "@/lib/text/land-plan";
import { supplyMethodText } from "@/lib/text/parcels";

const LineDialog = dynamic(() => import("./line-dialog").then((module) => module.LineDialog), { ssr: false });

type Task = { line: PlanLineView | null };

/** The supply plan by quarter, with its editor for the land manager. */
export function LineSection({ plan, today }: { plan: LandPlanView; today: string }) {
  const [task, setTask] = useState<Task>();
  return (
    <Section
      title="供应计划"
      note={`${plan.lines.length} 宗`}
      action={
        plan.canEdit ? (
          <Button size="sm" onClick={() => setTask({ line: null })}>
            列入地块
          </Button>
        ) : undefined
      }
    >
      {plan.lines.length === 0 ? (
        <EmptyState icon="parcel" title={`${plan.year} 年还没有供应计划`} isCompact>
          {plan.canEdit ? "把拟供的地块按季度列入，缺口随之算出。" : "由土地岗编制。"}
        </EmptyState>
      ) : (
        [1, 2, 3, 4].map((quarter) => (
          <QuarterLines
            key={quarter}
            quarter={quarter}
            lines={plan.lines.filter((line) => line.quarter === quarter)}
            onEdit={plan.canEdit ? (line) => setTask({ line }) : undefined}
          />
        ))
      )}
      {task ? (
        <LineDialog year={plan.year} line={task.line} today={today} onClose={() => setTask(undefined)} />
      ) : null}
    </Section>
  );
}

type QuarterLinesProps = {
  quarter: number;
  lines: readonly PlanLineView[];
  onEdit?: (line: PlanLineView) => void;
};

function QuarterLines({ quarter, lines, onEdit }: QuarterLinesProps) {
  if (lines.length === 0) return null;
  return (
    <div id={`quarter-${quarter}`} className="mb-4 scroll-mt-4">
      <h3 className="text-sm font-semibold">{quarter} 季度</h3>
      <ul>
        {lines.map((line) => (
          <LineRow key={line.id} line={line} onEdit={onEdit} />
        ))}
      </ul>
    </div>
  );
}

function LineRow({ line, onEdit }: { line: PlanLineView; onEdit?: (line: PlanLineView) => void }) {
  const { parcel, project } = line;
  const tone = line.state === "supplied" ? "plan" : line.isLate ? "breached" : "neutral";
  return (
    <li className="flex flex-wrap items-center gap-x-3 gap-y-1 border-b hairline py-2">
      <Link href={paths.parcel(parcel.id)} className="link font-semibold">
        {parcel.name}
      </Link>
      <span className="text-sm text-ink-muted">
        {parcel.code}，{parcelUseText[line.use]}，{supplyMethodText[line.supplyMethod]}，现
        {parcelStateText[parcel.state]}
      </span>
      <Badge tone={tone} hasMark={line.isLate}>
        {line.isLate ? "逾期未供" : planLineStateText[line.state]}
        {line.suppliedOn ? ` ${line.suppliedOn}` : ""}
      </Badge>
      {project ? (
        <span className="text-sm text-ink-muted">
          {line.state === "supplied" ? "供给" : "意向"}{" "}
          {project.id && project.name ? (
            <Link href={paths.project(project.id)} className="link">
              {project.name}
            </Link>
          ) : (
            project.code
          )}
        </span>
      ) : null}
      <span className="ml-auto flex items-center gap-3">
        <span className="tabular-nums">
          {formatMu(line.areaSqm)} <span className="text-sm text-ink-muted">亩</span>
        </span>
        {onEdit ? (
          <Button size="sm" onClick={() => onEdit(line)}>
            修改
          </Button>
        ) : null}
      </span>
    </li>
  );
}
