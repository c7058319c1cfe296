import { ButtonLink } from "@/components/ui/button-link";
import { EmptyState } from "@/components/ui/empty-state";
import { type AmountParams, activeAmountFilters, amountStateHref } from "@/lib/search-params/amount-ledger";

/** What is missing, why, and the one next step. */
export function LedgerEmpty({ isPending, params }: { isPending: boolean; params: AmountParams }) {
  if (isPending) {
    return (
      <EmptyState icon="check" title="没有待核的到位资金">
        招商专员在项目页提报后，列在这里等统计核定岗核定。
      </EmptyState>
    );
  }
  if (activeAmountFilters(params).length > 0) {
    return (
      <EmptyState
        icon="filter"
        title="没有符合条件的金额"
        action={<ButtonLink href={amountStateHref({ measure: params.measure })}>清除筛选</ButtonLink>}
      >
        换一个规划期或放宽条件再看。
      </EmptyState>
    );
  }
  return (
    <EmptyState icon="yuan" title="台账还是空的">
      在项目页登记协议、提报到位资金后，金额逐笔列在这里。
    </EmptyState>
  );
}
