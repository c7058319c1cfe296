import type { ForecastView } from "@/domain/forecast/forecast.schema";
import { formatNumber, formatPercent } from "@/lib/format/number";
import { stageText } from "@/lib/text/stages";

const few = 10;

/** Where the chances come from: cases of this park beside the value one would start from without any. */
export function WeightTable({ view }: { view: ForecastView }) {
  return (
    <table className="w-full text-sm">
      <thead className="text-left text-ink-muted">
        <tr className="border-b hairline">
          <th scope="col" className="py-1.5 pr-3 font-normal">
            阶段
          </th>
          <th scope="col" className="py-1.5 pr-3 text-right font-normal">
            签约把握
          </th>
          <th scope="col" className="py-1.5 pr-3 text-right font-normal">
            园区历史
          </th>
          <th scope="col" className="py-1.5 text-right font-normal">
            起始值
          </th>
        </tr>
      </thead>
      <tbody>
        {view.weights.map(({ stage, probabilityBp, priorBp, entered, signed }) => (
          <tr key={stage} className="border-b hairline">
            <th scope="row" className="py-1.5 pr-3 text-left font-normal">
              {stageText[stage]}
            </th>
            <td className="py-1.5 pr-3 text-right font-semibold tabular-nums">
              {formatPercent(probabilityBp, 0)}
            </td>
            <td className="py-1.5 pr-3 text-right tabular-nums">
              {formatNumber(entered)} 个中 {formatNumber(signed)} 个签约
              {entered < few ? <span className="text-ink-muted">（样本少）</span> : null}
            </td>
            <td className="py-1.5 text-right text-ink-muted tabular-nums">{formatPercent(priorBp, 0)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
