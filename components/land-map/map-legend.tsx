import type { ReactNode } from "react";
import { FilterSelect } from "@/components/ui/filter-select";
import { type MapShade, mapShades } from "@/domain/land-map/shade";
import { classNames } from "@/lib/class-names";
import { formatNumber } from "@/lib/format/number";
import { PatternSwatch } from "./pattern-swatch";
import { type ShadeLook, shadeLooks, shadeText } from "./shade-looks";

type MapLegendProps = {
  shade: MapShade;
  counts: ReadonlyMap<string, number>;
  /** Classes that are filtered for. */
  chosen: ReadonlySet<string>;
  onShade: (shade: MapShade) => void;
  onPick: (kind: string) => void;
  /** Tools at the right end. */
  trailing: ReactNode;
};

/** What the colours mean, how many parcels of each the filter has, and a way to see one class alone. */
export function MapLegend(props: MapLegendProps) {
  const { shade, counts, chosen, onShade, onPick, trailing } = props;
  const looks: Record<string, ShadeLook> = shadeLooks[shade];
  return (
    <section aria-label="图例" className="border-t hairline px-4 py-2 sm:border-t-0 sm:border-b sm:px-6">
      <div className="flex flex-wrap items-center gap-x-4 gap-y-1">
        <FilterSelect
          label="着色"
          allLabel={shadeText.state}
          value={shade === "state" ? "" : shade}
          options={mapShades
            .filter((one) => one !== "state")
            .map((one) => ({ value: one, label: shadeText[one] }))}
          onChange={(value) => onShade(mapShades.find((one) => one === value) ?? "state")}
        />
        <ul className="relative flex min-w-0 gap-x-1 max-sm:w-full max-sm:overflow-x-auto sm:flex-wrap">
          {Object.entries(looks).map(([kind, look]) => (
            <li key={kind} className="shrink-0">
              <button
                type="button"
                aria-pressed={chosen.has(kind)}
                onClick={() => onPick(kind)}
                className={classNames(
                  "touch inline-flex h-8 items-center whitespace-nowrap gap-1.5 rounded-md px-2 hover:bg-hover",
                  chosen.has(kind) && "bg-accent-soft text-accent-text",
                )}
              >
                <PatternSwatch look={look} />
                {look.label}
                <span className="text-sm text-ink-muted tabular-nums">
                  {formatNumber(counts.get(kind) ?? 0)}
                </span>
              </button>
            </li>
          ))}
        </ul>
        {trailing}
      </div>
    </section>
  );
}
