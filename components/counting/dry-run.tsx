import Link from "next/link";
import { isForeignMeasure, type Measure } from "@/domain/amount/measure";
import type { DryRunResult, OtherwiseRow } from "@/domain/counting/ruling.schema";
import { formatMonth } from "@/lib/format/date";
import { formatWan } from "@/lib/format/money";
import { paths } from "@/lib/paths";
import { measureText } from "@/lib/text/amounts";
import { describeCounting, type RuleWords } from "@/lib/text/counting";
import { shareText } from "@/lib/text/counting-conditions";

const signed = (amount: number) => `${amount > 0 ? "+" : ""}${formatWan(amount)}`;

type Decided = OtherwiseRow["before"];

const decidedText = (measure: Measure, { isCounted, shareBp, ruleId }: Decided, words: RuleWords) =>
  `${shareText(isCounted ? shareBp : 0)}（${describeCounting(measure, ruleId, words)}）`;

type OtherwiseRowsProps = { rows: readonly OtherwiseRow[]; words: RuleWords; by?: string };

/** Rows that would be decided otherwise, with both decisions. */
export function OtherwiseRows({ rows, words, by = "现行规则" }: OtherwiseRowsProps) {
  return (
    <ul>
      {rows.map((row) => (
        <li key={`${row.measure}-${row.id}`} className="border-t hairline py-2">
          <p className="flex flex-wrap gap-x-3">
            <Link href={paths.project(row.projectId)} className="link">
              {row.projectName}
            </Link>
            <span className="tabular-nums">{formatWan(row.amountFen)} 万元</span>
            <span className="text-ink-muted">
              {measureText[row.measure]}，{formatMonth(row.statMonth)}
            </span>
          </p>
          <p className="text-sm text-ink-muted">
            原 {decidedText(row.measure, row.before, words)}；按{by}{" "}
            {decidedText(row.measure, row.after, words)}
          </p>
        </li>
      ))}
    </ul>
  );
}

/** What the changed rules would do to the open months; nothing is written. */
export function DryRun({ result, words }: { result: DryRunResult; words: RuleWords }) {
  const months = result.months.map(formatMonth).join("、");
  if (result.changed === 0) {
    return (
      <p role="status" className="mb-3">
        {months}共 {result.checked} 笔，按新规则结果不变。
      </p>
    );
  }
  return (
    <div role="status" className="mb-3">
      <p>
        {months}共 {result.checked} 笔，按新规则有 {result.changed} 笔不同：
        {result.moved
          .map(
            ({ measure, count, amount }) =>
              `${measureText[measure]} ${count} 笔，${signed(amount)} ${isForeignMeasure(measure) ? "万美元" : "万元"}`,
          )
          .join("；")}
        。
      </p>
      <OtherwiseRows rows={result.rows} words={words} by="新规则" />
    </div>
  );
}
