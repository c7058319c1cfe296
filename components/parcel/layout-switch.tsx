import Link from "next/link";
import { Icon } from "@/components/ui/icon";
import type { IconName } from "@/components/ui/icon-paths";
import { classNames } from "@/lib/class-names";
import { type ParcelParams, parcelsHref } from "@/lib/search-params/parcels";

const layouts = [
  { layout: null, label: "台账", icon: "menu" },
  { layout: "map", label: "地图", icon: "parcel" },
] as const satisfies readonly { layout: ParcelParams["layout"]; label: string; icon: IconName }[];

/** The same parcels as a list or on the ground; filter and open parcel stay as they are. */
export function LayoutSwitch({ params }: { params: ParcelParams }) {
  return (
    <nav aria-label="布局" className="flex rounded-md border border-line-strong/60 bg-surface p-px">
      {layouts.map(({ layout, label, icon }) => (
        <Link
          key={label}
          href={parcelsHref({ ...params, layout })}
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
