import Link from "next/link";
import type { ReactNode } from "react";
import { PortalMenu } from "./portal-menu";
import { mainId, SkipLink } from "./skip-link";
import type { PortalLink } from "./types";
import { ParkMark } from "./wordmark";

type PortalFrameProps = {
  links: readonly PortalLink[];
  /** The one thing to do: 我要投资. */
  action?: ReactNode;
  footer: ReactNode;
  children: ReactNode;
};

export function PortalFrame({ links, action, footer, children }: PortalFrameProps) {
  return (
    <div className="flex min-h-dvh flex-col bg-surface">
      <SkipLink />
      <header className="relative border-b hairline">
        <div className="mx-auto flex h-16 max-w-6xl items-center gap-4 px-4 sm:px-6">
          <Link href="/" aria-label="高新产业园，回首页" className="flex items-center gap-2.5">
            <ParkMark />
            <span className="leading-tight">
              <span className="block text-lg font-semibold">高新产业园</span>
              <span className="block text-xs text-ink-muted max-sm:hidden">天津子牙经济技术开发区</span>
            </span>
          </Link>
          <div className="ml-auto flex items-center gap-2 md:gap-8">
            <div className="order-2 md:order-1">
              <PortalMenu links={links} />
            </div>
            <div className="order-1 md:order-2">{action}</div>
          </div>
        </div>
      </header>
      <main id={mainId} tabIndex={-1} className="flex-1 outline-none">
        {children}
      </main>
      <footer className="border-t hairline bg-canvas" data-print="hidden">
        <div className="mx-auto max-w-6xl px-4 py-8 text-sm text-ink-muted sm:px-6">{footer}</div>
      </footer>
    </div>
  );
}

type PortalFooterProps = {
  /** 地址、电话、受理时间: name and value. */
  facts: readonly { label: string; value: ReactNode }[];
  links: readonly PortalLink[];
  note?: ReactNode;
};

export function PortalFooter({ facts, links, note }: PortalFooterProps) {
  return (
    <div className="grid gap-6 sm:grid-cols-[1fr_auto]">
      <dl className="grid content-start gap-1">
        {facts.map(({ label, value }) => (
          <div key={label} className="flex gap-3">
            <dt className="w-16 shrink-0">{label}</dt>
            <dd className="text-ink">{value}</dd>
          </div>
        ))}
      </dl>
      <ul className="flex flex-wrap content-start gap-x-6 gap-y-2">
        {links.map(({ href, label }) => (
          <li key={href}>
            <Link href={href} className="hover:text-ink hover:underline">
              {label}
            </Link>
          </li>
        ))}
      </ul>
      {note ? <p className="col-span-full border-t hairline pt-4 text-xs">{note}</p> : null}
    </div>
  );
}
