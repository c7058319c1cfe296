"use client";

import { useQueryStates } from "nuqs";
import { useCallback, useRef } from "react";
import type { Sort } from "@/components/data-table/types";
import { projectSorts } from "@/domain/project/list-projects.schema";
import {
  clearedFilters,
  effectiveParams,
  type LedgerParams,
  ledgerParsers,
  serializeLedger,
} from "@/lib/search-params/project-ledger";
import { type LedgerKind, ledgerKinds } from "./kind";

const firstPage = { after: null, before: null, page: null } satisfies Partial<LedgerParams>;

const isAscendingFirst = (key: string) => key === "name" || key === "nextStep";

function sortOf(params: LedgerParams): Sort {
  return {
    key: params.sort ?? "reportedAt",
    direction: params.direction === "asc" ? "ascending" : "descending",
  };
}

/** On 线索 the group is the page itself, not a filter. */
const shownParams = (kind: LedgerKind, given: LedgerParams): LedgerParams =>
  effectiveParams(kind === "leads" ? { ...given, stageGroups: null } : given);

export type LedgerState = ReturnType<typeof useLedgerState>;

/** The ledger's state in the URL and the ways it changes. Opening a record adds one step to the history, not each J. */
export function useLedgerState(kind: LedgerKind) {
  const [given, setParams] = useQueryStates(ledgerParsers, { history: "push" });
  const params = shownParams(kind, given);
  const isOpenRef = useRef(false);
  isOpenRef.current = params.open !== null;
  const change = (next: Partial<LedgerParams>) =>
    void setParams({ ...next, ...firstPage }, { history: "replace" });
  const onSort = ({ key, direction }: Sort) => {
    const sort = projectSorts.find((candidate) => candidate === key) ?? null;
    const isNew = key !== sortOf(params).key;
    const isAscending = isNew ? isAscendingFirst(key) : direction === "ascending";
    change({ sort, direction: isAscending ? "asc" : null });
  };
  const open = useCallback(
    (id: string) => void setParams({ open: id }, { history: isOpenRef.current ? "replace" : "push" }),
    [setParams],
  );
  return {
    params,
    sort: sortOf(params),
    change,
    onSort,
    open,
    clear: () => void setParams(clearedFilters, { history: "replace" }),
    close: () => void setParams({ open: null }, { history: "replace" }),
    pageHref: (step: Partial<LedgerParams>) =>
      serializeLedger(ledgerKinds[kind].path, { ...params, ...firstPage, open: null, ...step }),
  };
}
