import { classNames } from "@/lib/class-names";

/** How many wait; 99+ beyond two digits. */
export function NavCount({ count, className }: { count: number | undefined; className?: string }) {
  if (!count) return null;
  return (
    <span
      className={classNames(
        "inline-flex h-4.5 min-w-4.5 items-center justify-center rounded-full bg-accent px-1 text-xs font-normal text-on-accent tabular-nums",
        className,
      )}
    >
      {count > 99 ? "99+" : count}
      <span className="sr-only">项待办</span>
    </span>
  );
}
