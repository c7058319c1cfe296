export type Tone = "neutral" | "accent" | "plan" | "behind" | "breached" | "paused";

export const toneText: Record<Tone, string> = {
  neutral: "text-ink-muted",
  accent: "text-accent-text",
  plan: "text-plan-text",
  behind: "text-behind-text",
  breached: "text-breached-text",
  paused: "text-paused-text",
};

export const toneSoft: Record<Tone, string> = {
  neutral: "bg-sunken",
  accent: "bg-accent-soft",
  plan: "bg-plan-soft",
  behind: "bg-behind-soft",
  breached: "bg-breached-soft",
  paused: "bg-paused-soft",
};

export const toneFill: Record<Tone, string> = {
  neutral: "bg-line-strong",
  accent: "bg-accent",
  plan: "bg-plan",
  behind: "bg-behind",
  breached: "bg-breached",
  paused: "bg-paused",
};
