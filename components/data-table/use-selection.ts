"use client";

import { useEffect, useMemo, useRef, useState } from "react";
import { isTyping } from "@/components/ui/typing";
import { rangeBetween } from "./range-between";

type SelectionOptions<Row> = {
  rows: readonly Row[];
  getRowId: (row: Row) => string;
  isSelectable: (row: Row) => boolean;
  /** The record open beside the table; X then chooses it. */
  openId?: string | null;
  isOff?: boolean;
};

export type Selection<Row> = {
  ids: ReadonlySet<string>;
  /** The chosen rows as last listed, also those of other pages. */
  chosen: readonly Row[];
  /** Those on this page that can be chosen. */
  listed: readonly Row[];
  isSelectable: (row: Row) => boolean;
  /** With `isRange` everything from the last one chosen to this one. */
  toggle: (row: Row, isRange?: boolean) => void;
  toggleListed: () => void;
  set: (rows: readonly Row[]) => void;
};

/** Which rows are chosen. X chooses the row with the focus or the one that is open. */
export function useSelection<Row>(options: SelectionOptions<Row>): Selection<Row> {
  const { rows, getRowId, isSelectable, openId, isOff } = options;
  const [kept, setKept] = useState<ReadonlyMap<string, Row>>(new Map());
  const lastRef = useRef<string | null>(null);
  const listed = useMemo(() => rows.filter(isSelectable), [rows, isSelectable]);
  const ids = useMemo(() => new Set(kept.keys()), [kept]);
  const chosen = useMemo(() => {
    const fresh = new Map(rows.map((row) => [getRowId(row), row]));
    return [...kept].map(([id, row]) => fresh.get(id) ?? row);
  }, [kept, rows, getRowId]);
  const put = (changed: readonly Row[], isOn: boolean) =>
    setKept((before) => {
      const next = new Map(before);
      for (const row of changed) {
        if (isOn) next.set(getRowId(row), row);
        else next.delete(getRowId(row));
      }
      return next;
    });
  const toggle = (row: Row, isRange = false) => {
    const id = getRowId(row);
    const range = isRange ? rangeBetween(listed, getRowId, lastRef.current, id) : [row];
    put(range, !ids.has(id));
    lastRef.current = id;
  };
  const toggleListed = () => put(listed, !listed.every((row) => ids.has(getRowId(row))));
  const pressRef = useRef<(id: string) => void>(undefined);
  useEffect(() => {
    pressRef.current = (id) => {
      const row = listed.find((candidate) => getRowId(candidate) === id);
      if (row) toggle(row);
    };
  });
  useEffect(() => {
    if (isOff) return;
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() !== "x" || isTyping(event)) return;
      const id = openId ?? document.activeElement?.getAttribute("data-row-link");
      if (id) pressRef.current?.(id);
    };
    document.addEventListener("keydown", onKeyDown);
    return () => document.removeEventListener("keydown", onKeyDown);
  }, [isOff, openId]);
  const set = (next: readonly Row[]) => setKept(new Map(next.map((row) => [getRowId(row), row])));
  return { ids, chosen, listed, isSelectable, toggle, toggleListed, set };
}
