import type { ReactNode } from "react";
import { classNames } from "@/lib/class-names";

type SectionProps = {
  title: ReactNode;
  note?: ReactNode;
  action?: ReactNode;
  level?: 2 | 3;
  isFramed?: boolean;
  className?: string;
  id?: string;
  children: ReactNode;
};

/** A heading, what belongs to it, and a hairline above: structure without a box. `isFramed` draws the box. */
export function Section(props: SectionProps) {
  const { title, note, action, level = 2, isFramed = false, className, id, children } = props;
  const Heading = level === 2 ? "h2" : "h3";
  return (
    <section
      id={id}
      className={classNames(
        isFramed ? "rounded-lg border hairline bg-surface p-4" : "border-t hairline pt-3",
        className,
      )}
    >
      <header className="mb-3 flex min-h-7 flex-wrap items-center gap-x-3 gap-y-1">
        <Heading className={classNames("font-semibold", level === 2 ? "text-lg" : "text-base")}>
          {title}
        </Heading>
        {note ? <p className="text-sm text-ink-muted">{note}</p> : null}
        {action ? <div className="ml-auto flex items-center gap-2">{action}</div> : null}
      </header>
      {children}
    </section>
  );
}
