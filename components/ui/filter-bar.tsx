import type { ReactNode } from "react";
import { Button } from "./button";

type FilterBarProps = {
  search?: ReactNode;
  /** FilterSelect and FilterToggle elements. */
  children?: ReactNode;
  /** At the right end: density, columns, export. */
  trailing?: ReactNode;
  activeCount?: number;
  onClear?: () => void;
};

/** The one filter line. On a phone the chips slide sideways under the search field. */
export function FilterBar({ search, children, trailing, activeCount = 0, onClear }: FilterBarProps) {
  return (
    <search data-print="hidden" className="flex flex-wrap items-center gap-2 px-4 pb-3 sm:px-6">
      {search}
      <div className="scroll-thin -mx-4 flex min-w-0 items-center gap-2 overflow-x-auto px-4 py-0.5 max-sm:w-[calc(100%+2rem)] sm:mx-0 sm:flex-wrap sm:overflow-visible sm:px-0">
        {children}
        {activeCount > 0 && onClear ? (
          <Button variant="quiet" size="sm" icon="close" onClick={onClear}>
            清除 {activeCount} 项筛选
          </Button>
        ) : null}
      </div>
      {trailing ? (
        <div className="ml-auto flex items-center gap-2 text-sm text-ink-muted">{trailing}</div>
      ) : null}
    </search>
  );
}
