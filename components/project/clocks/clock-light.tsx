import type { ReactNode } from "react";
import { Mark } from "@/components/ui/mark";
import { type Tone, toneText } from "@/components/ui/tone";
import type { ClockLight as Light } from "@/domain/clock/clock";
import { classNames } from "@/lib/class-names";

export const lightTone: Record<Light, Tone> = {
  done: "neutral",
  paused: "paused",
  green: "plan",
  amber: "behind",
  red: "breached",
};

type ClockLightProps = { light: Light; children: ReactNode; className?: string };

/** A light with its words: the shape and the words say it as well as the colour. Calm ones stay in the text's colour. */
export function ClockLight({ light, children, className }: ClockLightProps) {
  const isCalm = light === "green" || light === "done";
  return (
    <span
      className={classNames(
        "inline-flex items-center gap-1.5 whitespace-nowrap tabular-nums",
        isCalm ? "text-ink-muted" : toneText[lightTone[light]],
        className,
      )}
    >
      <Mark tone={lightTone[light]} />
      {children}
    </span>
  );
}
