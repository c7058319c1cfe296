import Link from "next/link";
import { Icon } from "@/components/ui/icon";
import type { IconName } from "@/components/ui/icon-paths";
import { classNames } from "@/lib/class-names";
import { type LedgerParams, serializeLedger } from "@/lib/search-params/project-ledger";
import { type LedgerKind, ledgerKinds } from "./kind";

const layouts = [
  { layout: null, label: "列表", icon: "menu" },
  { layout: "board", label: "看板", icon: "board" },
] as const satisfies readonly { layout: LedgerParams["layout"]; label: string; icon: IconName }[];

/** The same projects as a list or by stage; filter, order and open record stay as they are. */
export function LayoutSwitch({ kind, params }: { kind: LedgerKind; params: LedgerParams }) {
  const firstPage = { after: null, before: null, page: null };
  return (
    <nav aria-label="布局" className="flex rounded-md border border-line-strong/60 bg-surface p-px">
      {layouts.map(({ layout, label, icon }) => (
        <Link
          key={label}
          href={serializeLedger(ledgerKinds[kind].path, { ...params, ...firstPage, layout })}
          scroll={false}
          prefetch={false}
          aria-current={params.layout === layout ? "page" : undefined}
          className={classNames(
            "touch inline-flex h-7 items-center justify-center gap-1.5 rounded-sm px-2.5",
            params.layout === layout ? "bg-accent-soft text-accent-text" : "text-ink-muted hover:text-ink",
          )}
        >
          <Icon name={icon} size={14} />
          <span className="max-sm:sr-only">{label}</span>
        </Link>
      ))}
    </nav>
  );
}
