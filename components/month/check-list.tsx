import Link from "next/link";
import { Badge } from "@/components/ui/badge";
import { Notice } from "@/components/ui/notice";
import { examplesShown } from "@/domain/month/check-month";
import type { Finding, FindingExample, FindingKind, MonthCheck } from "@/domain/month/check-month.schema";
import { formatAmount } from "@/lib/format/money";
import { formatNumber } from "@/lib/format/number";
import { paths } from "@/lib/paths";
import { findingHref, jumpHref } from "@/lib/search-params/month-closings";
import { measureText } from "@/lib/text/amounts";
import { currencyText } from "@/lib/text/currencies";
import { milestoneText } from "@/lib/text/milestones";
import { findingText, severityText } from "@/lib/text/months";

/** The findings of a check, blocking ones first, each with the way to where it is dealt with. */
export function CheckList({ check }: { check: MonthCheck }) {
  if (check.findings.length === 0) return <Notice tone="plan">检查无事项，可以月结。</Notice>;
  return (
    <ul className="divide-y divide-line">
      {check.findings.map((finding) => (
        <li key={finding.kind} className="grid gap-x-6 gap-y-1 py-3 sm:grid-cols-[20rem_1fr]">
          <FindingHead finding={finding} month={check.month} />
          <Examples finding={finding} month={check.month} />
        </li>
      ))}
    </ul>
  );
}

function FindingHead({ finding, month }: { finding: Finding; month: string }) {
  const { kind, severity, count } = finding;
  const { label, unit, todo } = findingText[kind];
  const href = findingHref(kind, month);
  const words = `${label} ${formatNumber(count)} ${unit}`;
  return (
    <div>
      <div className="flex flex-wrap items-center gap-2">
        <Badge tone={severity === "blocking" ? "breached" : "behind"} hasMark>
          {severityText[severity]}
        </Badge>
        {href ? (
          <Link
            href={href}
            className="rounded-sm font-semibold text-accent-text hover:underline pointer-coarse:py-2.5"
          >
            {words}
          </Link>
        ) : (
          <span className="font-semibold">{words}</span>
        )}
      </div>
      <p className="mt-0.5 text-sm text-ink-muted">{todo}</p>
    </div>
  );
}

function Examples({ finding, month }: { finding: Finding; month: string }) {
  const { kind, count, examples } = finding;
  const { unit } = findingText[kind];
  const [first, further] = [examples.slice(0, examplesShown), examples.slice(examplesShown)];
  const unnamed = count - examples.length;
  const lines = (some: readonly FindingExample[]) =>
    some.map((example) => <ExampleLine key={keyOf(example)} kind={kind} month={month} example={example} />);
  return (
    <div className="min-w-0 text-sm">
      <ul className="grid content-start gap-0.5">{lines(first)}</ul>
      {further.length > 0 ? (
        <details>
          <summary className="touch w-fit cursor-pointer py-0.5 text-ink-muted">
            其余 {formatNumber(further.length)} {unit}
          </summary>
          <ul className="grid content-start gap-0.5">{lines(further)}</ul>
        </details>
      ) : null}
      {unnamed > 0 ? (
        <p className="py-0.5 text-ink-muted">
          另有 {formatNumber(unnamed)} {unit}
        </p>
      ) : null}
    </div>
  );
}

const keyOf = ({ projectId, name, note, measure, amountFen }: FindingExample) =>
  [projectId, name, note, measure, amountFen].join();

function noteOf(kind: FindingKind, note: string | null): string {
  if (note === null) return "";
  if (kind === "lateEntries") return `${note} 到位`;
  if (kind === "draftEntries") return `${note} 起草`;
  if (kind !== "milestonesWaiting") return note;
  return Object.entries(milestoneText).find(([code]) => code === note)?.[1] ?? note;
}

function nameOf(kind: FindingKind, { name, measure }: FindingExample): string {
  if (kind === "suddenJumps" && measure) return measureText[measure];
  if (kind !== "missingRates") return name;
  return Object.entries(currencyText).find(([code]) => code === name)?.[1] ?? name;
}

function hrefOf(kind: FindingKind, { projectId, measure }: FindingExample, month: string): string | null {
  if (projectId) return paths.project(projectId);
  return kind === "suddenJumps" && measure ? jumpHref(measure, month) : null;
}

type ExampleLineProps = { kind: FindingKind; month: string; example: FindingExample };

function ExampleLine({ kind, month, example }: ExampleLineProps) {
  const href = hrefOf(kind, example, month);
  const name = nameOf(kind, example);
  return (
    <li className="flex min-w-0 gap-2 pointer-coarse:min-h-11 pointer-coarse:items-center">
      {href ? (
        <Link href={href} className="min-w-0 truncate rounded-sm py-0.5 hover:underline">
          {name}
        </Link>
      ) : (
        <span className="min-w-0 truncate">{name}</span>
      )}
      <span className="min-w-0 flex-1 truncate text-ink-muted">{noteOf(kind, example.note)}</span>
      {example.amountFen === null ? null : (
        <span className="shrink-0 tabular-nums">{formatAmount(example.amountFen)}</span>
      )}
    </li>
  );
}
