import Link from "next/link";
import type { ClosedRow, MonthComparison } from "@/domain/month/compare-month.schema";
import { formatMonth } from "@/lib/format/date";
import { formatAmount } from "@/lib/format/money";
import { formatNumber } from "@/lib/format/number";
import { paths } from "@/lib/paths";
import { closedLedgerText } from "@/lib/text/months";

type AdjustmentListProps = { month: string; adjustments: MonthComparison["adjustments"] };

/** 调整: what counts in this month and belongs to an earlier one. */
export function AdjustmentList({ month, adjustments }: AdjustmentListProps) {
  const { count, countedFen, rows } = adjustments;
  if (count === 0) {
    return <p className="text-ink-muted">调整：{formatMonth(month)}没有涉及以前月份的红冲、更正和迟报。</p>;
  }
  const more = count - rows.length;
  return (
    <details>
      <summary className="cursor-pointer pointer-coarse:py-2.5">
        <span className="font-semibold">调整 {formatNumber(count)} 笔</span>
        <span className="text-ink-muted">
          ，涉及以前月份的红冲、更正和迟报，计入 {formatAmount(countedFen)}
        </span>
      </summary>
      <ul className="mt-2 divide-y divide-line">
        {rows.map((row) => (
          <Adjustment key={`${row.ledger} ${row.sourceId}`} row={row} />
        ))}
      </ul>
      {more > 0 ? (
        <p className="mt-1 text-sm text-ink-muted">另有 {formatNumber(more)} 笔，金额较小</p>
      ) : null}
    </details>
  );
}

function Adjustment({ row }: { row: ClosedRow }) {
  return (
    <li className="grid grid-cols-[1fr_auto] gap-x-4 py-1.5 sm:grid-cols-[1fr_14rem_10rem]">
      <Link
        href={paths.project(row.projectId)}
        className="min-w-0 truncate rounded-sm py-0.5 hover:underline pointer-coarse:py-2.5"
      >
        {row.projectName}
      </Link>
      <span className="text-right tabular-nums sm:order-last">{formatAmount(row.countedFen)}</span>
      <span className="text-sm text-ink-muted max-sm:col-span-full">
        {closedLedgerText[row.ledger]} · {reasonOf(row)}
      </span>
    </li>
  );
}

function reasonOf({ amountFen, occurredOn, ledger }: ClosedRow): string {
  if (amountFen < 0) return "红冲";
  if (ledger === "fixedInvestment") return `更正 ${formatMonth(occurredOn)}`;
  return `${occurredOn ?? ""} ${ledger === "agreedInvestment" ? "签订" : "到位"}`;
}
