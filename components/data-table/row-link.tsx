import Link from "next/link";
import type { MouseEvent, ReactNode } from "react";
import { classNames } from "@/lib/class-names";
import type { Opening } from "./types";

type RowLinkProps<Row> = { row: Row; opening: Opening<Row>; className?: string; children: ReactNode };

const isModified = (event: MouseEvent) =>
  event.metaKey || event.ctrlKey || event.shiftKey || event.altKey || event.button !== 0;

/** What opens the row: a real link where it has an address, so that a new tab works too. */
export function RowLink<Row>({ row, opening, className, children }: RowLinkProps<Row>) {
  const { getRowId, getRowName, rowHref, onOpen } = opening;
  const id = getRowId(row);
  const style = classNames("rounded-sm hover:underline underline-offset-3 decoration-accent-line", className);
  if (rowHref) {
    return (
      <Link
        href={rowHref(row)}
        prefetch={false}
        data-row-link={id}
        className={style}
        onClick={(event) => {
          if (!onOpen || isModified(event)) return;
          event.preventDefault();
          onOpen(id);
        }}
      >
        {children}
      </Link>
    );
  }
  if (!onOpen) return <span className={className}>{children}</span>;
  return (
    <button
      type="button"
      data-row-link={id}
      aria-label={getRowName(row)}
      className={classNames(style, "text-left")}
      onClick={() => onOpen(id)}
    >
      {children}
    </button>
  );
}
