import { classNames } from "@/lib/class-names";
import { formatNumber } from "@/lib/format/number";
import { muOfSqm } from "@/lib/format/parcel-area";
import type { MapParcel } from "./map-parcel";

const mostListed = 100;

type ParcelsInSightProps = {
  parcels: readonly MapParcel[];
  selectedId: string | null;
  pointedId: string | null;
  onPoint: (id: string | null) => void;
  onOpen: (id: string) => void;
};

/** The parcels in view as a list, in the order N and P step through them. */
export function ParcelsInSight(props: ParcelsInSightProps) {
  const { parcels, selectedId, pointedId, onPoint, onOpen } = props;
  return (
    <aside
      aria-label="图上的地块"
      className="flex min-h-0 flex-col border-t hairline sm:w-60 sm:border-t-0 sm:border-l"
      data-print="hidden"
    >
      <h2 className="px-4 py-2 text-sm text-ink-muted">图上 {formatNumber(parcels.length)} 宗</h2>
      <ul className="scroll-thin min-h-0 flex-1 overflow-y-auto pb-2 max-sm:max-h-72">
        {parcels.slice(0, mostListed).map((parcel) => (
          <li key={parcel.id}>
            <button
              type="button"
              aria-current={parcel.id === selectedId ? "true" : undefined}
              onClick={() => onOpen(parcel.id)}
              onPointerEnter={() => onPoint(parcel.id)}
              onPointerLeave={() => onPoint(null)}
              onFocus={() => onPoint(parcel.id)}
              onBlur={() => onPoint(null)}
              className={classNames(
                "touch flex w-full items-baseline gap-2 px-4 py-1 text-left hover:bg-hover",
                parcel.id === selectedId && "bg-accent-soft text-accent-text",
                parcel.id === pointedId && "bg-hover",
              )}
            >
              <span className="min-w-0 flex-1 truncate tabular-nums" title={parcel.name}>
                {parcel.code}
              </span>
              <span className="text-sm text-ink-muted tabular-nums">{muOfSqm(parcel.areaSqm)} 亩</span>
            </button>
          </li>
        ))}
      </ul>
      {parcels.length > mostListed ? (
        <p className="border-t hairline px-4 py-2 text-sm text-ink-muted">
          只列前 {mostListed} 宗，放大后列出其余。
        </p>
      ) : null}
    </aside>
  );
}
