import type { ReactNode } from "react";
import { classNames } from "@/lib/class-names";
import { Mark } from "./mark";
import { type Tone, toneSoft, toneText } from "./tone";

type BadgeProps = { tone?: Tone; hasMark?: boolean; children: ReactNode };

/** A word with a tone: 待核定, 超期 3 天. With `hasMark` also the tone's shape. */
export function Badge({ tone = "neutral", hasMark = false, children }: BadgeProps) {
  return (
    <span
      className={classNames(
        "inline-flex h-5 shrink-0 items-center gap-1 whitespace-nowrap rounded-sm px-1.5 text-xs",
        toneSoft[tone],
        toneText[tone],
      )}
    >
      {hasMark ? <Mark tone={tone} /> : null}
      {children}
    </span>
  );
}

/** A number beside a name: how many are in it. */
export function Count({ children }: { children: ReactNode }) {
  return <span className="text-sm text-ink-faint tabular-nums">{children}</span>;
}
