import type { IsoDate } from "../calendar/date";
import type { IdleLandFacts } from "./facts";
import type { FindingInput } from "./finding";
import { countedInvestment } from "./thresholds";

type DateKey = Extract<FindingInput, { type: "date" }>["key"];

const date = (key: DateKey, value: IsoDate | null): FindingInput[] =>
  value === null ? [] : [{ type: "date", key, value }];

/** The dates a finding about the start used. */
export const startInputs = (facts: IdleLandFacts): FindingInput[] => {
  const renewal = facts.disposals
    .filter(({ way }) => way !== "paidRecovery")
    .toSorted((a, b) => (a.agreedOn < b.agreedOn ? -1 : 1))
    .at(-1);
  return [
    ...date("agreedStartOn", facts.agreedStartOn),
    ...date("agreedDeliveryOn", facts.agreedDeliveryOn),
    ...date("deliveredOn", facts.deliveredOn),
    ...date("disposalOn", renewal?.agreedOn ?? null),
    ...date("newStartOn", renewal?.newStartOn ?? null),
    ...date("startedOn", facts.startedOn),
    ...date("completedOn", facts.completedOn),
  ];
};

export const priceInput = ({ priceFen }: IdleLandFacts): FindingInput[] =>
  priceFen === null ? [] : [{ type: "money", key: "price", value: priceFen }];

/** The stop and the two measures of Art. 2(2). */
export function stopInputs(facts: IdleLandFacts, stoppedOn: IsoDate): FindingInput[] {
  const { areaToStart, areaStarted, totalInvestment, invested } = facts;
  const inputs: FindingInput[] = date("stoppedOn", stoppedOn);
  if (areaToStart !== null) inputs.push({ type: "area", key: "areaToStart", value: areaToStart });
  if (areaStarted !== null) inputs.push({ type: "area", key: "areaStarted", value: areaStarted });
  if (totalInvestment)
    inputs.push({ type: "money", key: "totalInvestment", value: countedInvestment(totalInvestment) });
  if (invested) inputs.push({ type: "money", key: "invested", value: countedInvestment(invested) });
  return inputs;
}
