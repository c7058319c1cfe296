import { useMemo, useState } from "react";
import { parcelUses } from "@/domain/land/parcel-state";
import { type MapShade, stateGroups, statesIn } from "@/domain/land-map/shade";
import type { ParcelParams } from "@/lib/search-params/parcels";
import type { MapParcel } from "./map-parcel";

type Change = (next: Partial<ParcelParams>) => void;

const isSame = (a: readonly string[] | null, b: readonly string[]) =>
  a !== null && a.length === b.length && a.every((value) => b.includes(value));

function chosenIn(params: ParcelParams, shade: MapShade, only: string | null): Set<string> {
  if (shade === "state")
    return new Set(stateGroups.filter((group) => isSame(params.states, statesIn(group))));
  if (shade === "use") return new Set(params.uses ?? []);
  return new Set(only ? [only] : []);
}

/** The ledger's filter for one class; undefined where the ledger has no such filter. */
function ledgerChange(shade: MapShade, kind: string | null): Partial<ParcelParams> | undefined {
  if (shade === "state") {
    const group = stateGroups.find((known) => known === kind);
    return { states: group ? statesIn(group) : null };
  }
  if (shade !== "use") return undefined;
  const use = parcelUses.find((known) => known === kind);
  return { uses: use ? [use] : null };
}

/** Counts of the legend and its choice: state and use go into the ledger's filter, the rest is singled out on the map. */
export function useLegend(
  params: ParcelParams,
  parcels: readonly MapParcel[],
  matched: ReadonlySet<string> | null,
  change: Change,
) {
  const shade = params.shade ?? "state";
  const [singled, setSingled] = useState<{ shade: MapShade; kind: string } | null>(null);
  const only = singled?.shade === shade ? singled.kind : null;
  const counts = useMemo(() => {
    const found = new Map<string, number>();
    for (const { id, kinds } of parcels) {
      if (matched?.has(id) === false) continue;
      found.set(kinds[shade], (found.get(kinds[shade]) ?? 0) + 1);
    }
    return found;
  }, [parcels, matched, shade]);
  const chosen = chosenIn(params, shade, only);
  const pick = (kind: string) => {
    const next = chosen.has(kind) ? null : kind;
    const inLedger = ledgerChange(shade, next);
    if (inLedger) change(inLedger);
    else setSingled(next ? { shade, kind: next } : null);
  };
  return { shade, only, counts, chosen, pick };
}
