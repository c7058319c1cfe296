import type { IconName } from "@/components/ui/icon-paths";

export type NavItem = {
  href: string;
  label: string;
  icon: IconName;
  /** Waiting things; nothing is shown for 0. */
  count?: number;
  /** Also current on the pages below it, unless this is set. */
  isExact?: boolean;
};

export type NavGroup = { id: string; label?: string; items: readonly NavItem[] };

export type PortalLink = { href: string; label: string };

/** Whether a navigation entry leads to the page one is on. */
export function isCurrent(item: Pick<NavItem, "href" | "isExact">, pathname: string): boolean {
  if (pathname === item.href) return true;
  return !item.isExact && item.href !== "/" && pathname.startsWith(`${item.href}/`);
}
