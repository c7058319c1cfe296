import { Mark } from "@/components/ui/mark";
import { toneSoft, toneText } from "@/components/ui/tone";
import type { FloorUnit } from "@/domain/premises/premises.schema";
import { classNames } from "@/lib/class-names";
import { sqmOfSqm } from "@/lib/format/parcel-area";
import { formatRentWithUnit } from "@/lib/format/rent";
import { floorText, unitStateText } from "@/lib/text/premises";
import { unitStateTone } from "../unit-state-badge";

type FloorStackProps = { units: readonly FloorUnit[]; openId: string | null; onOpen: (id: string) => void };

const whoOf = ({ tenantName, holdCount, leasedUntil, rentFenPerSqmMonth, state }: FloorUnit): string => {
  if (tenantName) return leasedUntil ? `${tenantName}，至 ${leasedUntil}` : tenantName;
  if (holdCount > 0) return `${holdCount} 个项目锁定`;
  if (state === "withdrawn" || rentFenPerSqmMonth === null) return "";
  return formatRentWithUnit(rentFenPerSqmMonth);
};

/** The floors from the top, each with its units as wide as they are large. */
export function FloorStack({ units, openId, onOpen }: FloorStackProps) {
  const floors = [...new Set(units.map(({ floor }) => floor))];
  return (
    <ol className="grid gap-1.5">
      {floors.map((floor) => (
        <li key={floor} className="flex gap-3 max-sm:flex-col max-sm:gap-1">
          <p className="w-20 shrink-0 pt-2 text-sm text-ink-muted tabular-nums max-sm:pt-1">
            {floorText(floor)}
          </p>
          <ul className="flex min-w-0 flex-1 gap-1.5 max-sm:flex-col">
            {units
              .filter((unit) => unit.floor === floor)
              .map((unit) => (
                <li
                  key={unit.id}
                  style={{ flexGrow: Number(unit.areaSqm) }}
                  className="min-w-0 basis-0 max-sm:basis-auto"
                >
                  <UnitBlock unit={unit} isOpen={unit.id === openId} onOpen={onOpen} />
                </li>
              ))}
          </ul>
        </li>
      ))}
    </ol>
  );
}

type UnitBlockProps = { unit: FloorUnit; isOpen: boolean; onOpen: (id: string) => void };

function UnitBlock({ unit, isOpen, onOpen }: UnitBlockProps) {
  const tone = unitStateTone[unit.state];
  return (
    <button
      type="button"
      aria-pressed={isOpen}
      onClick={() => onOpen(unit.id)}
      className={classNames(
        "touch block h-full w-full min-w-0 rounded-md border px-3 py-2 text-left hover:border-ink-faint",
        toneSoft[tone],
        isOpen ? "border-accent" : "border-transparent",
      )}
    >
      <span className="flex items-baseline gap-2">
        <span className="truncate font-semibold">{unit.code}</span>
        <span className="shrink-0 text-sm tabular-nums">{sqmOfSqm(unit.areaSqm)} ㎡</span>
      </span>
      <span className={classNames("flex items-center gap-1 truncate text-sm", toneText[tone])}>
        <Mark tone={tone} />
        {unitStateText[unit.state]}
      </span>
      <span className="block truncate text-sm text-ink-muted" title={whoOf(unit)}>
        {whoOf(unit)}
      </span>
    </button>
  );
}
