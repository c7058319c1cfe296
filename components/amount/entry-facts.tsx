import { Description, DescriptionList } from "@/components/ui/description-list";
import type { FundDetail } from "@/domain/amount/fund.schema";
import { fenPerYi } from "@/domain/money/fen";
import { regionName } from "@/domain/region/source-region";
import { formatMonth } from "@/lib/format/date";
import { formatAmount, formatWan } from "@/lib/format/money";
import { formatPercent } from "@/lib/format/number";
import { fundCategoryText, fundEntryStateText, fundEvidenceText } from "@/lib/text/amounts";
import { describeCounting } from "@/lib/text/counting";

/** Everything written down about an entry, in the order one checks a voucher. */
export function EntryFacts({ detail }: { detail: FundDetail }) {
  const { entry, outsideShareBp, proposerName, confirmerName } = detail;
  const state = entry.state ? fundEntryStateText[entry.state] : "";
  return (
    <DescriptionList>
      <Description label="金额">
        <span className="text-lg font-semibold tabular-nums">{formatWan(entry.amountFen)}</span> 万元
        {Math.abs(entry.amountFen) >= fenPerYi ? (
          <span className="ml-2 text-ink-muted">（{formatAmount(entry.amountFen)}）</span>
        ) : null}
      </Description>
      <Description label="资金类别">{entry.category ? fundCategoryText[entry.category] : ""}</Description>
      <Description label="凭证">
        {entry.evidenceKind ? fundEvidenceText[entry.evidenceKind] : ""} {entry.evidenceNo ?? ""}
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
      <Description label="状态">{entry.reversesId ? `${state}（红冲分录）` : state}</Description>
      {entry.statMonth ? (
        <>
          <Description label="统计月">{formatMonth(entry.statMonth)}</Description>
          <Description label="核定人">{confirmerName ?? ""}</Description>
          <Description label="计入规则">{describeCounting(entry.ruleId)}</Description>
        </>
      ) : null}
      {entry.stateNote ? <Description label="原因">{entry.stateNote}</Description> : null}
    </DescriptionList>
  );
}
