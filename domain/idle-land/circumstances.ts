import { addDays, daysBetween, earlierDate, type IsoDate, laterDate } from "../calendar/date";
import type { IdleLandFacts } from "./facts";
import { type Remark, remark } from "./remark";
import { startDates } from "./year-dates";

/** Delivery after the agreed day is itself a clue to Art. 8(1). */
function deliveryRemarks(
  { agreedDeliveryOn, deliveredOn, startedOn }: IdleLandFacts,
  today: IsoDate,
): Remark[] {
  const remarks: Remark[] = [];
  if (agreedDeliveryOn !== null && deliveredOn === null && agreedDeliveryOn < today)
    remarks.push(remark("notDelivered", agreedDeliveryOn, daysBetween(agreedDeliveryOn, today)));
  if (agreedDeliveryOn !== null && deliveredOn !== null && agreedDeliveryOn < deliveredOn)
    remarks.push(remark("lateDelivery", agreedDeliveryOn, daysBetween(agreedDeliveryOn, deliveredOn)));
  if (startedOn !== null && deliveredOn !== null && startedOn < deliveredOn)
    remarks.push(remark("startedBeforeDelivery", startedOn));
  return remarks;
}

/** Days after the agreed start and up to today in which a cause of Art. 8 held; overlapping ones count once. */
function governmentDays({ hindrances }: IdleLandFacts, startBy: IsoDate, today: IsoDate): number {
  const spans = hindrances
    .map(({ from, to }) => ({
      from: laterDate(from, addDays(startBy, 1)),
      to: earlierDate(to ?? today, today),
    }))
    .toSorted((a, b) => (a.from < b.from ? -1 : 1));
  let days = 0;
  let counted: IsoDate | null = null;
  for (const { from, to } of spans) {
    const first: IsoDate = counted === null ? from : laterDate(from, addDays(counted, 1));
    if (to < first) continue;
    days += daysBetween(first, to) + 1;
    counted = to;
  }
  return days;
}

/** The year's end were the time of causes of Art. 8 left out: for the authority's judgement, no part of the finding. */
function governmentRemarks(facts: IdleLandFacts, startBy: IsoDate | null, today: IsoDate): Remark[] {
  if (startBy === null) return [];
  const days = governmentDays(facts, startBy, today);
  return days === 0 ? [] : [remark("governmentTime", addDays(startDates(startBy).yearEndsOn, days), days)];
}

/** What stands beside a finding about the start. */
export const circumstances = (facts: IdleLandFacts, startBy: IsoDate | null, today: IsoDate): Remark[] => [
  ...deliveryRemarks(facts, today),
  ...governmentRemarks(facts, startBy, today),
];
