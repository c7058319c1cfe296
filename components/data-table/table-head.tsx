import Link from "next/link";
import { Icon } from "@/components/ui/icon";
import { classNames } from "@/lib/class-names";
import { nextSort } from "./next-sort";
import { cellPadding } from "./table-layout";
import type { Column, Sorting } from "./types";

export type HeadColumn = Omit<Column<never>, "cell" | "footer" | "onCard">;

type TableHeadProps = Sorting & {
  columns: readonly HeadColumn[];
  lefts: ReadonlyMap<string, number>;
};

export function TableHead({ columns, lefts, ...sorting }: TableHeadProps) {
  return (
    <thead>
      <tr aria-rowindex={1}>
        {columns.map((column) => (
          <HeadCell key={column.id} column={column} left={lefts.get(column.id)} sorting={sorting} />
        ))}
      </tr>
    </thead>
  );
}

type HeadCellProps = { column: HeadColumn; left: number | undefined; sorting: Sorting };

function HeadCell({ column, left, sorting }: HeadCellProps) {
  const isSorted = column.sortKey !== undefined && sorting.sort?.key === column.sortKey;
  return (
    <th
      scope="col"
      aria-sort={isSorted ? sorting.sort?.direction : undefined}
      style={{ left }}
      className={classNames(
        "sticky top-0 h-9 whitespace-nowrap border-b hairline bg-canvas text-sm font-normal text-ink-muted",
        cellPadding,
        left === undefined ? "z-20" : "z-30 group-data-[scrolled=true]/scroll:border-r",
        column.align === "end" ? "text-right" : "text-left",
      )}
    >
      {column.sortKey ? (
        <SortControl column={column} sortKey={column.sortKey} sorting={sorting} />
      ) : (
        (column.head ?? <HeadText column={column} />)
      )}
    </th>
  );
}

function HeadText({ column }: { column: HeadColumn }) {
  return (
    <>
      {column.header}
      {column.unit ? <span className="ml-1 text-xs text-ink-faint">{column.unit}</span> : null}
    </>
  );
}

type SortControlProps = { column: HeadColumn; sortKey: string; sorting: Sorting };

function SortControl({ column, sortKey, sorting }: SortControlProps) {
  const { sort, sortHref, onSort } = sorting;
  const direction = sort?.key === sortKey ? sort.direction : undefined;
  const next = nextSort(sortKey, sort, column.align === "end");
  const body = (
    <>
      <span className={direction ? "font-semibold text-ink" : undefined}>
        <HeadText column={column} />
      </span>
      <Icon
        size={14}
        name={direction === undefined ? "sort" : direction === "ascending" ? "arrow-up" : "arrow-down"}
        className={
          direction
            ? "text-accent-text"
            : "opacity-0 group-hover/sort:opacity-60 group-focus-visible/sort:opacity-60"
        }
      />
    </>
  );
  const style = classNames(
    "group/sort -mx-1 inline-flex h-7 max-w-full items-center gap-0.5 rounded-sm px-1 hover:text-ink",
    column.align === "end" && "flex-row-reverse",
  );
  if (sortHref) {
    return (
      <Link href={sortHref(next)} scroll={false} className={style}>
        {body}
      </Link>
    );
  }
  return (
    <button type="button" className={style} onClick={() => onSort?.(next)}>
      {body}
    </button>
  );
}
