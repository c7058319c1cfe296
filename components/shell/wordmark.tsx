import { classNames } from "@/lib/class-names";

/** Four parcels along two roads; one is taken. */
export function ParkMark({ size = 24 }: { size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 24 24" aria-hidden className="shrink-0">
      <path className="fill-ink" d="M2 2h9v12.5H2zM13.5 2H22v5.5h-8.5zM2 17h9v5H2z" />
      <path className="fill-accent" d="M13.5 10H22v12h-8.5z" />
    </svg>
  );
}

type WordmarkProps = { isShort?: boolean; className?: string };

export function Wordmark({ isShort = false, className }: WordmarkProps) {
  return (
    <span className={classNames("inline-flex items-center gap-2.5", className)}>
      <ParkMark />
      <span className="leading-tight">
        <span className="block font-semibold">高新产业园</span>
        {isShort ? null : <span className="block text-xs text-ink-muted">招商管理平台</span>}
      </span>
    </span>
  );
}
