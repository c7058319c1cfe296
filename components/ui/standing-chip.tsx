import type { ReactNode } from "react";
import type { Standing } from "@/domain/project/stage";
import { Badge } from "./badge";
import type { Tone } from "./tone";

const tones: Record<Standing, Tone> = {
  normal: "plan",
  suspended: "paused",
  terminated: "breached",
  transferred: "neutral",
};

export function StandingChip({ standing, children }: { standing: Standing; children: ReactNode }) {
  return (
    <Badge tone={tones[standing]} hasMark>
      {children}
    </Badge>
  );
}
