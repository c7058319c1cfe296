import { classNames } from "@/lib/class-names";

type FigureProps = { value: string | null | undefined; unit?: string; className?: string };

/** A formatted number with its small unit; an en dash where there is none. */
export function Figure({ value, unit, className }: FigureProps) {
  if (value === null || value === undefined || value === "") {
    return (
      <span className={classNames("text-ink-faint", className)}>
        <span aria-hidden>–</span>
        <span className="sr-only">无数据</span>
      </span>
    );
  }
  return (
    <span className={classNames("whitespace-nowrap tabular-nums", className)}>
      {value}
      {unit ? <span className="ml-0.5 text-[0.85em] text-ink-muted">{unit}</span> : null}
    </span>
  );
}
