import Link from "next/link";
import type { MouseEvent } from "react";
import { classNames } from "@/lib/class-names";

export type LinkTab = {
  href: string;
  label: string;
  count?: string;
  isCurrent: boolean;
  /** For tabs that switch without the server; prevents the default itself. */
  onClick?: (event: MouseEvent<HTMLAnchorElement>) => void;
};

/** Tabs that are addresses: 详情 / 跟进 / 文件, or the ledgers of a list. */
export function LinkTabs({ label, tabs }: { label: string; tabs: readonly LinkTab[] }) {
  return (
    <nav aria-label={label} className="scroll-thin -mb-px overflow-x-auto border-b hairline">
      <ul className="flex gap-5">
        {tabs.map((tab) => (
          <li key={tab.href}>
            <Link
              href={tab.href}
              scroll={false}
              onClick={tab.onClick}
              aria-current={tab.isCurrent ? "page" : undefined}
              className={classNames(
                "touch -mb-px flex h-9 items-center gap-1.5 whitespace-nowrap border-b-2",
                tab.isCurrent
                  ? "border-accent font-semibold text-ink"
                  : "border-transparent text-ink-muted hover:text-ink",
              )}
            >
              {tab.label}
              {tab.count === undefined ? null : (
                <span className="text-sm font-normal text-ink-faint tabular-nums">{tab.count}</span>
              )}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
