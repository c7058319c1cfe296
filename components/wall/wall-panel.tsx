import Link from "next/link";
import type { ReactNode } from "react";
import { classNames } from "@/lib/class-names";

type WallPanelProps = { title: string; note?: string; className?: string; children: ReactNode };

/** A part of the wall: a heading over a hairline, nothing around it. */
export function WallPanel({ title, note, className, children }: WallPanelProps) {
  return (
    <section className={classNames("flex min-h-0 min-w-0 flex-col border-t hairline pt-2", className)}>
      <h2 className="mb-1.5 flex items-baseline gap-3">
        <span className="text-lg font-semibold">{title}</span>
        {note ? <span className="text-sm text-ink-muted">{note}</span> : null}
      </h2>
      {children}
    </section>
  );
}

type WallLineProps = { href: string; label: ReactNode; value: string; note?: string; name: string };

/** A line of the wall that opens what it was counted from. */
export function WallLine({ href, label, value, note, name }: WallLineProps) {
  return (
    <li>
      <Link
        href={href}
        prefetch={false}
        aria-label={name}
        title={name}
        className="touch -mx-1.5 flex min-h-7 items-center gap-3 rounded-sm px-1.5 hover:bg-hover"
      >
        <span className="min-w-0 flex-1 truncate">{label}</span>
        <span className="shrink-0 font-semibold tabular-nums">{value}</span>
        {note === undefined ? null : (
          <span className="w-20 shrink-0 text-right text-sm text-ink-muted tabular-nums">{note}</span>
        )}
      </Link>
    </li>
  );
}
