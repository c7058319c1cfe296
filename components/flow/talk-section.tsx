import { ChartFrame } from "@/components/chart/chart-frame";
import { ColumnChart } from "@/components/chart/column-chart";
import type { ConversionView, TalkRow } from "@/domain/flow/conversion.schema";
import { formatNumber, formatPercent } from "@/lib/format/number";
import { projectsHref } from "@/lib/search-params/project-ledger";
import { cohortShortText } from "@/lib/text/flow";
import { Cell, CountLink, FlowTable, Head, Rate, RowHead } from "./cells";
import { rowName } from "./row-name";

type TalkSectionProps = { view: ConversionView; asOf: string };

const percentOf = (bp: number | null) => (bp ?? 0) / 100;

function TalkChart({ view }: { view: ConversionView }) {
  const columns = view.talks.map((row) => {
    const { talked, signed, signedBp, isYoung } = row;
    const counts = `首谈并到过洽谈的 ${formatNumber(talked.count)} 个，签约 ${formatNumber(signed.count)} 个`;
    return {
      id: row.key,
      label: cohortShortText(row.key),
      name: `${rowName("period", row)}：签约率 ${formatPercent(signedBp)}，${counts}${isYoung ? "，时间还短" : ""}`,
      value: percentOf(signedBp),
      valueText: formatPercent(signedBp, 0),
      href: projectsHref(talked.filter),
      isFaint: isYoung,
    };
  });
  return (
    <ColumnChart
      label="各季首谈项目的签约率"
      columns={columns}
      tickText={(value) => `${formatNumber(value)}%`}
      valueHeader="签约率"
      periodHeader="首谈季度"
      height={200}
    />
  );
}

function Line({ row, view }: { row: TalkRow; view: ConversionView }) {
  const name = rowName(view.by, row);
  return (
    <tr className={row.key === "all" ? "font-semibold" : "border-b hairline"}>
      <RowHead>{name}</RowHead>
      <Cell>
        <CountLink figure={row.talked} name={`${name}首谈并到过洽谈`} />
      </Cell>
      <Cell>
        <CountLink figure={row.signed} name={`${name}其中已签约`} />
      </Cell>
      <Cell>
        <Rate bp={row.signedBp} isYoung={row.isYoung && row.key !== "all"} name={name} />
      </Cell>
    </tr>
  );
}

/** 签约率: of those who came to talk, how many signed; by the quarter of the first talk or by who and what they are. */
export function TalkSection({ view, asOf }: TalkSectionProps) {
  const isByPeriod = view.by === "period";
  const span = `${view.talkedFrom} 至 ${view.talkedTo} 首谈的项目`;
  return (
    <ChartFrame
      title="签约率"
      unit={isByPeriod ? "%" : "个，%"}
      asOf={asOf}
      note={`${span}中，到过洽谈的有多少后来正式签约；撤销的变动不算。${isByPeriod ? "浅色为首谈未满 12 个月的批次" : "只比首谈满 12 个月的项目"}。`}
      source="项目台账、阶段变动记录"
    >
      {isByPeriod ? <TalkChart view={view} /> : null}
      <FlowTable
        label="签约率明细"
        head={
          <>
            <Head isFirst>{isByPeriod ? "首谈季度" : "名称"}</Head>
            <Head>到过洽谈</Head>
            <Head>已签约</Head>
            <Head>签约率</Head>
          </>
        }
      >
        {(isByPeriod ? view.talks.toReversed() : view.talks).map((row) => (
          <Line key={row.key} row={row} view={view} />
        ))}
        <Line row={view.allTalks} view={view} />
      </FlowTable>
    </ChartFrame>
  );
}
