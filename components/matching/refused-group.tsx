"use client";

import { type ReactNode, useState } from "react";
import { Button } from "@/components/ui/button";

type RefusedGroupProps = { count: number; what: string; children: ReactNode };

/** What hard conditions refuse, folded away with its reasons. */
export function RefusedGroup({ count, what, children }: RefusedGroupProps) {
  const [isOpen, setIsOpen] = useState(false);
  if (count === 0) return null;
  return (
    <div className="mt-4">
      <Button size="sm" aria-expanded={isOpen} onClick={() => setIsOpen(!isOpen)}>
        {isOpen ? "收起" : "查看"}不满足硬条件的 {count} {what}
      </Button>
      {isOpen ? <ul className="mt-2">{children}</ul> : null}
    </div>
  );
}
