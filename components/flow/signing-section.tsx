import { ChartFrame } from "@/components/chart/chart-frame";
import type { ConversionView, SigningRow } from "@/domain/flow/conversion.schema";
import { AmountLink, Cell, CountLink, FlowTable, Head, Rate, RowHead } from "./cells";
import { rowName } from "./row-name";

function Line({ row, view }: { row: SigningRow; view: ConversionView }) {
  const name = rowName(view.by, row);
  const isWhole = row.key === "all";
  return (
    <tr className={isWhole ? "font-semibold" : "border-b hairline"}>
      <RowHead>{name}</RowHead>
      <Cell>
        <CountLink figure={row.signed} name={`${name}签约`} />
      </Cell>
      <Cell>
        <CountLink figure={row.registered} name={`${name}签约，已注册`} />
      </Cell>
      <Cell>
        <Rate bp={row.registeredBp} isYoung={!isWhole && row.young.registered} name={`${name}履约率`} />
      </Cell>
      <Cell>
        <CountLink figure={row.started} name={`${name}签约，已开工`} />
      </Cell>
      <Cell>
        <Rate bp={row.startedBp} isYoung={!isWhole && row.young.started} name={`${name}开工率`} />
      </Cell>
      <Cell>
        <CountLink figure={row.building} name={`${name}签约，在建`} />
      </Cell>
      <Cell>
        <CountLink figure={row.producing} name={`${name}签约，已投产`} />
      </Cell>
      <Cell>
        <AmountLink figure={row.agreed} name={`${name}签约项目的协议额`} />
      </Cell>
      <Cell>
        <AmountLink figure={row.arrived} name={`${name}签约项目的到位资金`} />
      </Cell>
      <Cell>
        <Rate bp={row.arrivedBp} isYoung={!isWhole && row.young.arrived} name={`${name}到位率`} />
      </Cell>
    </tr>
  );
}

const heads = ["签约", "注册", "履约率", "开工", "开工率", "在建", "投产", "协议额", "到位", "到位率"];

/** What became of signed projects: 履约率, 开工率 and 到位率 by the year of signing or by who and what they are. */
export function SigningSection({ view, asOf }: { view: ConversionView; asOf: string }) {
  const isByPeriod = view.by === "period";
  return (
    <ChartFrame
      title="签约以后"
      unit="个，亿元"
      asOf={asOf}
      note={`${view.signedFrom} 至 ${view.signedTo} 首次正式签约的项目；到位率为其全部到位资金与协议额之比。标“未满”的批次时间还短：注册未满 3 个月、开工未满 12 个月、到位未满 24 个月。`}
      source="项目台账、阶段变动记录、资金台账（已核定）"
    >
      <FlowTable
        label="签约以后明细"
        head={
          <>
            <Head isFirst>{isByPeriod ? "签约年份" : "名称"}</Head>
            {heads.map((name) => (
              <Head key={name}>{name}</Head>
            ))}
          </>
        }
      >
        {(isByPeriod ? view.signings.toReversed() : view.signings).map((row) => (
          <Line key={row.key} row={row} view={view} />
        ))}
        <Line row={view.allSignings} view={view} />
      </FlowTable>
    </ChartFrame>
  );
}
