import type { ParcelSummary } from "@/domain/land/parcel.schema";
import type { ParcelState } from "@/domain/land/parcel-state";
import { muOfSqm } from "@/lib/format/parcel-area";
import { parcelStateText } from "@/lib/text/industries";

type ParcelSumsProps = { summary: ParcelSummary; onPick: (state: ParcelState) => void };

/** Area in 亩 by state under the filter; each opens its rows. */
export function ParcelSums({ summary, onPick }: ParcelSumsProps) {
  if (summary.byState.length === 0) return null;
  return (
    <ul aria-label="各状态面积" className="scroll-thin flex gap-6 overflow-x-auto px-4 pb-3 sm:px-6">
      {summary.byState.map(({ state, count, areaSqm }) => (
        <li key={state} className="shrink-0">
          <button
            type="button"
            onClick={() => onPick(state)}
            className="touch block rounded-sm text-left decoration-accent-line underline-offset-4 hover:underline"
          >
            <span className="block text-sm text-ink-muted">
              {parcelStateText[state]} {count} 宗
            </span>
            <span className="block font-semibold tabular-nums">
              {muOfSqm(areaSqm)}
              <span className="ml-0.5 text-sm font-normal text-ink-muted">亩</span>
            </span>
          </button>
        </li>
      ))}
    </ul>
  );
}
