import Link from "next/link";
import { type ReactNode, useId } from "react";
import { Figure } from "@/components/ui/figure";
import { type BriefingQuestion, questionText } from "@/lib/text/meetings";

type AnswerProps = { question: BriefingQuestion; children: ReactNode };

/** One question of the meeting and its answer, on a line of its own. */
export function Answer({ question, children }: AnswerProps) {
  const id = useId();
  return (
    <section
      aria-labelledby={id}
      className="grid gap-x-8 gap-y-1 border-t hairline py-3 first:border-t-0 lg:grid-cols-[17rem_minmax(0,1fr)]"
    >
      <h2 id={id} className="text-sm text-ink-muted lg:pt-1">
        {questionText[question]}
      </h2>
      <div className="min-w-0">{children}</div>
    </section>
  );
}

/** The words of an answer, figures among them. */
export function Line({ children }: { children: ReactNode }) {
  return <p className="flex flex-wrap items-baseline gap-x-4 gap-y-1">{children}</p>;
}

/** What stands behind the answer, smaller. */
export function Detail({ children }: { children: ReactNode }) {
  return (
    <p className="mt-0.5 flex flex-wrap items-baseline gap-x-3 gap-y-0.5 text-sm text-ink-muted">
      {children}
    </p>
  );
}

type NumberLinkProps = {
  /** Before the number: 新签约. */
  label?: string;
  value: string;
  unit?: string;
  href: string;
  /** After the number, in words. */
  suffix?: string;
  isStrong?: boolean;
};

/** A number that opens the list it was counted from. */
export function NumberLink({ label, value, unit, href, suffix, isStrong = false }: NumberLinkProps) {
  return (
    <Link
      href={href}
      className="touch inline-flex min-h-6 items-baseline gap-1 rounded-sm decoration-accent-line decoration-2 underline-offset-4 hover:underline"
    >
      {label ? <span>{label}</span> : null}
      <Figure
        value={value}
        unit={unit}
        className={isStrong ? "text-xl font-semibold" : "font-semibold text-accent-text"}
      />
      {suffix ? <span className="text-ink-muted">{suffix}</span> : null}
    </Link>
  );
}
