"use client";

import { useState } from "react";
import { Badge } from "@/components/ui/badge";
import { Button } from "@/components/ui/button";
import { SearchField } from "@/components/ui/search-field";
import type { IsoDate } from "@/domain/calendar/date";
import { byDistance } from "@/domain/patrol/distance";
import type { PatrolGround } from "@/domain/patrol/patrol.schema";
import { formatRelativeDate, shanghaiDate } from "@/lib/format/date";
import { muOfSqmWithUnit } from "@/lib/format/parcel-area";
import { parcelStateText, zoneText } from "@/lib/text/industries";
import { distanceText } from "./distance-text";
import type { Position } from "./use-position";

type NearestListProps = {
  grounds: readonly PatrolGround[];
  position: Position;
  today: IsoDate;
  onPick: (parcel: PatrolGround) => void;
};

const shownFirst = 12;

const matches = ({ code, name }: PatrolGround, term: string) =>
  `${code} ${name}`.toLowerCase().includes(term.trim().toLowerCase());

/** Parcels by distance where the position is known, else by number; one tap opens the record. */
export function NearestList({ grounds, position, today, onPick }: NearestListProps) {
  const [term, setTerm] = useState("");
  const [count, setCount] = useState(shownFirst);
  const found = term.trim() === "" ? grounds : grounds.filter((parcel) => matches(parcel, term));
  const listed =
    position.kind === "found"
      ? byDistance(position.place, found)
      : found.map((item) => ({ item, distanceM: null }));
  const isWithoutPlace = position.kind === "found" && listed.length > 0 && listed[0]?.distanceM === null;
  return (
    <div className="grid gap-3">
      <SearchField
        label="按编号或名称找地块"
        value={term}
        onChange={(next) => {
          setTerm(next);
          setCount(shownFirst);
        }}
        className="sm:w-full"
      />
      {isWithoutPlace ? (
        <p className="text-sm text-ink-muted">这些地块没有界址，也没有位置，量不出距离，按编号选。</p>
      ) : null}
      {listed.length === 0 ? (
        <p className="py-4 text-ink-muted">没有编号或名称含“{term.trim()}”的地块。</p>
      ) : null}
      <ul className="divide-y divide-line border-y hairline empty:hidden">
        {listed.slice(0, count).map(({ item, distanceM }) => (
          <li key={item.id}>
            <button
              type="button"
              onClick={() => onPick(item)}
              className="grid min-h-14 w-full grid-cols-[minmax(0,1fr)_auto] items-center gap-x-3 px-1 py-2 text-left hover:bg-sunken"
            >
              <span className="min-w-0">
                <span className="block truncate font-semibold">{item.name}</span>
                <span className="block truncate text-sm text-ink-muted">
                  {item.code} · {zoneText[item.zone]} · {parcelStateText[item.state]} ·{" "}
                  {muOfSqmWithUnit(item.areaSqm)}
                </span>
              </span>
              <span className="text-right">
                <span className="block font-semibold tabular-nums">{distanceText(distanceM)}</span>
                <LastSeen at={item.lastSeenAt} today={today} />
              </span>
            </button>
          </li>
        ))}
      </ul>
      {listed.length > count ? (
        <Button onClick={() => setCount(count + 30)}>再列 {Math.min(30, listed.length - count)} 宗</Button>
      ) : null}
    </div>
  );
}

function LastSeen({ at, today }: { at: string | null; today: IsoDate }) {
  if (at === null) return <Badge tone="behind">未巡查过</Badge>;
  return <span className="block text-sm text-ink-muted">{formatRelativeDate(shanghaiDate(at), today)}</span>;
}
