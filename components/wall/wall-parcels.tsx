import { areaFromSqm, sumAreas } from "@/domain/land/area";
import type { ParcelSummary } from "@/domain/land/parcel.schema";
import type { ParcelState } from "@/domain/land/parcel-state";
import { formatMuWithUnit } from "@/lib/format/area";
import { formatNumber } from "@/lib/format/number";
import { parcelsHref } from "@/lib/search-params/parcels";
import { WallLine, WallPanel } from "./wall-panel";

type Group = { label: string; states: readonly ParcelState[] };

/** What a room asks about land: what is coming, what can be given, what is being built. */
const groups: readonly Group[] = [
  { label: "规划、收储", states: ["planned", "acquiring"] },
  { label: "净地", states: ["ready"] },
  { label: "供应中", states: ["proposed", "announced", "sold"] },
  { label: "待动工", states: ["contracted", "delivered"] },
  { label: "建设中", states: ["started", "building", "completed"] },
  { label: "投产、使用", states: ["inProduction", "inUse"] },
];

/** Land by group of states, in parcels and 亩. */
export function WallParcels({ parcels }: { parcels: ParcelSummary }) {
  return (
    <WallPanel title="地块" note="宗，面积">
      <ul>
        {groups.map(({ label, states }) => {
          const members = parcels.byState.filter(({ state }) => states.includes(state));
          const count = members.reduce((sum, { count: one }) => sum + one, 0);
          const size = sumAreas(
            members.flatMap(({ areaSqm }) => {
              const known = areaFromSqm(areaSqm);
              return known.ok ? [known.value] : [];
            }),
          );
          return (
            <WallLine
              key={label}
              href={parcelsHref({ states: [...states] })}
              label={label}
              value={formatNumber(count)}
              note={formatMuWithUnit(size)}
              name={`${label} ${formatNumber(count)} 宗，${formatMuWithUnit(size)}`}
            />
          );
        })}
      </ul>
    </WallPanel>
  );
}
