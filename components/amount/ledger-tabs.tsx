import { LinkTabs } from "@/components/ui/link-tabs";
import { measures } from "@/domain/amount/measure";
import { formatNumber } from "@/lib/format/number";
import { type AmountParams, amountStateHref } from "@/lib/search-params/amount-ledger";
import { measureShortText } from "@/lib/text/amounts";

/** Whether the URL shows what waits for confirmation. */
export const isPendingTab = ({ states, measure }: AmountParams): boolean =>
  (measure ?? "fundsInPlace") === "fundsInPlace" && states?.length === 1 && states[0] === "pending";

type LedgerTabsProps = { params: AmountParams; pendingCount: number | undefined };

/** The ledgers of the three measures, then what waits; filters that every ledger has are kept. */
export function LedgerTabs({ params, pendingCount }: LedgerTabsProps) {
  const { after: _, before: __, page: ___, open: ____, states: _____, ...kept } = params;
  const isPending = isPendingTab(params);
  const tabs = measures.map((measure) => ({
    href: amountStateHref({ ...kept, measure }),
    label: measureShortText[measure],
    isCurrent: !isPending && (params.measure ?? "fundsInPlace") === measure,
  }));
  const waiting = {
    href: amountStateHref({ measure: "fundsInPlace", states: ["pending"] }),
    label: "待核",
    count: pendingCount === undefined ? undefined : formatNumber(pendingCount),
    isCurrent: isPending,
  };
  return (
    <div className="px-4 pb-3 sm:px-6">
      <LinkTabs label="资金台账" tabs={[...tabs, waiting]} />
    </div>
  );
}
