import type { ReactNode } from "react";
import { type Stage, type StageGroup, stageGroups } from "@/domain/project/stage";
import { classNames } from "@/lib/class-names";

// safe because: the keys of a const object are exactly its key type
const groups = Object.keys(stageGroups) as StageGroup[];

function groupIndexOf(stage: Stage): number {
  return groups.findIndex((group) => (stageGroups[group] as readonly Stage[]).includes(stage));
}

type StageChipProps = { stage: Stage; isPaused?: boolean; children: ReactNode };

/** Six ticks, one a 台账, filled up to where the project stands; the word is given by the caller. */
export function StageChip({ stage, isPaused = false, children }: StageChipProps) {
  const reached = groupIndexOf(stage);
  return (
    <span className="inline-flex items-center gap-1.5 whitespace-nowrap">
      <span aria-hidden className="inline-flex items-end gap-0.5">
        {groups.map((group, index) => (
          <span
            key={group}
            className={classNames(
              "h-2.5 w-[3px] rounded-[1px]",
              index > reached ? "bg-line" : isPaused ? "bg-paused" : "bg-accent",
            )}
          />
        ))}
      </span>
      {children}
    </span>
  );
}
