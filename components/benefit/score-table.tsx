import { Section } from "@/components/ui/section";
import type { BenefitDetail, ScoredItemView } from "@/domain/benefit/benefit.schema";
import { formatHundredths } from "@/lib/format/hundredths";
import { benefitItemText, scoreFormText } from "@/lib/text/benefits";

const cell = "py-1.5 pl-4 text-right tabular-nums whitespace-nowrap";
const boundText = { capped: "封顶", floored: "按 0 分" };

/** How the score came about: weight × value ÷ baseline, item by item. */
export function ScoreTable({ detail }: { detail: BenefitDetail }) {
  if (detail.items.length === 0 || detail.form === null) return null;
  return (
    <Section title="得分" note={`${scoreFormText[detail.form]}，得分 = 权重 × 实际值 ÷ 基准值`}>
      <div className="scroll-thin overflow-x-auto">
        <table className="w-full">
          <thead className="text-sm text-ink-muted">
            <tr className="border-b hairline">
              <th scope="col" className="py-1.5 text-left font-normal">
                指标
              </th>
              <th scope="col" className={`${cell} font-normal`}>
                实际值
              </th>
              <th scope="col" className={`${cell} font-normal`}>
                基准值
              </th>
              <th scope="col" className={`${cell} font-normal`}>
                权重
              </th>
              <th scope="col" className={`${cell} font-normal`}>
                得分
              </th>
            </tr>
          </thead>
          <tbody>
            {detail.items.map((item) => (
              <Row key={item.item} item={item} />
            ))}
          </tbody>
          <tfoot>
            <tr className="border-t hairline font-semibold">
              <th scope="row" colSpan={4} className="py-1.5 text-left">
                合计
              </th>
              <td className={cell}>{formatHundredths(detail.scoreHundredths)}</td>
            </tr>
          </tfoot>
        </table>
      </div>
    </Section>
  );
}

function Row({ item }: { item: ScoredItemView }) {
  const { name, unit } = benefitItemText[item.item];
  return (
    <tr className="border-b hairline last:border-b-0">
      <th scope="row" className="py-1.5 text-left font-normal">
        {name}
        <span className="ml-1 text-sm text-ink-muted">{unit}</span>
      </th>
      <td className={cell}>
        {item.valueHundredths === null ? "未消耗或未排放" : formatHundredths(item.valueHundredths)}
      </td>
      <td className={cell}>{formatHundredths(item.baselineHundredths)}</td>
      <td className={cell}>{item.weight}</td>
      <td className={cell}>
        {item.bound ? <span className="mr-1 text-sm text-ink-muted">{boundText[item.bound]}</span> : null}
        {formatHundredths(item.pointsHundredths)}
      </td>
    </tr>
  );
}
