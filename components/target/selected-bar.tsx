import { Button } from "@/components/ui/button";

type SelectedBarProps = {
  /** Null while nothing is selected. */
  name: string | null;
  amount: string;
  /** Left out for the plan's own target, which is kept among its indicators. */
  onHistory: (() => void) | null;
  /** Left out where the figure can't be broken down by this person. */
  onSplit: (() => void) | null;
};

/** What stands in the selected cell, as the bar above a spreadsheet says it, and what can be done with it. */
export function SelectedBar({ name, amount, onHistory, onSplit }: SelectedBarProps) {
  return (
    <div data-print="hidden" className="flex min-h-9 flex-wrap items-center gap-x-4 gap-y-1 py-1">
      {name === null ? (
        <p className="text-sm text-ink-muted">
          上行为任务，下行为完成额和完成率；点完成额看明细。选中一格可看历次调整
        </p>
      ) : (
        <>
          <p className="min-w-0">
            {name} <strong className="ml-2 tabular-nums">{amount}</strong>
          </p>
          <span className="flex items-center gap-2">
            {onHistory ? (
              <Button size="sm" variant="quiet" icon="clock" onClick={onHistory}>
                历次调整
              </Button>
            ) : null}
            {onSplit ? (
              <Button size="sm" variant="quiet" icon="sliders" onClick={onSplit}>
                分解到下级
              </Button>
            ) : null}
          </span>
        </>
      )}
    </div>
  );
}
