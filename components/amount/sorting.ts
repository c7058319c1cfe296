import type { Sort } from "@/components/data-table/types";
import { amountSorts } from "@/domain/amount/amount.schema";
import type { AmountParams } from "@/lib/search-params/amount-ledger";

export const firstPage = { after: null, before: null, page: null } satisfies Partial<AmountParams>;

/** Takes every filter away but keeps the tab. */
export const clearedAmounts = {
  ...firstPage,
  plan: null,
  years: null,
  months: null,
  industries: null,
  zones: null,
  regions: null,
  departmentId: null,
  ownerId: null,
  hasNoOwner: null,
  sizeBands: null,
  isCapitalRelief: null,
  projectId: null,
  enterpriseId: null,
  minAmountFen: null,
  counted: null,
  q: null,
} satisfies Partial<AmountParams>;

export const sortOf = (params: AmountParams): Sort => ({
  key: params.sort ?? "month",
  direction: params.direction === "asc" ? "ascending" : "descending",
});

/** A new column begins with its largest value; the same one turns round. */
export function sortChange(params: AmountParams, { key, direction }: Sort): Partial<AmountParams> {
  const sort = amountSorts.find((candidate) => candidate === key) ?? null;
  const isSame = key === sortOf(params).key;
  return { sort, direction: isSame && direction === "ascending" ? "asc" : null };
}
