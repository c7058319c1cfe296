import type { IsoDate } from "../calendar/date";
import { assessNotStarted } from "./assess-not-started";
import { assessBuilding, assessStopped } from "./assess-started";
import { factsBy, type IdleLandFacts } from "./facts";
import type { IdleLandFinding } from "./finding";
import { remark } from "./remark";
import { readStops } from "./stops";

/**
 * What the park flags for a supplied parcel on a day (闲置土地处置办法 Art. 2, 8, 12, 14, 22, 30), with provisions, inputs
 * and dates. A flag is a clue (疑似) to hand over; only the authority determines. What is dated after `today` is left out.
 */
export function assessIdleLand(allFacts: IdleLandFacts, today: IsoDate): IdleLandFinding {
  const facts = factsBy(allFacts, today);
  if (facts.completedOn !== null || facts.ledgerPhase === "completed") return assessBuilding(facts, today);
  if (facts.startedOn === null && facts.ledgerPhase === "supplied") {
    const finding = assessNotStarted(facts, today);
    const later = allFacts.startedOn === null ? [] : [remark("startDatedLater", allFacts.startedOn)];
    return { ...finding, remarks: [...finding.remarks, ...later, ...readStops(facts).remarks] };
  }
  const { current } = readStops(facts);
  return current ? assessStopped(facts, current, today) : assessBuilding(facts, today);
}
