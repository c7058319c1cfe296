"use client";

import Link from "next/link";
import { usePathname } from "next/navigation";
import { useState } from "react";
import { Icon } from "@/components/ui/icon";
import { SidePanel } from "@/components/ui/side-panel";
import { classNames } from "@/lib/class-names";
import { NavCount } from "./nav-count";
import { isCurrent, type NavGroup, type NavItem } from "./types";

type BottomBarProps = { items: readonly NavItem[]; groups: readonly NavGroup[] };

const cell = "flex h-14 w-full flex-col items-center justify-center gap-0.5 text-xs";

/** The phone's navigation: four places and the rest behind 更多. */
export function BottomBar({ items, groups }: BottomBarProps) {
  const pathname = usePathname();
  const [isOpen, setIsOpen] = useState(false);
  const shown = items.slice(0, 4);
  const hasMore = groups.some((group) =>
    group.items.some((item) => !shown.some(({ href }) => href === item.href)),
  );
  return (
    <>
      <nav
        aria-label="主导航"
        data-print="hidden"
        className="fixed inset-x-0 bottom-0 z-30 border-t hairline bg-surface pb-[env(safe-area-inset-bottom)] md:hidden"
      >
        <ul className="grid auto-cols-fr grid-flow-col">
          {shown.map((item) => (
            <li key={item.href}>
              <Link
                href={item.href}
                aria-current={isCurrent(item, pathname) ? "page" : undefined}
                className={classNames(
                  cell,
                  "relative",
                  isCurrent(item, pathname) ? "font-semibold text-accent-text" : "text-ink-muted",
                )}
              >
                <Icon name={item.icon} size={20} />
                {item.label}
                <NavCount count={item.count} className="absolute top-1 left-1/2 ml-2" />
              </Link>
            </li>
          ))}
          {hasMore ? (
            <li>
              <button
                type="button"
                aria-expanded={isOpen}
                className={classNames(cell, "text-ink-muted")}
                onClick={() => setIsOpen(true)}
              >
                <Icon name="menu" size={20} />
                更多
              </button>
            </li>
          ) : null}
        </ul>
      </nav>
      {isOpen ? <MoreSheet groups={groups} pathname={pathname} onClose={() => setIsOpen(false)} /> : null}
    </>
  );
}

type MoreSheetProps = { groups: readonly NavGroup[]; pathname: string; onClose: () => void };

function MoreSheet({ groups, pathname, onClose }: MoreSheetProps) {
  return (
    <SidePanel title="全部栏目" onClose={onClose} isModal isShort>
      {groups.map((group) => (
        <div key={group.id} className="mb-3">
          {group.label ? <h3 className="py-1 text-sm text-ink-muted">{group.label}</h3> : null}
          <ul>
            {group.items.map((item) => (
              <li key={item.href}>
                <Link
                  href={item.href}
                  onClick={onClose}
                  aria-current={isCurrent(item, pathname) ? "page" : undefined}
                  className="flex h-11 items-center gap-3 aria-[current=page]:font-semibold aria-[current=page]:text-accent-text"
                >
                  <Icon name={item.icon} size={20} />
                  <span className="flex-1">{item.label}</span>
                  <NavCount count={item.count} />
                </Link>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </SidePanel>
  );
}
