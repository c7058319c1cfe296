import Link from "next/link";
import type { ReactNode } from "react";
import { Icon } from "./icon";

type PageHeaderProps = {
  title: ReactNode;
  count?: ReactNode;
  note?: ReactNode;
  /** Where one came from, above the title. */
  back?: { href: string; label: string };
  action?: ReactNode;
};

/** The one title line of a page: what, how many, and at the right what to do. */
export function PageHeader({ title, count, note, back, action }: PageHeaderProps) {
  return (
    <header className="px-4 pt-4 pb-3 sm:px-6">
      {back ? (
        <Link
          href={back.href}
          data-print="hidden"
          className="mb-1 inline-flex items-center gap-1 text-sm text-ink-muted hover:text-ink"
        >
          <Icon name="chevron-left" size={14} />
          {back.label}
        </Link>
      ) : null}
      <div className="flex min-h-8 flex-wrap items-center gap-x-3 gap-y-2">
        <h1 className="min-w-0 text-xl font-semibold text-balance">{title}</h1>
        {count === undefined ? null : <span className="text-base text-ink-muted tabular-nums">{count}</span>}
        {note ? <div className="text-sm text-ink-muted">{note}</div> : null}
        {action ? (
          <div className="ml-auto flex items-center gap-2" data-print="hidden">
            {action}
          </div>
        ) : null}
      </div>
    </header>
  );
}
