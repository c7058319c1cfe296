import type { ReactNode } from "react";
import { classNames } from "@/lib/class-names";
import { Icon } from "./icon";
import type { IconName } from "./icon-paths";

export function Timeline({ label, children }: { label: string; children: ReactNode }) {
  return (
    <ol aria-label={label} className="relative">
      {children}
    </ol>
  );
}

type TimelineItemProps = {
  icon: IconName;
  title: ReactNode;
  actor?: ReactNode;
  /** The instant for machines and the words for people; the exact time is shown on hover. */
  time: { iso: string; text: string; exact?: string };
  isStrong?: boolean;
  children?: ReactNode;
};

/** One thing that happened: what, who, when, and what was said. */
export function TimelineItem({ icon, title, actor, time, isStrong = false, children }: TimelineItemProps) {
  return (
    <li className="group relative flex gap-3 pb-5 last:pb-0">
      <span
        aria-hidden
        className="absolute top-7 bottom-0 left-3 w-px -translate-x-1/2 bg-line group-last:hidden"
      />
      <span
        className={classNames(
          "mt-px inline-flex size-6 shrink-0 items-center justify-center rounded-full",
          isStrong ? "bg-accent text-on-accent" : "bg-sunken text-ink-muted",
        )}
      >
        <Icon name={icon} size={14} />
      </span>
      <div className="min-w-0 flex-1 pt-0.5">
        <p className="flex flex-wrap items-baseline gap-x-2">
          <span className="font-semibold">{title}</span>
          {actor ? <span className="text-sm text-ink-muted">{actor}</span> : null}
          <time
            dateTime={time.iso}
            title={time.exact ?? time.text}
            className="ml-auto text-sm text-ink-faint"
          >
            {time.text}
          </time>
        </p>
        {children ? <div className="mt-1 break-words">{children}</div> : null}
      </div>
    </li>
  );
}
