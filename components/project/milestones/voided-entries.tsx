import type { VoidedMilestone } from "@/domain/milestone/milestone-item.schema";
import { shanghaiDate } from "@/lib/format/date";
import { milestoneStateText } from "@/lib/text/milestones";

/** Entries that were voided stay readable, with who took them back and why. */
export function VoidedEntries({ entries }: { entries: readonly VoidedMilestone[] }) {
  if (entries.length === 0) return null;
  return (
    <details className="text-ink-muted">
      <summary className="touch inline-flex cursor-pointer items-center">
        作废记录 {entries.length} 条
      </summary>
      <ul className="grid gap-0.5 pl-3">
        {entries.map(({ id, state, actualOn, documentNo, voidedAt, voidedByName, reason }) => (
          <li key={id}>
            <s>
              {milestoneStateText[state]}
              {actualOn ? ` ${actualOn}` : ""}
              {documentNo ? `，${documentNo}` : ""}
            </s>
            ，{voidedByName} {shanghaiDate(voidedAt)} 作废：{reason}
          </li>
        ))}
      </ul>
    </details>
  );
}
