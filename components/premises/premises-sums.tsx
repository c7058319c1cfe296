import type { PremisesSummary, UnitState } from "@/domain/premises/premises.schema";
import { sqmOfSqm } from "@/lib/format/parcel-area";
import { unitStateText } from "@/lib/text/premises";

type PremisesSumsProps = { summary: PremisesSummary; onPick: (state: UnitState) => void };

/** Area by state under the filter; each opens its units. */
export function PremisesSums({ summary, onPick }: PremisesSumsProps) {
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
              {unitStateText[state]} {count} 处
            </span>
            <span className="block font-semibold tabular-nums">
              {sqmOfSqm(areaSqm)}
              <span className="ml-0.5 text-sm font-normal text-ink-muted">㎡</span>
            </span>
          </button>
        </li>
      ))}
    </ul>
  );
}
