import { Fragment, type MouseEvent } from "react";
import { classNames } from "@/lib/class-names";
import { RowLink } from "./row-link";
import type { Column, Opening } from "./types";

type CardListProps<Row> = {
  caption: string;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  opening: Opening<Row>;
  onActivate: (row: Row) => void;
};

/** The same rows on a phone: name, what stands beside it, then the rest as named values. */
export function CardList<Row>({ caption, columns, rows, opening, onActivate }: CardListProps<Row>) {
  const at = (place: Column<Row>["onCard"]) =>
    columns.filter((column) => (column.onCard ?? "meta") === place);
  const parts = { title: at("title"), aside: at("aside"), meta: at("meta") };
  return (
    <ul aria-label={caption} className="border-t hairline bg-surface">
      {rows.map((row) => (
        <Card key={opening.getRowId(row)} row={row} parts={parts} opening={opening} onActivate={onActivate} />
      ))}
    </ul>
  );
}

type CardProps<Row> = {
  row: Row;
  parts: Record<"title" | "aside" | "meta", readonly Column<Row>[]>;
  opening: Opening<Row>;
  onActivate: (row: Row) => void;
};

function Card<Row>({ row, parts, opening, onActivate }: CardProps<Row>) {
  const isSelected = opening.selectedId === opening.getRowId(row);
  const open = (event: MouseEvent) => {
    if (event.target instanceof Element && event.target.closest("a, button, input, label")) return;
    onActivate(row);
  };
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the link in the title is the keyboard's way
    <li
      aria-current={isSelected || undefined}
      onClick={opening.onOpen || opening.rowHref ? open : undefined}
      className={classNames(
        "border-b hairline px-4 py-2.5 [contain-intrinsic-size:auto_5rem] [content-visibility:auto]",
        isSelected && "bg-accent-soft",
      )}
    >
      <div className="flex items-baseline gap-3">
        <div className="min-w-0 flex-1">
          {parts.title.map((column) => (
            <RowLink
              key={column.id}
              row={row}
              opening={opening}
              className="block py-0.5 text-lg font-semibold break-words"
            >
              {column.cell(row)}
            </RowLink>
          ))}
        </div>
        {parts.aside.map((column) => (
          <div key={column.id} className="group/value shrink-0 text-right tabular-nums">
            {column.cell(row)}
            <Unit unit={column.unit} />
          </div>
        ))}
      </div>
      <dl className="mt-1 flex flex-wrap gap-x-4 gap-y-0.5 text-sm">
        {parts.meta.map((column) => (
          <Fragment key={column.id}>
            <div className="flex min-w-0 gap-1.5 has-[dd:empty]:hidden">
              <dt className="shrink-0 text-ink-muted">{column.header}</dt>
              <dd className="group/value min-w-0 truncate tabular-nums">
                {column.cell(row)}
                <Unit unit={column.unit} />
              </dd>
            </div>
          </Fragment>
        ))}
      </dl>
    </li>
  );
}

/** The unit after a figure; nothing after a missing one. */
function Unit({ unit }: { unit: string | undefined }) {
  if (!unit) return null;
  return <span className="ml-1 text-xs text-ink-muted group-has-[[data-missing]]/value:hidden">{unit}</span>;
}
