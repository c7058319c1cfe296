"use client";

import { useRouter } from "next/navigation";
import { type ReactNode, useMemo, useRef, useState } from "react";
import { useScreen } from "@/components/ui/use-media";
import { classNames } from "@/lib/class-names";
import { CardList } from "./card-list";
import { SkeletonRows } from "./skeleton-rows";
import { TableFoot } from "./table-foot";
import { TableHead } from "./table-head";
import { stickyLefts, tableWidth } from "./table-layout";
import { TableRow } from "./table-row";
import { type Column, type Density, type Opening, rowHeights, type Sorting } from "./types";
import { useRowWalk } from "./use-row-walk";
import { useWindow } from "./use-window";

type DataTableProps<Row> = Opening<Row> &
  Sorting & {
    /** What the table lists, for those who cannot see it. */
    caption: string;
    columns: readonly Column<Row>[];
    rows: readonly Row[];
    /** All there are, when only a part has been loaded. */
    totalCount?: number;
    density?: Density;
    isLoading?: boolean;
    isLoadingMore?: boolean;
    onEndReached?: () => void;
    empty?: ReactNode;
    className?: string;
  };

const cardsOnServer = 12;

/** Fills the height it is given and scrolls by itself; cards below 640 px. */
export function DataTable<Row>(props: DataTableProps<Row>) {
  const { caption, columns, rows, isLoading = false, empty, className } = props;
  const { getRowId, getRowName, rowHref, onOpen, selectedId } = props;
  const opening = { getRowId, getRowName, rowHref, onOpen, selectedId };
  const router = useRouter();
  const screen = useScreen();
  const activate = (row: Row) => {
    if (onOpen) onOpen(getRowId(row));
    else if (rowHref) router.push(rowHref(row));
  };
  if (!isLoading && rows.length === 0) {
    return <div className={classNames("border-t hairline", className)}>{empty}</div>;
  }
  const cardRows = screen === "unknown" ? rows.slice(0, cardsOnServer) : rows;
  return (
    <>
      {screen === "wide" ? null : (
        <div className={classNames("sm:hidden", className)} data-print="hidden">
          <CardList
            caption={caption}
            columns={columns}
            rows={cardRows}
            opening={opening}
            onActivate={activate}
          />
        </div>
      )}
      {screen === "phone" ? null : <WideTable {...props} opening={opening} onActivate={activate} />}
    </>
  );
}

type WideTableProps<Row> = DataTableProps<Row> & {
  opening: Opening<Row>;
  onActivate: (row: Row) => void;
};

function WideTable<Row>(props: WideTableProps<Row>) {
  const { caption, columns, rows, totalCount, density = "normal", isLoading, isLoadingMore, opening } = props;
  const { sort, sortHref, onSort, onEndReached, onActivate, className } = props;
  const height = rowHeights[density];
  const scrollRef = useRef<HTMLDivElement>(null);
  const [isScrolled, setIsScrolled] = useState(false);
  const view = useWindow({ count: rows.length, height, scrollRef, onEndReached });
  const lefts = useMemo(() => stickyLefts(columns), [columns]);
  const ids = useMemo(() => rows.map(opening.getRowId), [rows, opening.getRowId]);
  useRowWalk({
    ids,
    selectedId: opening.selectedId,
    containerRef: scrollRef,
    scrollTo: view.scrollTo,
    topIndex: view.topIndex,
    onOpen: opening.onOpen,
  });
  const titleId = (columns.find((column) => column.onCard === "title") ?? columns[0])?.id;
  const lastIndex = (totalCount ?? rows.length) + 2;
  return (
    <div
      ref={scrollRef}
      data-scrolled={isScrolled}
      data-print="flow"
      onScroll={(event) => setIsScrolled(event.currentTarget.scrollLeft > 0)}
      className={classNames(
        "group/scroll scroll-thin relative min-h-0 flex-1 overflow-auto border-t hairline max-sm:hidden",
        className,
      )}
    >
      <table
        aria-rowcount={lastIndex}
        aria-busy={isLoading || isLoadingMore || undefined}
        style={{ minWidth: tableWidth(columns) }}
        className="w-full table-fixed border-separate border-spacing-0"
      >
        <caption className="sr-only">{caption}</caption>
        <colgroup>
          {columns.map((column) => (
            <col key={column.id} style={column.isGrowing ? undefined : { width: column.width }} />
          ))}
        </colgroup>
        <TableHead columns={columns} lefts={lefts} sort={sort} sortHref={sortHref} onSort={onSort} />
        <tbody>
          <Gap height={view.before} />
          {rows.slice(view.first, view.last + 1).map((row, offset) => (
            <TableRow
              key={opening.getRowId(row)}
              row={row}
              rowIndex={view.first + offset + 2}
              height={height}
              columns={columns}
              titleId={titleId}
              lefts={lefts}
              opening={opening}
              onActivate={onActivate}
            />
          ))}
          <Gap height={view.after} />
          {isLoading ? <SkeletonRows columns={columns} height={height} count={14} /> : null}
          {isLoadingMore ? <SkeletonRows columns={columns} height={height} count={2} /> : null}
        </tbody>
        {isLoading ? null : <TableFoot columns={columns} lefts={lefts} rowIndex={lastIndex} />}
      </table>
    </div>
  );
}

function Gap({ height }: { height: number }) {
  return height > 0 ? <tr aria-hidden style={{ height }} /> : null;
}
