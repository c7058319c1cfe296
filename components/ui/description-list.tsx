import { Children, type ReactNode } from "react";
import { classNames } from "@/lib/class-names";

type DescriptionListProps = { columns?: 1 | 2 | 3; children: ReactNode };

const layouts = {
  1: "",
  2: "@lg:grid-cols-2",
  3: "@lg:grid-cols-2 @4xl:grid-cols-3",
};

export function DescriptionList({ columns = 1, children }: DescriptionListProps) {
  return (
    <div className="@container">
      <dl className={classNames("grid gap-x-8", layouts[columns])}>{children}</dl>
    </div>
  );
}

type DescriptionProps = { label: string; isWide?: boolean; children?: ReactNode };

/** A name and its value on one line; an en dash when the value is missing. */
export function Description({ label, isWide = false, children }: DescriptionProps) {
  const isMissing = Children.toArray(children).every((child) => child === "");
  return (
    <div className={classNames("flex gap-3 py-1.5", isWide && "col-span-full")}>
      <dt className="w-24 shrink-0 text-ink-muted">{label}</dt>
      <dd className="min-w-0 flex-1 break-words">
        {isMissing ? (
          <span className="text-ink-faint">
            <span aria-hidden>–</span>
            <span className="sr-only">未填写</span>
          </span>
        ) : (
          children
        )}
      </dd>
    </div>
  );
}
