import Link from "next/link";
import { Figure } from "@/components/ui/figure";
import { Hinted } from "@/components/ui/hinted";
import { StageChip } from "@/components/ui/stage-chip";
import type { Measure } from "@/domain/amount/measure";
import type { CockpitOverview } from "@/domain/cockpit/overview.schema";
import { measureUnit } from "@/lib/format/measure";
import { formatAmount, formatWan, formatYi } from "@/lib/format/money";
import { formatNumber, formatPercent } from "@/lib/format/number";
import { paths } from "@/lib/paths";
import { stageShortText } from "@/lib/text/stages";
import { amountLink, figureText, projectLink } from "./figure-links";

type Pipeline = NonNullable<CockpitOverview["pipeline"]>;

type RowProps = {
  href: string;
  name: string;
  stage: Pipeline["projects"][number]["stage"];
  value: string;
  hint: string;
};

function ProjectRow({ href, name, stage, value, hint }: RowProps) {
  return (
    <li className="border-t hairline first:border-t-0">
      <Hinted hint={hint} isBlock>
        <Link
          href={href}
          className="touch -mx-1.5 flex min-h-8 pointer-coarse:min-h-11 items-center gap-2 rounded-sm px-1.5 hover:bg-hover"
        >
          <span className="min-w-0 flex-1 truncate">{name}</span>
          <StageChip stage={stage}>{stageShortText[stage]}</StageChip>
          <span className="w-20 shrink-0 text-right tabular-nums">{value}</span>
        </Link>
      </Hinted>
    </li>
  );
}

/** Against the gap of a year or a quarter the coverage would say nothing: most of it comes later. */
function coverage({ topThreeBp, coverageBp }: Pipeline, period: CockpitOverview["period"]): string {
  const top = `前三个项目占 ${formatPercent(topThreeBp)}`;
  if (period !== "plan") return `不限本期内到位，${top}`;
  return coverageBp === null ? top : `可补缺口的 ${formatPercent(coverageBp, 0)}，${top}`;
}

function Expected({ pipeline, period }: { pipeline: Pipeline; period: CockpitOverview["period"] }) {
  if (pipeline.figure.count === 0) return <p className="text-ink-muted">没有正常推进、尚未投产的项目</p>;
  const words = "正常推进、尚未投产的项目，剩余金额按阶段把握折算后相加，未按到位时间折算";
  const { href, hint } = projectLink(pipeline.figure, words);
  return (
    <>
      <p className="flex flex-wrap items-baseline gap-x-2">
        <Hinted hint={hint}>
          <Link href={href} className="rounded-sm font-semibold text-xl hover:underline">
            <Figure value={formatYi(pipeline.weightedFen)} unit="亿元" unitClassName="text-sm" />
          </Link>
        </Hinted>
        <span className="text-sm text-ink-muted">
          {formatNumber(pipeline.figure.count)} 个项目剩余 {formatAmount(pipeline.remainingFen)}
        </span>
      </p>
      <p className="mb-2 text-sm text-ink-muted">{coverage(pipeline, period)}</p>
      <ul aria-label="把握最大的项目">
        {pipeline.projects.map((project) => (
          <ProjectRow
            key={project.id}
            href={paths.project(project.id)}
            name={project.name}
            stage={project.stage}
            value={formatYi(project.weightedFen)}
            hint={`剩余 ${formatWan(project.remainingFen, 0)} 万元 × 阶段权重 ${formatPercent(project.weightBp, 0)}`}
          />
        ))}
      </ul>
    </>
  );
}

const hopedText: Record<Measure, string> = {
  fundsInPlace: "后续可望到位",
  agreedInvestment: "后续可望签约",
  fixedInvestment: "后续可望完成固投",
  foreignUsed: "后续可望到位外资",
  foreignAgreed: "后续可望签约外资",
};

/** What the gap hangs on while the plan runs; what the result was made of once it is over. */
export function HangsOn({ cockpit }: { cockpit: CockpitOverview }) {
  if (cockpit.pipeline) {
    return (
      <section aria-labelledby="hangs-on" className="min-w-0">
        <h2 id="hangs-on" className="text-sm text-ink-muted">
          {hopedText[cockpit.measure]}（按阶段把握折算）
        </h2>
        <Expected pipeline={cockpit.pipeline} period={cockpit.period} />
      </section>
    );
  }
  return (
    <section aria-labelledby="made-of" className="min-w-0">
      <h2 id="made-of" className="mb-1 text-sm text-ink-muted">
        主要来自（{measureUnit(cockpit.measure)}）
      </h2>
      <Contributors projects={cockpit.topProjects} />
    </section>
  );
}

/** The projects that brought most, each opening its own rows. */
export function Contributors({ projects }: { projects: CockpitOverview["topProjects"] }) {
  if (projects.length === 0) return <p className="text-ink-muted">这一时期还没有计入的金额</p>;
  return (
    <ul aria-label="贡献最大的项目">
      {projects.map(({ id, name, stage, figure }) => (
        <ProjectRow key={id} {...amountLink(figure)} name={name} stage={stage} value={figureText(figure)} />
      ))}
    </ul>
  );
}
