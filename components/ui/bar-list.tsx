import Link from "next/link";
import type { ReactNode } from "react";
import { classNames } from "@/lib/class-names";
import { Hinted } from "./hinted";
import { hueFill, type IndustryHue } from "./industry-mark";
import { type Tone, toneFill } from "./tone";

export type BarItem = {
  id: string;
  label: ReactNode;
  /** Any unit, the same for all items. */
  size: number;
  value: string;
  note?: ReactNode;
  href?: string;
  hint?: string;
  tone?: Tone;
  hue?: IndustryHue;
};

type BarListProps = {
  label: string;
  items: readonly BarItem[];
  /** What a full bar stands for; the largest item when left out. */
  max?: number;
};

/** Label, bar, value: one line an item, and the whole line opens what it was counted from. */
export function BarList({ label, items, max }: BarListProps) {
  const full = max ?? Math.max(0, ...items.map((item) => item.size));
  return (
    <ul aria-label={label} className="grid gap-0.5">
      {items.map((item) => (
        <li key={item.id}>
          <BarRow item={item} full={full} />
        </li>
      ))}
    </ul>
  );
}

function BarRow({ item, full }: { item: BarItem; full: number }) {
  const width = full > 0 ? Math.max((item.size / full) * 100, item.size > 0 ? 0.8 : 0) : 0;
  const fill = item.hue ? hueFill[item.hue] : toneFill[item.tone ?? "accent"];
  const body = (
    <>
      <span className="w-24 shrink-0 truncate sm:w-28">{item.label}</span>
      <span aria-hidden className="h-3 min-w-0 flex-1 rounded-[2px] bg-sunken">
        <span className={classNames("block h-full rounded-[2px]", fill)} style={{ width: `${width}%` }} />
      </span>
      <span className="min-w-20 shrink-0 text-right tabular-nums">{item.value}</span>
      {item.note === undefined ? null : (
        <span className="w-16 shrink-0 text-right text-sm text-ink-muted tabular-nums">{item.note}</span>
      )}
    </>
  );
  const style = "flex min-h-8 items-center gap-3 rounded-sm px-1.5 -mx-1.5";
  if (!item.href) return <div className={style}>{body}</div>;
  return (
    <Hinted hint={item.hint} isBlock>
      <Link href={item.href} className={classNames(style, "touch hover:bg-hover")}>
        {body}
      </Link>
    </Hinted>
  );
}
