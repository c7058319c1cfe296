import { Button } from "@/components/ui/button";
import type { TargetTable } from "./table-model";

type SaveBarProps = { table: TargetTable; onSave: () => void; onForget: () => void };

function stateText(changed: number, refused: number, stale: number): string {
  if (refused > 0) return `${refused} 格填写有误，改正后保存`;
  if (stale > 0) return "先核对他人调整过的任务";
  return `${changed} 项任务有改动，尚未保存`;
}

/** Stays at the foot of the window while something is not saved. */
export function SaveBar({ table, onSave, onForget }: SaveBarProps) {
  const [changed, refused] = [table.changed.length, table.refused.length];
  const stale = table.changed.filter(({ isStale }) => isStale).length;
  if (changed + refused === 0) return null;
  return (
    <div
      data-print="hidden"
      className="sticky bottom-[var(--frame-bottom,0px)] z-20 -mx-4 mt-3 flex flex-wrap items-center gap-x-4 gap-y-2 border-t hairline bg-raised px-4 py-2.5 sm:-mx-6 sm:px-6"
    >
      <p role="status" className="min-w-0 flex-1">
        {stateText(changed, refused, stale)}
      </p>
      <Button onClick={onForget}>放弃改动</Button>
      <Button variant="primary" onClick={onSave} disabled={refused > 0 || stale > 0}>
        保存任务
      </Button>
    </div>
  );
}
