import { Badge } from "@/components/ui/badge";
import { Button } from "@/components/ui/button";
import { Figure } from "@/components/ui/figure";
import { foreignCurrencies } from "@/domain/money/currency";
import { formatInstant, formatMonth } from "@/lib/format/date";
import { currencyText } from "@/lib/text/currencies";
import { alignedRate, type RateRow } from "./rate-table";

type RatesTableProps = { rows: readonly RateRow[]; onEdit?: (month: string) => void };

const cell = "whitespace-nowrap px-3 py-1.5";

/** Months down, currencies across; a closed month's rates stand still. */
export function RatesTable({ rows, onEdit }: RatesTableProps) {
  return (
    <section
      aria-label="汇率表，可左右滚动"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard
      tabIndex={0}
      className="scroll-thin relative overflow-x-auto rounded-md border hairline"
    >
      <table className="w-full border-collapse bg-surface">
        <thead>
          <tr className="border-b hairline bg-sunken text-sm text-ink-muted">
            <th scope="col" className={`${cell} sticky left-0 bg-sunken text-left font-normal`}>
              统计月
            </th>
            {foreignCurrencies.map((currency) => (
              <th key={currency} scope="col" className={`${cell} text-right font-normal`}>
                {currencyText[currency]}
              </th>
            ))}
            <th scope="col" className={`${cell} text-left font-normal`}>
              公布日期
            </th>
            <th scope="col" className={`${cell} text-left font-normal`}>
              来源
            </th>
            <th scope="col" className={`${cell} text-left font-normal`}>
              录入
            </th>
            <th scope="col" className={cell}>
              <span className="sr-only">操作</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <MonthRow key={row.statMonth} row={row} onEdit={onEdit} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

function MonthRow({ row, onEdit }: { row: RateRow; onEdit: RatesTableProps["onEdit"] }) {
  const { statMonth, isClosed, rates, first } = row;
  return (
    <tr className="border-b hairline last:border-b-0">
      <th scope="row" className={`${cell} sticky left-0 bg-surface text-left font-normal`}>
        {formatMonth(statMonth)}
      </th>
      {foreignCurrencies.map((currency) => {
        const rate = rates[currency];
        return (
          <td
            key={currency}
            className={`${cell} text-right`}
            title={rate?.isUsed ? "已有资金或协议按此折算" : undefined}
          >
            <Figure value={rate ? alignedRate(rate.rate) : null} />
          </td>
        );
      })}
      <td className={`${cell} tabular-nums`}>{first?.publishedOn ?? <Figure value={null} />}</td>
      <td className={`${cell} max-w-64 truncate`} title={first?.source}>
        {first?.source ?? <Figure value={null} />}
      </td>
      <td className={`${cell} text-ink-muted`}>
        {first ? (
          <span title={formatInstant(first.recordedAt)}>{first.recordedByName ?? "已注销账号"}</span>
        ) : (
          <Figure value={null} />
        )}
      </td>
      <td className={`${cell} text-right`}>
        {isClosed ? (
          <Badge>已月结</Badge>
        ) : onEdit ? (
          <Button size="sm" onClick={() => onEdit(statMonth)}>
            {first ? "修改" : "录入"}
          </Button>
        ) : null}
      </td>
    </tr>
  );
}
