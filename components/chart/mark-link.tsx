import Link from "next/link";
import type { ReactNode } from "react";

type MarkLinkProps = { name: string; href: string | undefined; children: ReactNode };

/** A mark of a chart: named for screen readers, with a hover, and a link to what it was counted from. */
export function MarkLink({ name, href, children }: MarkLinkProps) {
  if (!href) {
    return (
      <g>
        <title>{name}</title>
        {children}
      </g>
    );
  }
  return (
    <Link href={href} prefetch={false} aria-label={name} className="chart-mark">
      <title>{name}</title>
      {children}
    </Link>
  );
}
