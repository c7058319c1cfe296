"use client";

import { useQuery } from "@tanstack/react-query";
import { Icon } from "@/components/ui/icon";
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
    <button
      key={key}
      type="button"
      aria-label={`移除筛选：${text}`}
      onClick={() => onChange({ [key]: null })}
      className="touch inline-flex h-8 shrink-0 items-center gap-1.5 rounded-md border border-accent-line bg-accent-soft px-2.5 text-accent-text"
    >
      {text}
      <Icon name="close" size={14} />
    </button>
  ));
}
