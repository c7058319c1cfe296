import { Badge } from "@/components/ui/badge";
import { Description, DescriptionList } from "@/components/ui/description-list";
import { Figure } from "@/components/ui/figure";
import type { FundDetail } from "@/domain/amount/fund.schema";
import { fenPerYi } from "@/domain/money/fen";
import { wanFromOriginal } from "@/domain/money/original-amount";
import { regionName } from "@/domain/region/source-region";
import { formatMonth } from "@/lib/format/date";
import { formatAmount, formatWan } from "@/lib/format/money";
import { formatPercent, groupDecimal } from "@/lib/format/number";
import { fundCategoryText, fundEvidenceText } from "@/lib/text/amounts";
import { currencyText, wanCurrencyText } from "@/lib/text/currencies";
import { StateBadge } from "./fund/state-badge";

/** The amount as its papers say it, and what it is worth. */
function Money({ detail }: { detail: FundDetail }) {
  const { money, entry } = detail;
  if (money.amountOriginal === null || money.amountFen === null) {
    const typed = money.amountOriginal;
    return typed === null ? (
      <Figure value={null} />
    ) : (
      <Figure value={groupDecimal(wanFromOriginal(typed))} unit={wanCurrencyText(money.currency)} />
    );
  }
  if (money.currency === "CNY") {
    return (
      <>
        <span className="text-lg font-semibold tabular-nums">{formatWan(entry.amountFen)}</span> 万元
        {Math.abs(entry.amountFen) >= fenPerYi ? (
          <span className="ml-2 text-ink-muted">（{formatAmount(entry.amountFen)}）</span>
        ) : null}
      </>
    );
  }
  return (
    <>
      <span className="text-lg font-semibold tabular-nums">
        {groupDecimal(wanFromOriginal(money.amountOriginal))}
      </span>{" "}
      {wanCurrencyText(money.currency)}
      <span className="mt-0.5 block text-ink-muted">
        折合 <span className="tabular-nums">{formatWan(money.amountFen)}</span> 万元，1{" "}
        {currencyText[money.currency]} = {Number(money.exchangeRate)} 元{" "}
        {money.isEstimate ? <Badge tone="behind">估算，核定时按统计月汇率</Badge> : null}
      </span>
    </>
  );
}

const sourceAnswer = { true: "是，与已计入的资本金同源", false: "不是" };

/** Everything written down about an entry, in the order one checks a voucher. */
export function EntryFacts({ detail }: { detail: FundDetail }) {
  const { entry, outsideShareBp, proposerName, isFromPaidInCapital, remark } = detail;
  return (
    <DescriptionList>
      <Description label="状态">
        {entry.state ? <StateBadge state={entry.state} isReversal={entry.reversesId !== null} /> : ""}
      </Description>
      <Description label="金额">
        <Money detail={detail} />
      </Description>
      <Description label="资金类别">{entry.category ? fundCategoryText[entry.category] : ""}</Description>
      <Description label="凭证">
        {entry.evidenceKind ? `${fundEvidenceText[entry.evidenceKind]} ${entry.evidenceNo ?? ""}` : ""}
      </Description>
      <Description label="到位日期">{entry.occurredOn ?? ""}</Description>
      <Description label="来源地">
        {entry.sourceRegionCode ? (regionName(entry.sourceRegionCode) ?? entry.sourceRegionCode) : ""}
      </Description>
      <Description label="市外占比">
        {formatPercent(outsideShareBp, outsideShareBp % 100 === 0 ? 0 : 2)}
      </Description>
      <Description label="投资方">{entry.investorName}</Description>
      <Description label="提报人">{proposerName ?? ""}</Description>
      {remark ? <Description label="说明">{remark}</Description> : null}
      {entry.statMonth ? <Description label="统计月">{formatMonth(entry.statMonth)}</Description> : null}
      {isFromPaidInCapital === null ? null : (
        <Description label="来自资本金">{sourceAnswer[isFromPaidInCapital ? "true" : "false"]}</Description>
      )}
    </DescriptionList>
  );
}
