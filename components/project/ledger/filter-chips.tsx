"use client";

import { useQuery } from "@tanstack/react-query";
import { FilterChip } from "@/components/ui/filter-chip";
import { api } from "@/lib/api/client";
import type { LedgerParams } from "@/lib/search-params/project-ledger";
import { type FilterNames, filterWords } from "./filter-words";
import type { LedgerKind } from "./kind";

type FilterChipsProps = {
  kind: LedgerKind;
  params: LedgerParams;
  today: string;
  canReadColleagues: boolean;
  onChange: (change: Partial<LedgerParams>) => void;
};

function useNames({ ownerId, departmentId }: LedgerParams, canRead: boolean): FilterNames {
  const isNeeded = canRead && Boolean(ownerId ?? departmentId);
  const { data } = useQuery(
    api.colleague.list.queryOptions({ input: {}, enabled: isNeeded, staleTime: 300_000 }),
  );
  return {
    owner: data?.items.find(({ id }) => id === ownerId)?.displayName,
    department:
      data?.items.find((person) => person.departmentId === departmentId)?.departmentName ?? undefined,
  };
}

/** Filters a link brought along that no control shows: each in words, each removable. */
export function FilterChips({ kind, params, today, canReadColleagues, onChange }: FilterChipsProps) {
  const names = useNames(params, canReadColleagues);
  return filterWords(params, { kind, today, names }).map(({ key, text }) => (
    <FilterChip key={key} text={text} onRemove={() => onChange({ [key]: null })} />
  ));
}
