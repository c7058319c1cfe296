import type { ReactNode } from "react";
import { classNames } from "@/lib/class-names";

/** One grey bar; its size is given by classes, as in `className="h-4 w-32"`. */
export function Skeleton({ className }: { className?: string }) {
  return (
    <div
      aria-hidden
      className={classNames("motion-breathe rounded-sm bg-line/80", className ?? "h-4 w-full")}
    />
  );
}

const lineWidths = ["w-11/12", "w-full", "w-4/5", "w-10/12", "w-3/5"];

export function SkeletonLines({ count = 3 }: { count?: number }) {
  return (
    <div className="grid gap-2.5">
      {Array.from({ length: count }, (_, line) => line).map((line) => (
        <Skeleton key={line} className={`h-3.5 ${lineWidths[line % lineWidths.length]}`} />
      ))}
    </div>
  );
}

/** Wraps a skeleton so that a screen reader hears one word instead of silence. */
export function Loading({ label = "正在载入", children }: { label?: string; children: ReactNode }) {
  return (
    <div role="status" aria-label={label}>
      {children}
    </div>
  );
}
