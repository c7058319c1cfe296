import type { ParcelSummary } from "@/domain/land/parcel.schema";
import { formatNumber } from "@/lib/format/number";
import { muOfSqmWithUnit } from "@/lib/format/parcel-area";
import { parcelsHref } from "@/lib/search-params/parcels";
import { parcelStateText } from "@/lib/text/industries";
import { WallLine, WallPanel } from "./wall-panel";

/** Land by state, in parcels and 亩. */
export function WallParcels({ parcels }: { parcels: ParcelSummary }) {
  return (
    <WallPanel title="地块" note="宗，面积">
      <ul>
        {parcels.byState.map(({ state, count, areaSqm }) => (
          <WallLine
            key={state}
            href={parcelsHref({ states: [state] })}
            label={parcelStateText[state]}
            value={formatNumber(count)}
            note={muOfSqmWithUnit(areaSqm)}
            name={`${parcelStateText[state]} ${formatNumber(count)} 宗，${muOfSqmWithUnit(areaSqm)}`}
          />
        ))}
      </ul>
    </WallPanel>
  );
}
