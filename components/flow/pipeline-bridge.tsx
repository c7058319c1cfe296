import Link from "next/link";
import { BridgeChart } from "@/components/chart/bridge-chart";
import { ChartFrame } from "@/components/chart/chart-frame";
import type { ChangesView } from "@/domain/flow/changes.schema";
import { formatYi } from "@/lib/format/money";
import { formatNumber } from "@/lib/format/number";
import { paths } from "@/lib/paths";
import { cockpitTabHref } from "@/lib/search-params/cockpit";
import { carriedParams, changesHref, type FlowParams } from "@/lib/search-params/flow";
import { pipelinePartNote, pipelinePartText } from "@/lib/text/flow";
import { stageShortText } from "@/lib/text/stages";
import { signedYi } from "./signed-text";

type Pipeline = NonNullable<ChangesView["pipeline"]>;
type Part = Pipeline["parts"][number];
type Changed = Part["projects"][number];

function stagesText({ stageThen, stageNow }: Changed): string {
  if (stageThen === null) return stageShortText[stageNow];
  return stageThen === stageNow
    ? stageShortText[stageNow]
    : `${stageShortText[stageThen]} → ${stageShortText[stageNow]}`;
}

function PartList({ part, params }: { part: Part; params: FlowParams }) {
  const rest = part.count - part.projects.length;
  return (
    <section id={`part-${part.part}`}>
      <h3 className="flex items-baseline gap-2 text-sm">
        <span className="font-semibold">{pipelinePartText[part.part]}</span>
        <span className="min-w-0 text-ink-muted max-sm:hidden">{pipelinePartNote[part.part]}</span>
        <span className="ml-auto shrink-0 tabular-nums">
          {formatNumber(part.count)} 个，{signedYi(part.changeFen)} 亿元
        </span>
      </h3>
      <ul className="mt-1">
        {part.projects.map((project) => (
          <li key={project.id} className="border-t hairline">
            <Link
              href={paths.project(project.id)}
              prefetch={false}
              className="touch -mx-1.5 flex min-h-8 items-center gap-3 rounded-sm px-1.5 hover:bg-hover"
            >
              <span className="min-w-0 flex-1 truncate">{project.name}</span>
              <span className="shrink-0 text-sm text-ink-muted">{stagesText(project)}</span>
              <span className="w-16 shrink-0 text-right tabular-nums">{signedYi(project.changeFen)}</span>
            </Link>
          </li>
        ))}
      </ul>
      {rest > 0 && params.part !== part.part ? (
        <Link
          href={`${changesHref({ ...params, part: part.part })}#part-${part.part}`}
          className="touch link inline-flex items-center text-sm"
        >
          全部 {formatNumber(part.count)} 个
        </Link>
      ) : null}
      {rest > 0 && params.part === part.part ? (
        <p className="text-sm text-ink-muted">另有变动较小的 {formatNumber(rest)} 个未列出</p>
      ) : null}
    </section>
  );
}

type PipelineBridgeProps = { view: ChangesView; pipeline: Pipeline; params: FlowParams; asOf: string };

/** From the weighted pipeline of a past day to today's, by what happened to its projects. */
export function PipelineBridge({ view, pipeline, params, asOf }: PipelineBridgeProps) {
  const parts = pipeline.parts.filter(({ count }) => count > 0);
  const steps = parts.map(({ part, changeFen, count }) => ({
    id: part,
    label: pipelinePartText[part],
    name: `${pipelinePartText[part]} ${signedYi(changeFen)} 亿元，${formatNumber(count)} 个项目：${pipelinePartNote[part]}`,
    value: changeFen,
    valueText: signedYi(changeFen),
    href: `#part-${part}`,
  }));
  const end = (label: string, fen: number, count: number) => ({
    label,
    name: `${label}可望 ${formatYi(fen)} 亿元，${formatNumber(count)} 个项目`,
    value: fen,
    valueText: formatYi(fen),
  });
  return (
    <ChartFrame
      title="后续可望为什么变了"
      unit="亿元"
      asOf={`${view.since} 对比现在，${asOf}`}
      note="正常推进的项目，剩余金额按当时和现在的阶段权重折算后相加，两头之差逐个项目拆到原因，各项之和等于差额。当时的阶段、状态取变动记录，投资额取修改记录；已撤销的变动和已删除的项目两头都不计。"
      source="项目台账、变动记录、资金台账"
    >
      <BridgeChart
        label="后续可望的变动"
        start={end(view.since, pipeline.startFen, pipeline.startCount)}
        steps={steps}
        end={{
          ...end("现在", pipeline.endFen, pipeline.endCount),
          href: cockpitTabHref("overview", carriedParams(params)),
        }}
        tickText={(value) => formatYi(value, 0)}
        valueHeader="亿元"
      />
      <div data-chart-controls className="mt-4 grid grid-cols-1 gap-x-10 gap-y-5 lg:grid-cols-2">
        {parts.map((part) => (
          <PartList key={part.part} part={part} params={params} />
        ))}
      </div>
    </ChartFrame>
  );
}
