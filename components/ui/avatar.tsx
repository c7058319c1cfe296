import { classNames } from "@/lib/class-names";

/** The family name in a square: enough to tell colleagues apart in a list. */
export function Avatar({ name, size = 24 }: { name: string; size?: 20 | 24 | 32 }) {
  return (
    <span
      aria-hidden
      className={classNames(
        "inline-flex shrink-0 select-none items-center justify-center rounded-md bg-accent-soft text-accent-text",
        size === 20 && "size-5 text-xs",
        size === 24 && "size-6 text-xs",
        size === 32 && "size-8 text-base",
      )}
    >
      {Array.from(name)[0] ?? "–"}
    </span>
  );
}
