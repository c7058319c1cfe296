"use client";

import Link from "next/link";
import { usePathname } from "next/navigation";
import type { ReactNode } from "react";
import { Icon } from "@/components/ui/icon";
import { classNames } from "@/lib/class-names";
import { NavCount } from "./nav-count";
import { isCurrent, type NavGroup, type NavItem } from "./types";
import { useNavWidth } from "./use-nav-width";
import { Wordmark } from "./wordmark";

type SideNavProps = { homeHref: string; groups: readonly NavGroup[]; foot: ReactNode; bell?: ReactNode };

/** At the left from 768 px on; as a rail each word stands under its icon. */
export function SideNav({ homeHref, groups, foot, bell }: SideNavProps) {
  const pathname = usePathname();
  const [isNarrow, setIsNarrow] = useNavWidth();
  const label = isNarrow ? "展开导航" : "收起导航";
  return (
    <nav
      aria-label="主导航"
      className="sticky top-0 z-30 flex h-dvh w-50 shrink-0 flex-col border-r hairline bg-canvas max-md:hidden nav-narrow:w-18"
    >
      <div className="flex items-center pr-2 nav-narrow:flex-col nav-narrow:pr-0 nav-narrow:pb-1">
        <Link
          href={homeHref}
          aria-label="高新产业园招商管理平台，回首页"
          className="flex h-14 min-w-0 flex-1 items-center pl-4 nav-narrow:flex-none nav-narrow:justify-center nav-narrow:pl-0 nav-narrow:[&_.leading-tight]:hidden"
        >
          <Wordmark />
        </Link>
        {bell}
      </div>
      <div className="scroll-thin min-h-0 flex-1 overflow-y-auto px-2 pb-2">
        {groups.map((group) => (
          <NavSection key={group.id} group={group} pathname={pathname} />
        ))}
      </div>
      <div className="flex items-center gap-1 border-t hairline p-2 nav-narrow:flex-col">
        <div className="min-w-0 flex-1">{foot}</div>
        <button
          type="button"
          aria-label={label}
          title={label}
          onClick={() => setIsNarrow(!isNarrow)}
          className="inline-flex size-8 shrink-0 items-center justify-center rounded-md text-ink-muted hover:bg-hover hover:text-ink"
        >
          <Icon name="panel" />
        </button>
      </div>
    </nav>
  );
}

function NavSection({ group, pathname }: { group: NavGroup; pathname: string }) {
  return (
    <div className="mt-3 first:mt-0 nav-narrow:border-t nav-narrow:hairline nav-narrow:pt-2 nav-narrow:first:border-t-0 nav-narrow:first:pt-0">
      {group.label ? (
        <h2 className="px-2 pb-1 text-xs text-ink-faint nav-narrow:sr-only">{group.label}</h2>
      ) : null}
      <ul>
        {group.items.map((item) => (
          <li key={item.href}>
            <NavLink item={item} isActive={isCurrent(item, pathname)} />
          </li>
        ))}
      </ul>
    </div>
  );
}

function NavLink({ item, isActive }: { item: NavItem; isActive: boolean }) {
  return (
    <Link
      href={item.href}
      aria-current={isActive ? "page" : undefined}
      className={classNames(
        "relative my-px flex h-8 items-center gap-2.5 rounded-md px-2 transition-colors",
        "nav-narrow:h-auto nav-narrow:flex-col nav-narrow:gap-0.5 nav-narrow:px-0 nav-narrow:py-1.5 nav-narrow:text-xs",
        isActive
          ? "bg-accent-soft font-semibold text-accent-text"
          : "text-ink-muted hover:bg-hover hover:text-ink",
      )}
    >
      <Icon name={item.icon} size={20} />
      <span className="min-w-0 flex-1 truncate nav-narrow:max-w-full">{item.label}</span>
      <NavCount
        count={item.count}
        className="nav-narrow:absolute nav-narrow:top-0.5 nav-narrow:left-[calc(50%+5px)]"
      />
    </Link>
  );
}
