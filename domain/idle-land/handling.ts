import type { IsoDate } from "../calendar/date";
import { type Fen, scaleFen } from "../money/fen";
import { type CauseState, causeStateOf } from "./cause";
import type { IdleLandFacts } from "./facts";
import type { Handling } from "./finding";

/** 20 % of the price of the land (Art. 14(1)), half up to the fen; an indication, never a claim. */
const idleFee = (price: Fen): Fen => scaleFen(price, 2000);

const negotiation = (provided: Handling["provided"]): Handling => ({
  kind: "negotiate",
  provided,
  provisions: ["m8", "m12", "m13"],
  feeFen: null,
});

function byEnterprise(facts: IdleLandFacts, isTwoYears: boolean, provided: Handling["provided"]): Handling {
  if (isTwoYears) return { kind: "recovery", provided, provisions: ["m14.2"], feeFen: null };
  const feeFen = facts.priceFen === null ? null : idleFee(facts.priceFen);
  return { kind: "fee", provided, provisions: ["m14.1"], feeFen };
}

export const causeStateIn = ({ causeKind, hindrances }: IdleLandFacts): CauseState =>
  causeStateOf(causeKind, hindrances.length > 0);

/** The branches of Art. 12 to 14 open for land not started in time: by what the check found of the cause, all where it found nothing. */
export function handlingOfNotStarted(
  facts: IdleLandFacts,
  twoYearsFrom: IsoDate,
  today: IsoDate,
): Handling[] {
  const isTwoYears = today >= twoYearsFrom;
  const state = causeStateIn(facts);
  if (state === "government") return [negotiation(null)];
  if (state === "enterprise") return [byEnterprise(facts, isTwoYears, null)];
  return [byEnterprise(facts, isTwoYears, "enterprise"), negotiation("government")];
}

/** Land whose construction stopped is handled under Art. 12 whatever the cause, not by fee or recovery. */
export const handlingOfStopped = (): Handling[] => [
  { kind: "negotiate", provided: null, provisions: ["m12", "m13"], feeFen: null },
];
