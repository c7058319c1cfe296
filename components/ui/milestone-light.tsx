import type { MilestoneLight } from "@/domain/milestone/light";
import { Badge } from "./badge";
import type { Tone } from "./tone";

/** Colour of a light; never without its shape or word. */
export const lightTone: Record<MilestoneLight, Tone> = {
  done: "plan",
  onTime: "accent",
  soon: "behind",
  late: "breached",
  blocked: "breached",
  unplanned: "neutral",
  notApplicable: "paused",
};

const shapes: Record<MilestoneLight, string> = {
  done: "M6 1a5 5 0 1 0 0 10A5 5 0 0 0 6 1",
  onTime: "M6 1a5 5 0 1 0 0 10A5 5 0 0 0 6 1m0 2a3 3 0 1 1 0 6 3 3 0 0 1 0-6",
  soon: "M6 .8 11.6 11H.4z",
  late: "M1.2 1.2h9.6v9.6H1.2z",
  blocked: "M3.6.5 6 2.9 8.4.5l3.1 3.1L9.1 6l2.4 2.4-3.1 3.1L6 9.1l-2.4 2.4L.5 8.4 2.9 6 .5 3.6z",
  unplanned: "M6 3.5a2.5 2.5 0 1 0 0 5 2.5 2.5 0 0 0 0-5",
  notApplicable: "M1.5 5h9v2h-9z",
};

const fills: Record<Tone, string> = {
  neutral: "text-line-strong",
  accent: "text-accent",
  plan: "text-plan",
  behind: "text-behind",
  breached: "text-breached",
  paused: "text-paused",
};

/** Done: disc; on time: ring; due soon: triangle; late: square; blocked: cross. */
export function LightMark({ light, size = 10 }: { light: MilestoneLight; size?: number }) {
  return (
    <svg
      className={`shrink-0 ${fills[lightTone[light]]}`}
      width={size}
      height={size}
      viewBox="0 0 12 12"
      aria-hidden
    >
      <path fill="currentColor" fillRule="evenodd" d={shapes[light]} />
    </svg>
  );
}

/** The light in words, with its shape. */
export function LightBadge({ light, children }: { light: MilestoneLight; children: string }) {
  return (
    <Badge tone={lightTone[light]}>
      <LightMark light={light} size={8} />
      {children}
    </Badge>
  );
}
