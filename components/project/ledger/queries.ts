import { keepPreviousData } from "@tanstack/react-query";
import { api } from "@/lib/api/client";
import { type LedgerParams, ledgerFilter, ledgerInput } from "@/lib/search-params/project-ledger";
import { type LedgerKind, withinLedger } from "./kind";

export type LedgerOptions = { kind: LedgerKind; params: LedgerParams; isOfficer: boolean };

export const rowsPerPage = 100;

/** Officers begin with their own projects, everyone else with all they may see. */
const scopeOf = (params: LedgerParams, isOfficer: boolean) => params.scope ?? (isOfficer ? "mine" : null);

/** What the address asks the server for, within the ledger and for this reader. */
export const ledgerListInput = ({ kind, params, isOfficer }: LedgerOptions) =>
  ledgerInput({ ...withinLedger(kind, params), scope: scopeOf(params, isOfficer) });

/** The list and the sums of one ledger state; the page prefetches with the same options. */
export function ledgerQueries(options: LedgerOptions) {
  const input = ledgerListInput(options);
  return {
    list: {
      ...api.project.list.queryOptions({ input: { ...input, limit: rowsPerPage } }),
      placeholderData: keepPreviousData,
    },
    summary: {
      ...api.project.summary.queryOptions({ input: ledgerFilter(input) }),
      placeholderData: keepPreviousData,
    },
  };
}
