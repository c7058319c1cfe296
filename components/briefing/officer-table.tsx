import Link from "next/link";
import type { ReactNode } from "react";
import { Figure } from "@/components/ui/figure";
import type { OfficerRow } from "@/domain/briefing/officers.schema";
import { formatWan } from "@/lib/format/money";
import { formatNumber } from "@/lib/format/number";
import { amountsHref } from "@/lib/search-params/amount-ledger";
import { projectsHref } from "@/lib/search-params/project-ledger";

const heads = [
  ["首谈", "个"],
  ["走访考察", "个项目"],
  ["跟进", "个项目"],
  ["新增在谈", "个"],
  ["签约", "个"],
  ["签约额", "万元"],
  ["到位", "万元"],
] as const;

function Cell({
  href,
  value,
  isNone,
  children,
}: {
  href: string;
  value: string;
  isNone: boolean;
  children?: ReactNode;
}) {
  return (
    <td className="py-1.5 pr-4 text-right tabular-nums">
      {isNone ? (
        <Figure value={null} />
      ) : (
        <Link
          href={href}
          className="touch rounded-sm decoration-accent-line underline-offset-4 hover:underline"
        >
          {value}
        </Link>
      )}
      {isNone ? null : children}
    </td>
  );
}

const times = (count: number) => (
  <span className="ml-1 text-sm text-ink-muted">{formatNumber(count)} 次</span>
);

function Row({ row }: { row: OfficerRow }) {
  const { firstTalks, visits, followUps, newNegotiations, signed, funds } = row;
  const plain = (sum: OfficerRow["firstTalks"]) => (
    <Cell href={projectsHref(sum.filter)} value={formatNumber(sum.count)} isNone={sum.count === 0} />
  );
  const counted = (sum: OfficerRow["visits"]) => (
    <Cell href={projectsHref(sum.filter)} value={formatNumber(sum.count)} isNone={sum.count === 0}>
      {times(sum.times)}
    </Cell>
  );
  return (
    <tr className="border-b hairline">
      <th scope="row" className="sticky left-0 bg-canvas py-1.5 pr-4 text-left font-normal whitespace-nowrap">
        {row.name}
        {row.departmentName ? (
          <span className="ml-2 text-sm text-ink-muted">{row.departmentName}</span>
        ) : null}
      </th>
      {plain(firstTalks)}
      {counted(visits)}
      {counted(followUps)}
      {plain(newNegotiations)}
      <Cell
        href={amountsHref(signed.filter)}
        value={formatNumber(signed.count)}
        isNone={signed.count === 0}
      />
      <Cell
        href={amountsHref(signed.filter)}
        value={formatWan(signed.countedFen)}
        isNone={signed.count === 0}
      />
      <Cell href={amountsHref(funds.filter)} value={formatWan(funds.countedFen)} isNone={funds.count === 0} />
    </tr>
  );
}

/** What each officer did in a period, most talks first; every number opens its list. */
export function OfficerTable({ rows }: { rows: readonly OfficerRow[] }) {
  const sorted = rows.toSorted(
    (a, b) => b.firstTalks.count - a.firstTalks.count || b.signed.countedFen - a.signed.countedFen,
  );
  return (
    <section aria-label="招商人员情况" className="scroll-thin relative overflow-x-auto" tabIndex={-1}>
      <table className="w-full min-w-[46rem]">
        <thead className="text-sm text-ink-muted">
          <tr className="border-b hairline">
            <th scope="col" className="sticky left-0 bg-canvas py-1.5 pr-4 text-left font-normal">
              姓名
            </th>
            {heads.map(([name, unit]) => (
              <th key={name} scope="col" className="py-1.5 pr-4 text-right font-normal whitespace-nowrap">
                {name}
                <span className="ml-1 text-xs">{unit}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {sorted.map((row) => (
            <Row key={row.userId} row={row} />
          ))}
        </tbody>
      </table>
    </section>
  );
}
