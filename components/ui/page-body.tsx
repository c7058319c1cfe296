import type { ReactNode } from "react";
import { classNames } from "@/lib/class-names";

/** A reading page: padded, and as wide as its content deserves. */
export function PageBody({ isNarrow = false, children }: { isNarrow?: boolean; children: ReactNode }) {
  return (
    <div className={classNames("px-4 pb-10 sm:px-6", isNarrow ? "max-w-3xl" : "max-w-[92rem]")}>
      {children}
    </div>
  );
}

/** A working page: header and filter stay, the table below fills the window and scrolls by itself. */
export function PageFill({ children }: { children: ReactNode }) {
  return (
    <div
      className="flex flex-col sm:h-[calc(100dvh-var(--frame-top,0px)-var(--frame-bottom,0px))]"
      data-print="flow"
    >
      {children}
    </div>
  );
}
