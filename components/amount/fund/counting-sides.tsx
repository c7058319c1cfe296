import { Badge } from "@/components/ui/badge";
import { Figure } from "@/components/ui/figure";
import type { CountingView } from "@/domain/amount/fund.schema";
import type { Measure } from "@/domain/amount/measure";
import { useRuleWords } from "@/lib/api/use-rule-words";
import { formatWan } from "@/lib/format/money";
import { formatPercent } from "@/lib/format/number";
import { describeCounting } from "@/lib/text/counting";

type Side = { measure: Measure; name: string; unit: string; counting: CountingView; value: number | null };

function SideOf({ measure, name, unit, counting, value }: Side) {
  const words = useRuleWords();
  const { isCounted, ruleId, countedShareBp } = counting;
  const isPartial = isCounted && countedShareBp < 10_000;
  return (
    <div className="rounded-md border hairline px-3 py-2">
      <p className="flex flex-wrap items-center justify-between gap-2">
        <span className="text-sm text-ink-muted">{name}</span>
        <Badge tone={isCounted ? "plan" : "paused"} hasMark>
          {isCounted ? "计入" : "不计入"}
        </Badge>
      </p>
      <p className="text-lg">
        <Figure value={isCounted && value !== null ? formatWan(value) : null} unit={unit} />
      </p>
      <p className="text-sm">
        {describeCounting(measure, ruleId, words)}
        {isPartial ? `（按 ${formatPercent(countedShareBp, 0)} 计）` : ""}
      </p>
    </div>
  );
}

type CountingSidesProps = {
  funds: CountingView;
  foreign: CountingView | null;
  fundsFen: number | null;
  usdCents: number | null;
};

/** Counted or not, with the rule in words, side by side for both measures; foreign money never counts in the first. */
export function CountingSides({ funds, foreign, fundsFen, usdCents }: CountingSidesProps) {
  return (
    <div className="grid gap-2 sm:grid-cols-2">
      <SideOf measure="fundsInPlace" name="市外内资到位" unit="万元" counting={funds} value={fundsFen} />
      {foreign ? (
        <SideOf measure="foreignUsed" name="实际使用外资" unit="万美元" counting={foreign} value={usdCents} />
      ) : (
        <div className="rounded-md border hairline px-3 py-2 text-ink-muted">
          <p className="text-sm">实际使用外资</p>
          <p className="mt-1">内资，不涉及</p>
        </div>
      )}
    </div>
  );
}
