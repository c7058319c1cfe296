import type { ComponentProps } from "react";
import { controlStyle } from "@/components/form/control-style";
import { Icon } from "@/components/ui/icon";
import { classNames } from "@/lib/class-names";

type PlainSelectProps = ComponentProps<"select"> & { hasError: boolean };

/** A select that is part of a field: the unit of an area, the city of a province. */
export function PlainSelect({ hasError, className, children, ...select }: PlainSelectProps) {
  return (
    <span className={classNames("relative block", className)}>
      <select
        {...select}
        className={controlStyle(hasError, "appearance-none truncate pr-8 [&_option]:bg-raised")}
      >
        {children}
      </select>
      <Icon
        name="chevron-down"
        className="pointer-events-none absolute top-1/2 right-2.5 -translate-y-1/2 text-ink-muted"
      />
    </span>
  );
}
