import type { ReactNode } from "react";
import { Tooltip } from "./tooltip";

type HintedProps = { hint: string | undefined; isBlock?: boolean; children: ReactNode };

/** A link with a tooltip when there is something to say. */
export function Hinted({ hint, isBlock = false, children }: HintedProps) {
  if (!hint) return children;
  return (
    <Tooltip content={hint} className={isBlock ? "block" : undefined}>
      {children}
    </Tooltip>
  );
}
