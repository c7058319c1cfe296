import { Badge } from "@/components/ui/badge";
import { Figure } from "@/components/ui/figure";
import { Icon } from "@/components/ui/icon";
import type { ProjectFund } from "@/domain/amount/fund.schema";
import { wanFromOriginal } from "@/domain/money/original-amount";
import { formatMonth } from "@/lib/format/date";
import { formatWan } from "@/lib/format/money";
import { groupDecimal } from "@/lib/format/number";
import { fundCategoryText, fundEvidenceText } from "@/lib/text/amounts";
import { describeCounting, type RuleWords } from "@/lib/text/counting";
import { wanCurrencyText } from "@/lib/text/currencies";
import { StateBadge } from "./state-badge";

type EntryRowProps = { entry: ProjectFund; words: RuleWords; onOpen: () => void };

/** 5,000.00 万元, or 120.00 万美元 with what it is worth behind. */
function Amount({ money }: Pick<ProjectFund, "money">) {
  const { currency, amountOriginal, amountFen, isEstimate } = money;
  if (amountOriginal === null) return <Figure value={null} />;
  if (currency === "CNY") return <Figure value={formatWan(amountFen)} unit="万元" />;
  return (
    <>
      <Figure value={groupDecimal(wanFromOriginal(amountOriginal))} unit={wanCurrencyText(currency)} />
      {amountFen === null ? null : (
        <span className="block text-sm text-ink-muted tabular-nums">
          {isEstimate ? "约" : "合"} {formatWan(amountFen)} 万元
        </span>
      )}
    </>
  );
}

/** What counts where, in the rule's words; before confirmation what is to be done. */
function standingOf({ state, funds, foreign, stateNote }: ProjectFund, words: RuleWords): string {
  if (state === "draft") return "未提报";
  if (state === "pending") return "等统计核定岗核定";
  if (state === "returned") return stateNote ?? "已退回";
  if (foreign?.isCounted)
    return `${describeCounting("foreignUsed", foreign.ruleId, words)}，${formatWan(foreign.countedUsdCents)} 万美元`;
  return describeCounting("fundsInPlace", funds.ruleId, words);
}

/** One entry of a project: its money, its voucher, where it stands. */
export function EntryRow({ entry, words, onOpen }: EntryRowProps) {
  const { category, evidenceKind, evidenceNo, occurredOn, statMonth, fileCount } = entry;
  const voucher = evidenceKind ? `${fundEvidenceText[evidenceKind]} ${evidenceNo ?? ""}` : "凭证未填";
  const isCounted = entry.funds.isCounted || entry.foreign?.isCounted === true;
  return (
    <li className="border-b hairline last:border-b-0">
      <button
        type="button"
        onClick={onOpen}
        className="grid w-full grid-cols-[minmax(0,1fr)_auto] gap-x-4 gap-y-1 rounded-sm py-2 text-left hover:bg-hover sm:grid-cols-[minmax(0,1fr)_minmax(0,15rem)_9.5rem]"
      >
        <span className="min-w-0">
          <span className="block break-all sm:truncate">
            {category ? fundCategoryText[category] : "类别未填"}
            <span className="text-ink-muted">，{voucher}</span>
          </span>
          <span className="flex flex-wrap items-center gap-x-3 text-sm text-ink-muted tabular-nums">
            {occurredOn ? <span>{occurredOn} 到位</span> : null}
            {statMonth ? <span>计入 {formatMonth(statMonth)}</span> : null}
            <span className="inline-flex items-center gap-1">
              <Icon name="file" size={14} />
              {fileCount} 个佐证
            </span>
          </span>
        </span>
        <span className="text-right sm:order-last">
          <Amount money={entry.money} />
        </span>
        <span className="min-w-0 max-sm:col-span-full max-sm:flex max-sm:flex-wrap max-sm:items-center max-sm:gap-x-2">
          <span className="flex flex-wrap gap-1.5">
            <StateBadge state={entry.state} isReversal={entry.reversesId !== null} />
            {entry.mayEdit ? <Badge tone="accent">可修改</Badge> : null}
          </span>
          <span className={`block text-sm ${isCounted ? "text-ink" : "text-ink-muted"}`}>
            {standingOf(entry, words)}
          </span>
        </span>
      </button>
    </li>
  );
}
