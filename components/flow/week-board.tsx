import Link from "next/link";
import { Icon } from "@/components/ui/icon";
import { Section } from "@/components/ui/section";
import type { WeekKind, WeekProject, WeekView } from "@/domain/flow/week.schema";
import { formatAmount } from "@/lib/format/money";
import { formatNumber } from "@/lib/format/number";
import { paths } from "@/lib/paths";
import { changesHref, type FlowParams } from "@/lib/search-params/flow";
import { projectsHref } from "@/lib/search-params/project-ledger";
import { weekKindText } from "@/lib/text/flow";
import { stageShortText, terminationReasonText } from "@/lib/text/stages";

type Kind = WeekView["kinds"][number];

const losing: ReadonlySet<WeekKind> = new Set(["back", "suspended", "terminated", "transferred"]);

/** An investment nobody has named yet is not 0. */
const sumText = ({ count, totalInvestmentFen }: Kind["figure"]) =>
  `${formatNumber(count)} 个${totalInvestmentFen > 0 ? `，${formatAmount(totalInvestmentFen)}` : "，投资额未填"}`;

function whatHappened({ fromStage, toStage, terminationReason, reason }: WeekProject): string {
  const stages =
    fromStage && toStage
      ? `${stageShortText[fromStage]} → ${stageShortText[toStage]}`
      : toStage && stageShortText[toStage];
  const cause = terminationReason ? terminationReasonText[terminationReason] : reason;
  return [stages, cause].filter(Boolean).join("，");
}

function KindBlock({ row }: { row: Kind }) {
  const { kind, figure, previous, projects } = row;
  return (
    <section className="border-t hairline pt-2">
      <h3 className="flex flex-wrap items-baseline gap-x-2">
        <span
          className={
            losing.has(kind) && figure.count > 0 ? "font-semibold text-breached-text" : "font-semibold"
          }
        >
          {weekKindText[kind]}
        </span>
        {figure.count > 0 ? (
          <Link href={projectsHref(figure.filter)} prefetch={false} className="touch link tabular-nums">
            {sumText(figure)}
          </Link>
        ) : (
          <span className="text-ink-muted">没有</span>
        )}
        <span className="ml-auto text-sm text-ink-muted tabular-nums">
          上周{" "}
          {previous.count > 0 ? (
            <Link href={projectsHref(previous.filter)} prefetch={false} className="touch hover:underline">
              {sumText(previous)}
            </Link>
          ) : (
            "没有"
          )}
        </span>
      </h3>
      <ul>
        {projects.map((project) => (
          <li key={project.id}>
            <Link
              href={paths.project(project.id)}
              prefetch={false}
              className="touch -mx-1.5 grid min-h-8 grid-cols-[1fr_auto] items-center gap-x-3 rounded-sm px-1.5 py-0.5 hover:bg-hover"
            >
              <span className="truncate">{project.name}</span>
              <span className="text-right tabular-nums">{formatAmount(project.totalInvestmentFen)}</span>
              <span className="col-span-2 truncate text-sm text-ink-muted">
                {project.on.slice(5)} · {project.departmentName}
                {whatHappened(project) ? ` · ${whatHappened(project)}` : ""}
              </span>
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Chooser({ view, params }: { view: WeekView; params: FlowParams }) {
  const style = "touch inline-flex items-center gap-1 rounded-sm px-1 text-sm hover:bg-hover";
  return (
    <nav aria-label="选周" data-print="hidden" className="flex items-center gap-1">
      <Link href={changesHref({ ...params, week: view.previousFrom })} scroll={false} className={style}>
        <Icon name="chevron-left" size={14} />
        上一周
      </Link>
      {view.nextFrom ? (
        <Link href={changesHref({ ...params, week: view.nextFrom })} scroll={false} className={style}>
          下一周
          <Icon name="chevron-right" size={14} />
        </Link>
      ) : null}
    </nav>
  );
}

/** A week of gains and losses with reasons, beside the week before; every number opens its list. */
export function WeekBoard({ view, params }: { view: WeekView; params: FlowParams }) {
  const columns = [
    view.kinds.filter(({ kind }) => !losing.has(kind)),
    view.kinds.filter(({ kind }) => losing.has(kind)),
  ];
  return (
    <Section
      id="week"
      title={`${view.nextFrom === null ? "本周" : "一周"}新增与流失`}
      note={`${view.from} 至 ${view.to}，金额为总投资；按实际发生日期，新签约也计入“进入下一阶段”`}
      action={<Chooser view={view} params={params} />}
    >
      <div className="grid grid-cols-1 gap-x-10 gap-y-4 lg:grid-cols-2">
        {columns.map((kinds) => (
          <div key={kinds[0]?.kind} className="grid content-start gap-4">
            {kinds.map((row) => (
              <KindBlock key={row.kind} row={row} />
            ))}
          </div>
        ))}
      </div>
    </Section>
  );
}
