import { classNames } from "@/lib/class-names";

/** The outline every native control shares. */
export function controlStyle(hasError: boolean, className?: string): string {
  return classNames(
    "touch h-9 w-full rounded-md border bg-surface px-3 text-ink transition-colors",
    "focus:outline-2 focus:outline-focus focus:outline-offset-0 disabled:bg-sunken disabled:text-ink-muted [&[readonly]]:bg-sunken",
    "max-sm:text-lg",
    hasError ? "border-breached" : "border-line-strong hover:border-ink-faint",
    className,
  );
}
