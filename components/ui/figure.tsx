import { classNames } from "@/lib/class-names";

type FigureProps = {
  value: string | null | undefined;
  unit?: string;
  className?: string;
  unitClassName?: string;
};

/** A formatted number with its small unit; an en dash where there is none. */
export function Figure({ value, unit, className, unitClassName = "text-[0.85em]" }: FigureProps) {
  if (value === null || value === undefined || value === "") {
    return (
      <span data-missing className={classNames("text-ink-faint", className)}>
        <span aria-hidden>–</span>
        <span className="sr-only">无数据</span>
      </span>
    );
  }
  return (
    <span className={classNames("whitespace-nowrap tabular-nums", className)}>
      {value}
      {unit ? (
        <span className={classNames("ml-0.5 font-normal text-ink-muted", unitClassName)}>{unit}</span>
      ) : null}
    </span>
  );
}
