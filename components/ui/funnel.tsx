import Link from "next/link";
import { classNames } from "@/lib/class-names";
import { Hinted } from "./hinted";

export type FunnelStep = {
  id: string;
  label: string;
  count: number;
  countText: string;
  amountText: string;
  /** Share that went on to the next step, already formatted. */
  passText?: string;
  href: string;
  hint?: string;
};

/** Stages top down; width is the number of projects, the figures are links. */
export function Funnel({ label, steps }: { label: string; steps: readonly FunnelStep[] }) {
  const full = Math.max(0, ...steps.map((step) => step.count));
  return (
    <ol aria-label={label}>
      {steps.map((step, index) => (
        <li key={step.id} className="border-b hairline last:border-b-0">
          <Hinted hint={step.hint} isBlock>
            <Link
              href={step.href}
              className="touch -mx-1.5 grid grid-cols-[4.5rem_1fr_auto] items-center gap-x-3 rounded-sm px-1.5 py-1.5 hover:bg-hover sm:grid-cols-[5rem_1fr_4rem_7rem_4rem]"
            >
              <span>{step.label}</span>
              <span aria-hidden className="h-4 rounded-[2px] bg-sunken">
                <span
                  className={classNames(
                    "block h-full rounded-[2px]",
                    index === 0 ? "bg-accent-line" : "bg-accent",
                  )}
                  style={{ width: `${full > 0 ? (step.count / full) * 100 : 0}%` }}
                />
              </span>
              <span className="text-right tabular-nums">{step.countText}</span>
              <span className="text-right tabular-nums max-sm:col-span-full max-sm:text-sm max-sm:text-ink-muted">
                {step.amountText}
              </span>
              <span className="hidden text-right text-sm text-ink-muted tabular-nums sm:block">
                {step.passText ?? ""}
              </span>
            </Link>
          </Hinted>
        </li>
      ))}
    </ol>
  );
}
