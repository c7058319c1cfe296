"use client";

import Link from "next/link";
import { useState } from "react";
import { Button, IconButton } from "@/components/ui/button";
import { StageChip } from "@/components/ui/stage-chip";
import type { ForecastProjectView, ForecastView } from "@/domain/forecast/forecast.schema";
import { classNames } from "@/lib/class-names";
import { formatYi } from "@/lib/format/money";
import { formatNumber, formatPercent } from "@/lib/format/number";
import { paths } from "@/lib/paths";
import { stageShortText } from "@/lib/text/stages";
import type { TryOut } from "./use-tries";

const firstRows = 20;

type ProjectListProps = { view: ForecastView; tryOut: TryOut };

/** Every project that weighs, with its chance and its month; each may be switched off or moved to see what changes. */
export function ProjectList({ view, tryOut }: ProjectListProps) {
  const [isWhole, setIsWhole] = useState(false);
  const shown = isWhole ? view.projects : view.projects.slice(0, firstRows);
  if (view.projects.length === 0) return <p className="text-ink-muted">没有正常推进、还有余额的项目。</p>;
  return (
    <>
      <div className="scroll-thin relative overflow-x-auto">
        <table className="w-full text-sm whitespace-nowrap">
          <thead className="text-left text-ink-muted">
            <tr className="border-b hairline">
              <th scope="col" className="sticky left-0 bg-canvas py-1.5 pr-3 font-normal">
                项目
              </th>
              <th scope="col" className="py-1.5 pr-3 font-normal">
                阶段
              </th>
              <th scope="col" className="py-1.5 pr-3 text-right font-normal">
                余额（亿元）
              </th>
              <th scope="col" className="py-1.5 pr-3 text-right font-normal">
                签约把握
              </th>
              <th scope="col" className="py-1.5 pr-3 text-right font-normal">
                期内预期（亿元）
              </th>
              <th scope="col" className="py-1.5 pr-3 pl-5 font-normal">
                签约月
              </th>
              <th scope="col" className="py-1.5 font-normal">
                假设
              </th>
            </tr>
          </thead>
          <tbody>
            {shown.map((project) => (
              <ProjectRow key={project.id} project={project} tryOut={tryOut} />
            ))}
          </tbody>
        </table>
      </div>
      {view.projects.length > firstRows ? (
        <div className="mt-2">
          <Button size="sm" variant="quiet" onClick={() => setIsWhole(!isWhole)}>
            {isWhole ? "收起" : `再显示 ${view.projects.length - firstRows} 个`}
          </Button>
        </div>
      ) : null}
      {view.others.count > 0 ? (
        <p className="mt-2 text-sm text-ink-muted">
          其余 {formatNumber(view.others.count)} 个项目合计预期 {formatYi(view.others.expectedFen)} 亿元
        </p>
      ) : null}
    </>
  );
}

function ProjectRow({ project, tryOut }: { project: ForecastProjectView; tryOut: TryOut }) {
  const { id, name, stage, isExcluded, shiftedMonths } = project;
  const isTouched = isExcluded || shiftedMonths !== 0;
  return (
    <tr className={classNames("border-b hairline", isTouched && "bg-behind-soft")}>
      <th
        scope="row"
        className={classNames(
          "sticky left-0 max-w-36 min-w-36 py-1 pr-3 text-left font-normal sm:max-w-72 sm:min-w-40",
          isTouched ? "bg-behind-soft" : "bg-canvas",
        )}
      >
        <Link
          href={paths.project(id)}
          className={classNames("link block truncate", isExcluded && "line-through")}
          title={name}
        >
          {name}
        </Link>
      </th>
      <td className="py-1 pr-3">
        <StageChip stage={stage}>{stageShortText[stage]}</StageChip>
      </td>
      <td className="py-1 pr-3 text-right tabular-nums">{formatYi(project.remainingFen)}</td>
      <td className="py-1 pr-3 text-right tabular-nums">{formatPercent(project.probabilityBp, 0)}</td>
      <td className="py-1 pr-3 text-right tabular-nums">
        {project.hasOwnPlan ? <span className="mr-1 text-sm text-ink-muted">按计划</span> : null}
        {formatYi(project.expectedFen)}
      </td>
      <td className="py-1 pr-3 pl-5 tabular-nums">{project.signingMonth}</td>
      <td className="py-1">
        <Trying project={project} tryOut={tryOut} />
      </td>
    </tr>
  );
}

function Trying({ project, tryOut }: { project: ForecastProjectView; tryOut: TryOut }) {
  const { id, name } = project;
  const months = tryOut.shiftOf(id);
  const isExcluded = tryOut.tries.excluded.includes(id);
  const shift = months === 0 ? "按期" : `${months > 0 ? "推后" : "提前"} ${Math.abs(months)} 月`;
  return (
    <span className="flex items-center gap-1 whitespace-nowrap">
      <IconButton
        size="sm"
        icon="chevron-left"
        label={`${name}提前一个月`}
        onClick={() => tryOut.moveBy(id, -1)}
      />
      <span className="w-16 text-center text-sm text-ink-muted">{shift}</span>
      <IconButton
        size="sm"
        icon="chevron-right"
        label={`${name}推后一个月`}
        onClick={() => tryOut.moveBy(id, 1)}
      />
      <Button
        size="sm"
        aria-label={`${isExcluded ? "恢复计入" : "假定落空"}：${name}`}
        onClick={() => tryOut.toggle(id)}
      >
        {isExcluded ? "恢复计入" : "假定落空"}
      </Button>
    </span>
  );
}
