import type { Tone } from "./tone";

const fills: Record<Tone, string> = {
  neutral: "text-line-strong",
  accent: "text-accent",
  plan: "text-plan",
  behind: "text-behind",
  breached: "text-breached",
  paused: "text-paused",
};

const shapes: Record<Tone, string> = {
  neutral: "M5 2.5a2.5 2.5 0 1 0 0 5 2.5 2.5 0 0 0 0-5",
  accent: "M5 1a4 4 0 1 0 0 8 4 4 0 0 0 0-8",
  plan: "M5 1a4 4 0 1 0 0 8 4 4 0 0 0 0-8",
  behind: "M5 .8 9.6 9H.4z",
  breached: "M1 1h8v8H1z",
  paused: "M1.5 1h2.5v8H1.5zM6 1h2.5v8H6z",
};

/** A state has a shape of its own, so that colour is never the only sign. */
export function Mark({ tone }: { tone: Tone }) {
  return (
    <svg className={`shrink-0 ${fills[tone]}`} width="8" height="8" viewBox="0 0 10 10" aria-hidden>
      <path fill="currentColor" d={shapes[tone]} />
    </svg>
  );
}
