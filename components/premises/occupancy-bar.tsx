import type { BuildingListItem } from "@/domain/premises/premises.schema";

type OccupancyBarProps = { item: Pick<BuildingListItem, "unitsSqm" | "leasedSqm" | "unitCount"> };

/** Share of the units' area that is let; an en dash without units. */
export function OccupancyBar({ item: { unitsSqm, leasedSqm, unitCount } }: OccupancyBarProps) {
  if (unitCount === 0) return <span className="text-ink-faint">–</span>;
  const share = Number(unitsSqm) === 0 ? 0 : Number(leasedSqm) / Number(unitsSqm);
  const percent = Math.round(share * 100);
  return (
    <span className="flex w-full items-center gap-2">
      <span aria-hidden className="h-1.5 min-w-12 flex-1 overflow-hidden rounded-full bg-sunken">
        <span className="block h-full bg-accent" style={{ width: `${percent}%` }} />
      </span>
      <span className="w-9 text-right tabular-nums">{percent}%</span>
    </span>
  );
}
