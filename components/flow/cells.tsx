import Link from "next/link";
import type { ReactNode } from "react";
import type { AmountFigure, ProjectFigure } from "@/domain/cockpit/figure";
import { classNames } from "@/lib/class-names";
import { formatYi } from "@/lib/format/money";
import { absent, formatNumber, formatPercent } from "@/lib/format/number";
import { amountsHref } from "@/lib/search-params/amount-ledger";
import { projectsHref } from "@/lib/search-params/project-ledger";

/** A table that slides sideways on a phone, its first column standing still. */
export function FlowTable({
  label,
  head,
  children,
}: {
  label: string;
  head: ReactNode;
  children: ReactNode;
}) {
  return (
    <section
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard
      tabIndex={0}
      aria-label={label}
      className="scroll-thin -mx-4 mt-2 overflow-x-auto px-4 sm:mx-0 sm:px-0"
    >
      <table className="w-full text-sm">
        <thead className="text-ink-muted">
          <tr className="border-b hairline">{head}</tr>
        </thead>
        <tbody>{children}</tbody>
      </table>
    </section>
  );
}

export function Head({ children, isFirst = false }: { children: ReactNode; isFirst?: boolean }) {
  return (
    <th
      scope="col"
      className={classNames(
        "py-1.5 font-normal whitespace-nowrap",
        isFirst ? "sticky left-0 bg-canvas pr-3 text-left" : "pl-4 text-right",
      )}
    >
      {children}
    </th>
  );
}

export function RowHead({ children }: { children: ReactNode }) {
  return (
    <th scope="row" className="sticky left-0 bg-canvas py-1.5 pr-3 text-left font-normal whitespace-nowrap">
      {children}
    </th>
  );
}

export function Cell({ children }: { children: ReactNode }) {
  return <td className="py-1.5 pl-4 text-right whitespace-nowrap tabular-nums">{children}</td>;
}

const link = "touch inline-flex items-center justify-end rounded-sm hover:underline";

/** A number of projects that opens them; 0 is said, not linked. */
export function CountLink({ figure, name }: { figure: ProjectFigure; name: string }) {
  const { count, filter } = figure;
  if (count === 0) return <span className="text-ink-faint">0</span>;
  const words = `${name} ${formatNumber(count)} 个`;
  return (
    <Link href={projectsHref(filter)} prefetch={false} aria-label={words} title={words} className={link}>
      {formatNumber(count)}
    </Link>
  );
}

export function AmountLink({ figure, name }: { figure: AmountFigure; name: string }) {
  if (figure.count === 0) return <span className="text-ink-faint">{absent}</span>;
  const words = `${name} ${formatYi(figure.countedFen)} 亿元，${formatNumber(figure.count)} 笔`;
  return (
    <Link
      href={amountsHref(figure.filter)}
      prefetch={false}
      aria-label={words}
      title={words}
      className={link}
    >
      {formatYi(figure.countedFen)}
    </Link>
  );
}

/** A rate; while its cohort is young it is pale and says so. */
export function Rate({ bp, isYoung, name }: { bp: number | null; isYoung: boolean; name: string }) {
  if (bp === null) return <span className="text-ink-faint">{absent}</span>;
  if (!isYoung) return <strong>{formatPercent(bp)}</strong>;
  return (
    <span className="text-ink-faint" title={`${name}：时间还短，比率会继续变动`}>
      {formatPercent(bp)}
      <span className="ml-1 text-xs">未满</span>
    </span>
  );
}
