import Link from "next/link";
import { Badge } from "@/components/ui/badge";
import { Notice } from "@/components/ui/notice";
import type { Finding, FindingExample, MonthCheck } from "@/domain/month/check-month.schema";
import { formatAmount } from "@/lib/format/money";
import { formatNumber } from "@/lib/format/number";
import { paths } from "@/lib/paths";
import { findingHref } from "@/lib/search-params/month-closings";
import { measureText } from "@/lib/text/amounts";
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
          <Examples finding={finding} />
        </li>
      ))}
    </ul>
  );
}

function FindingHead({ finding, month }: { finding: Finding; month: string }) {
  const { kind, severity, count, examples } = finding;
  const { label, unit, todo } = findingText[kind];
  const href = findingHref(kind, month, examples);
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

function Examples({ finding }: { finding: Finding }) {
  const more = finding.count - finding.examples.length;
  return (
    <ul className="grid min-w-0 content-start gap-0.5 text-sm">
      {finding.examples.map((example) => (
        <li
          key={[example.projectId, example.name, example.note, example.measure, example.amountFen].join()}
          className="flex min-w-0 gap-2 pointer-coarse:min-h-11 pointer-coarse:items-center"
        >
          <ExampleLine kind={finding.kind} example={example} />
        </li>
      ))}
      {more > 0 ? (
        <li className="text-ink-muted">
          另有 {formatNumber(more)} {findingText[finding.kind].unit}
        </li>
      ) : null}
    </ul>
  );
}

function noteOf(kind: Finding["kind"], note: string | null): string {
  if (note === null) return "";
  if (kind !== "milestonesWaiting") return kind === "lateEntries" ? `${note} 到位` : note;
  return Object.entries(milestoneText).find(([code]) => code === note)?.[1] ?? note;
}

function ExampleLine({ kind, example }: { kind: Finding["kind"]; example: FindingExample }) {
  const { projectId, name, note, measure, amountFen } = example;
  const label = name === "" && measure ? measureText[measure] : name;
  return (
    <>
      {projectId ? (
        <Link href={paths.project(projectId)} className="min-w-0 truncate rounded-sm py-0.5 hover:underline">
          {label}
        </Link>
      ) : (
        <span className="min-w-0 truncate">{label}</span>
      )}
      <span className="min-w-0 flex-1 truncate text-ink-muted">{noteOf(kind, note)}</span>
      {amountFen === null ? null : <span className="shrink-0 tabular-nums">{formatAmount(amountFen)}</span>}
    </>
  );
}
