import type { ObservationItem } from "@/domain/plan/observation.schema";
import { formatPercent } from "@/lib/format/number";

/** From here on a change against the value before is worth a second look. */
const notableBp = 3000;

export type Jump = { text: string; isNotable: boolean };

/** How far a value lies from the one before, in per cent; null where there is nothing to compare it with. */
export function jumpOf({ value, previous }: Pick<ObservationItem, "value" | "previous">): Jump | null {
  if (!previous || previous.value === 0) return null;
  const bp = Math.round(((value - previous.value) / Math.abs(previous.value)) * 10_000);
  const sign = bp > 0 ? "+" : "";
  return { text: `${sign}${formatPercent(bp)}`, isNotable: Math.abs(bp) >= notableBp };
}
