"use client";

import Link from "next/link";
import { usePathname } from "next/navigation";
import { Icon } from "@/components/ui/icon";
import { isCurrent, type PortalLink } from "./types";

type PortalMenuProps = { links: readonly PortalLink[] };

const currentStyle = "aria-[current=page]:font-semibold aria-[current=page]:text-accent-text";

/** Links in a row; on a phone behind one disclosure, which closes by itself when the page changes. */
export function PortalMenu({ links }: PortalMenuProps) {
  const pathname = usePathname();
  const current = (href: string) =>
    isCurrent({ href, isExact: href === "/" }, pathname) ? "page" : undefined;
  return (
    <>
      <nav aria-label="主导航" className="hidden md:block">
        <ul className="flex gap-6">
          {links.map(({ href, label }) => (
            <li key={href}>
              <Link
                href={href}
                aria-current={current(href)}
                className={`py-2 hover:text-accent-text ${currentStyle}`}
              >
                {label}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
      <details key={pathname} className="group md:hidden">
        <summary
          aria-label="菜单"
          className="flex size-11 list-none items-center justify-center rounded-md [&::-webkit-details-marker]:hidden"
        >
          <Icon name="menu" size={20} className="group-open:hidden" />
          <Icon name="close" size={20} className="hidden group-open:block" />
        </summary>
        <nav
          aria-label="主导航"
          className="absolute inset-x-0 top-full z-30 border-b hairline bg-surface px-4 pb-3"
        >
          <ul>
            {links.map(({ href, label }) => (
              <li key={href} className="border-t hairline first:border-t-0">
                <Link
                  href={href}
                  aria-current={current(href)}
                  className={`flex h-12 items-center text-lg ${currentStyle}`}
                >
                  {label}
                </Link>
              </li>
            ))}
          </ul>
        </nav>
      </details>
    </>
  );
}
