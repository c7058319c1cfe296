import { Mark } from "@/components/ui/mark";
import type { FindingKind } from "@/domain/idle-land/finding";
import type { IdleLandList } from "@/domain/idle-land/idle-land.schema";
import { muOfSqm } from "@/lib/format/parcel-area";
import { findingKindText } from "@/lib/text/idle-land";
import { findingTone } from "./finding-badge";

type IdleSumsProps = { sums: IdleLandList["sums"]; onPick: (kind: FindingKind) => void };

/** Area in 亩 by flag; each opens its rows. */
export function IdleSums({ sums, onPick }: IdleSumsProps) {
  const shown = sums.filter(({ count }) => count > 0).toReversed();
  return (
    <ul aria-label="各类预警面积" className="scroll-thin flex gap-6 overflow-x-auto px-4 pb-3 sm:px-6">
      {shown.map(({ kind, count, areaSqm }) => (
        <li key={kind} className="shrink-0">
          <button
            type="button"
            onClick={() => onPick(kind)}
            className="touch block rounded-sm text-left decoration-accent-line underline-offset-4 hover:underline"
          >
            <span className="flex items-center gap-1 text-sm text-ink-muted">
              <Mark tone={findingTone[kind]} />
              {findingKindText[kind]} {count} 宗
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
