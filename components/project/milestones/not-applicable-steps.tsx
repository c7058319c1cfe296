import { Button } from "@/components/ui/button";
import { LightMark } from "@/components/ui/milestone-light";
import type { MilestoneItem } from "@/domain/milestone/milestone-item.schema";
import { milestoneText } from "@/lib/text/milestones";
import type { MilestoneDialog } from "./milestone-dialog";

type NotApplicableStepsProps = {
  items: readonly MilestoneItem[];
  onOpen: (dialog: MilestoneDialog) => void;
};

/** What is not asked of this project, and why; out of the way of what is. */
export function NotApplicableSteps({ items, onOpen }: NotApplicableStepsProps) {
  if (items.length === 0) return null;
  return (
    <details className="border-t hairline py-2.5">
      <summary className="touch flex cursor-pointer items-center text-ink-muted">
        不适用 {items.length} 项
      </summary>
      <ul aria-label="不适用的里程碑" className="mt-1 grid gap-1">
        {items.map((item) => (
          <li key={item.code} className="flex flex-wrap items-center gap-x-2 gap-y-0.5">
            <LightMark light="notApplicable" />
            <span className="font-semibold">{milestoneText[item.code]}</span>
            <span className="min-w-0 text-sm text-ink-muted">{item.note}</span>
            {item.abilities.edit ? (
              <Button
                size="sm"
                variant="quiet"
                aria-label={`${milestoneText[item.code]}改为适用`}
                onClick={() => onOpen({ kind: "edit", code: item.code, state: "notStarted" })}
              >
                改为适用
              </Button>
            ) : null}
          </li>
        ))}
      </ul>
    </details>
  );
}
