import Link from "next/link";
import type { ReactNode } from "react";
import { classNames } from "@/lib/class-names";
import { Figure } from "./figure";
import { Hinted } from "./hinted";

type StatProps = {
  label: ReactNode;
  value: string | null;
  unit?: string;
  note?: ReactNode;
  href?: string;
  hint?: string;
  size?: "md" | "lg" | "display";
};

const sizes = { md: "text-xl", lg: "text-2xl", display: "text-display tracking-tight" };
const units = { md: "text-sm", lg: "text-base", display: "text-xl tracking-normal" };

/** One figure with its name above and what it means below; a link when it can be opened. */
export function Stat({ label, value, unit, note, href, hint, size = "md" }: StatProps) {
  const figure = <Figure value={value} unit={unit} unitClassName={units[size]} />;
  return (
    <div className="min-w-0">
      <div className="text-sm text-ink-muted">{label}</div>
      <div className={classNames("font-semibold", sizes[size])}>
        {href ? (
          <Hinted hint={hint}>
            <Link
              href={href}
              className="rounded-sm decoration-accent-line decoration-2 underline-offset-4 hover:underline"
            >
              {figure}
            </Link>
          </Hinted>
        ) : (
          <span title={hint}>{figure}</span>
        )}
      </div>
      {note ? <div className="text-sm text-ink-muted">{note}</div> : null}
    </div>
  );
}
