import type { ReactNode } from "react";

type FormSectionProps = { id?: string; title: string; note?: ReactNode; children: ReactNode };

/** A group of fields under a heading; the heading stands at the left where there is room. */
export function FormSection({ id, title, note, children }: FormSectionProps) {
  return (
    <section
      id={id}
      className="grid scroll-mt-4 gap-x-8 gap-y-4 border-t hairline py-6 first:border-t-0 first:pt-2 @3xl:grid-cols-[11rem_minmax(0,36rem)]"
    >
      <header>
        <h2 className="text-lg font-semibold">{title}</h2>
        {note ? <p className="mt-1 text-sm text-ink-muted">{note}</p> : null}
      </header>
      <div className="grid content-start gap-5">{children}</div>
    </section>
  );
}

/** Two short fields on one line where there is room. */
export function FieldRow({ children }: { children: ReactNode }) {
  return <div className="grid items-start gap-5 @lg:grid-cols-2">{children}</div>;
}

/** Wraps the sections; their layout follows this column's width, so a form also fits a side panel. */
export function FormBody({ children }: { children: ReactNode }) {
  return <div className="@container">{children}</div>;
}
