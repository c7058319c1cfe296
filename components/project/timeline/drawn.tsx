import type { ReactNode } from "react";
import type { IconName } from "@/components/ui/icon-paths";
import type { TimelineEntry, TimelineEntryOf } from "@/domain/project/timeline.schema";

/** An entry in words and pictures, whatever its kind. */
export type Drawn = {
  icon: IconName;
  title: ReactNode;
  isStrong?: boolean;
  /** Taken back: shown in grey. */
  isFaded?: boolean;
  body?: ReactNode;
};

export type Of<Kind extends TimelineEntry["kind"]> = TimelineEntryOf<Kind>;

export const Words = ({ children }: { children: string | null }) =>
  children ? <p className="whitespace-pre-line">{children}</p> : null;

export const Small = ({ children }: { children: ReactNode }) => (
  <p className="text-sm text-ink-muted">{children}</p>
);

type ChangeListProps = {
  changes: readonly { field: string; from: string; to: string }[];
};

/** Old and new, a line a field. */
export const ChangeList = ({ changes }: ChangeListProps) => (
  <ul className="grid gap-0.5 text-sm">
    {changes.map(({ field, from, to }) => (
      <li key={field} className="break-words">
        <span className="text-ink-muted">{field}</span> {from} → {to}
      </li>
    ))}
  </ul>
);
