import Link from "next/link";
import { classNames } from "@/lib/class-names";
import { type PremisesParams, premisesHref } from "@/lib/search-params/premises";

const views = [
  { view: null, label: "楼栋" },
  { view: "units", label: "房源" },
] as const satisfies readonly { view: PremisesParams["view"]; label: string }[];

/** The same premises by building or by unit; the filter stays as it is. */
export function ViewSwitch({ params }: { params: PremisesParams }) {
  return (
    <nav aria-label="台账" className="flex rounded-md border border-line-strong/60 bg-surface p-px">
      {views.map(({ view, label }) => (
        <Link
          key={label}
          href={premisesHref({ ...params, view, open: null })}
          scroll={false}
          prefetch={false}
          aria-current={params.view === view ? "page" : undefined}
          className={classNames(
            "touch inline-flex h-7 items-center justify-center rounded-sm px-3",
            params.view === view ? "bg-accent-soft text-accent-text" : "text-ink-muted hover:text-ink",
          )}
        >
          {label}
        </Link>
      ))}
    </nav>
  );
}
