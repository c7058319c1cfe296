import { formatNumber } from "@/lib/format/number";

/** A score of 100 with its bar; the figure is the message, the bar is for the eye. */
export function Score({ value }: { value: number }) {
  return (
    <span className="inline-flex w-24 items-center gap-2">
      <span className="w-8 text-right font-semibold tabular-nums">{formatNumber(value)}</span>
      <span aria-hidden className="h-1.5 flex-1 overflow-hidden rounded-full bg-line">
        <span className="block h-full rounded-full bg-accent" style={{ width: `${Math.round(value)}%` }} />
      </span>
      <span className="sr-only">分</span>
    </span>
  );
}
