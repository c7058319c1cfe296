import Link from "next/link";
import { Badge } from "@/components/ui/badge";
import type { Objective, PlanItem, PlannedProject } from "@/domain/matching/plan.schema";
import { formatMuWithUnit } from "@/lib/format/area";
import { formatNumber } from "@/lib/format/number";
import { paths } from "@/lib/paths";
import { criterionText } from "@/lib/text/matching";
import { HoldButton, mayBeHeld } from "./hold-button";
import { PlaceBadges } from "./place-badges";
import { PlaceName, placeKind, placeSize } from "./place-name";
import { worthUnit } from "./plan-figures";

const mostRefusals = 4;

/** By name where it may be seen, else by code and department. */
const projectWords = ({ name, code, departmentName }: PlannedProject): string =>
  name ?? `${code}（${departmentName}）`;

function ProjectName({ project }: { project: PlannedProject }) {
  if (project.id === null) return <span className="text-ink-muted">{projectWords(project)}</span>;
  return (
    <Link href={paths.project(project.id)} className="link font-semibold break-words">
      {projectWords(project)}
    </Link>
  );
}

/** Why a project has no place. */
function reasonOf({ why, obstacles, refusals }: PlanItem): string | null {
  if (why === null) return null;
  if (why === "noSupply") {
    const words = refusals
      .slice(0, mostRefusals)
      .map(({ criterion, count }) => `${criterionText[criterion]} ${count} 处`);
    return words.length > 0
      ? `没有满足硬条件的地块或房源，不满足：${words.join("，")}`
      : "没有满足硬条件的地块或房源";
  }
  const told = obstacles.map(({ place, kind, by }) => {
    if (kind === "quota") return `${place.name} 缺新增建设用地指标`;
    return by.length > 0
      ? `${place.name} 排给 ${by.map(projectWords).join("、")}`
      : `${place.name} 剩余面积不够`;
  });
  return `适合的地块都已排满：${told.join("；")}`;
}

type LineProps = { item: PlanItem; objective: Objective };

/** Makes the plan's place a hold of the project, where the reader may and it is not one already. */
function AdoptButton({ item: { project, change, after } }: { item: PlanItem }) {
  if (project.id === null || !project.mayHold || after === null || change === "kept") return null;
  if (!mayBeHeld(after.place)) return null;
  const isPart = after.place.subject === "parcel" && after.areaSqm !== after.place.areaSqm;
  return (
    <HoldButton
      projectId={project.id}
      place={after.place}
      areaSqm={isPart ? after.areaSqm : undefined}
      label="采用为意向锁定"
    />
  );
}

function PlannedPlace({ item: { change, after } }: { item: PlanItem }) {
  if (after === null) return null;
  const isPart = placeKind(after.place) === "land" && after.areaSqm !== after.place.areaSqm;
  return (
    <div className="mt-0.5 flex flex-wrap items-center gap-x-2 gap-y-1 text-sm">
      <span className="text-ink-muted">排</span>
      <PlaceName place={after.place} />
      {isPart ? <span className="text-ink-muted">其中 {formatMuWithUnit(after.areaSqm)}</span> : null}
      <PlaceBadges place={after.place} isHeld={change === "kept"} />
      <span className="text-ink-muted tabular-nums">得分 {formatNumber(after.score)}</span>
    </div>
  );
}

/** One project: from where to where, what it brings, or why it goes without. */
export function PlanLine({ item, objective }: LineProps) {
  const { project, change, before, after, worth } = item;
  const reason = reasonOf(item);
  return (
    <li className="border-b hairline py-2.5">
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <ProjectName project={project} />
        {project.isEstimated ? <Badge>需求按登记面积估算</Badge> : null}
        <span className="ml-auto inline-flex flex-wrap items-center gap-3">
          {worth !== null && worth > 0 && after ? (
            <span className="tabular-nums">
              {formatNumber(worth)} <span className="text-sm text-ink-muted">{worthUnit(objective)}</span>
            </span>
          ) : null}
          <AdoptButton item={item} />
        </span>
      </div>
      {before && change !== "kept" ? (
        <p className="text-sm text-ink-muted">
          今日锁定 {before.name}（{placeSize(before)}）
        </p>
      ) : null}
      <PlannedPlace item={item} />
      {reason ? <p className="mt-0.5 break-words text-sm text-ink-muted">{reason}</p> : null}
    </li>
  );
}
