import { Badge } from "@/components/ui/badge";
import { Button } from "@/components/ui/button";
import { Figure } from "@/components/ui/figure";
import type { FixedInvestmentItem } from "@/domain/fixed-investment/fixed-investment.schema";
import { formatInstant, formatMonth } from "@/lib/format/date";
import { formatWan } from "@/lib/format/money";
import { describeCounting, type RuleWords } from "@/lib/text/counting";

type FigureRowProps = {
  item: FixedInvestmentItem;
  /** What the counting rules say in this office. */
  words: RuleWords;
  onEdit: (() => void) | undefined;
};

/** A month's figure, or the correction of an earlier one. */
export function FigureRow({ item, words, onEdit }: FigureRowProps) {
  const { statMonth, correctsMonth, amountFen, isCounted, ruleId, reportNo, note, recordedByName } = item;
  return (
    <li className="grid grid-cols-[minmax(0,1fr)_auto] items-center gap-x-4 gap-y-1 border-b hairline py-2 last:border-b-0 sm:grid-cols-[minmax(0,1fr)_9.5rem_auto]">
      <span className="min-w-0">
        <span className="flex flex-wrap items-center gap-x-2">
          {formatMonth(statMonth)}
          {correctsMonth ? <Badge tone="accent">更正 {formatMonth(correctsMonth)}</Badge> : null}
          <Badge tone={isCounted ? "plan" : "paused"} hasMark>
            {isCounted ? "计入" : "不计入"}
          </Badge>
        </span>
        <span className="block text-sm text-ink-muted">
          {[describeCounting("fixedInvestment", ruleId, words), reportNo && `报表 ${reportNo}`, note]
            .filter(Boolean)
            .join("；")}
          {recordedByName ? (
            <span title={formatInstant(item.recordedAt)}>；{recordedByName} 登记</span>
          ) : null}
        </span>
      </span>
      <span className="text-right">
        <Figure value={formatWan(amountFen)} unit="万元" />
      </span>
      {onEdit ? (
        <Button size="sm" className="max-sm:col-start-2 max-sm:justify-self-end" onClick={onEdit}>
          修改
        </Button>
      ) : null}
    </li>
  );
}
