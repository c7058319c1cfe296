import Link from "next/link";
import { ChartFrame } from "@/components/chart/chart-frame";
import { ColumnChart } from "@/components/chart/column-chart";
import { Badge } from "@/components/ui/badge";
import type { DurationsView, StageDuration } from "@/domain/flow/durations.schema";
import { absent, formatNumber } from "@/lib/format/number";
import { projectsHref } from "@/lib/search-params/project-ledger";
import { stageShortText, stageText } from "@/lib/text/stages";
import { Cell, CountLink, FlowTable, Head, RowHead } from "./cells";

const daysText = (days: number | null) =>
  days === null ? absent : formatNumber(days, Number.isInteger(days) ? 0 : 1);

const isSlow = ({ completed, limit }: StageDuration) =>
  limit !== null && completed.median !== null && completed.median > limit.calendarDays;

const limitText = ({ limit }: StageDuration) =>
  limit ? `${limit.days} ${limit.unit === "workingDays" ? "个工作日" : "天"}` : absent;

function DurationChart({ stages }: { stages: readonly StageDuration[] }) {
  const columns = stages.map((row) => ({
    id: row.stage,
    label: stageShortText[row.stage],
    name: `${stageText[row.stage]}：${formatNumber(row.completed.figure.count)} 个项目走完，中位数 ${daysText(row.completed.median)} 天${isSlow(row) ? "，超过时限" : ""}`,
    value: row.completed.median ?? 0,
    valueText: daysText(row.completed.median),
    href: projectsHref(row.completed.figure.filter),
    fill: isSlow(row) ? ("breached" as const) : ("accent" as const),
  }));
  return (
    <ColumnChart
      label="各阶段停留天数的中位数"
      columns={columns}
      tickText={(value) => formatNumber(value)}
      valueHeader="中位数（天）"
      periodHeader="阶段"
      height={200}
    />
  );
}

function Running({ row }: { row: StageDuration }) {
  const { running, overLimit } = row;
  return (
    <>
      <Cell>
        <CountLink figure={running.figure} name={`现处${stageText[row.stage]}`} />
      </Cell>
      <Cell>{daysText(running.median)}</Cell>
      <Cell>
        {overLimit === null ? (
          absent
        ) : overLimit.count === 0 ? (
          <span className="text-ink-faint">0</span>
        ) : (
          <Link
            href={projectsHref(overLimit.filter)}
            prefetch={false}
            className="touch inline-flex items-center"
            aria-label={`${stageText[row.stage]}超过时限 ${formatNumber(overLimit.count)} 个`}
          >
            <Badge tone="breached" hasMark>
              {formatNumber(overLimit.count)}
            </Badge>
          </Link>
        )}
      </Cell>
      <Cell>
        <CountLink figure={row.waiting} name={`现处${stageText[row.stage]}，正在等待对方`} />
      </Cell>
    </>
  );
}

const heads = [
  "走完（个）",
  "中位数",
  "七成五在内",
  "时限",
  "现有（个）",
  "已停留中位数",
  "超时限",
  "等待对方",
];

/** How long each stage takes and has taken; what ended and what still runs are never mixed. */
export function DurationSection({ view, asOf }: { view: DurationsView; asOf: string }) {
  const stages = view.stages.filter(
    ({ completed, running }) => completed.figure.count + running.figure.count > 0,
  );
  return (
    <ChartFrame
      title="各阶段停留天数"
      unit="天（日历日）"
      asOf={asOf}
      note="走完的按进入到离开计，多次进入的相加；现有的只计正常推进的项目，从进入算到今天。时限取时限规则中限定整个阶段的一条，工作日按七天五日折算比较，红色为中位数超过时限。"
      source="阶段变动记录、等待记录、时限规则"
      legend={[
        { label: "在时限内或无时限", fill: "accent" },
        { label: "超过时限", fill: "breached" },
      ]}
    >
      <DurationChart stages={stages} />
      <FlowTable
        label="停留天数明细"
        head={
          <>
            <Head isFirst>阶段</Head>
            {heads.map((name) => (
              <Head key={name}>{name}</Head>
            ))}
          </>
        }
      >
        {stages.map((row) => (
          <tr key={row.stage} className="border-b hairline">
            <RowHead>{stageText[row.stage]}</RowHead>
            <Cell>
              <CountLink figure={row.completed.figure} name={`走完${stageText[row.stage]}`} />
            </Cell>
            <Cell>
              <span className={isSlow(row) ? "font-semibold text-breached-text" : "font-semibold"}>
                {daysText(row.completed.median)}
              </span>
            </Cell>
            <Cell>{daysText(row.completed.p75)}</Cell>
            <Cell>{limitText(row)}</Cell>
            <Running row={row} />
          </tr>
        ))}
      </FlowTable>
    </ChartFrame>
  );
}
