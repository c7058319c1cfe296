import { addYears, type IsoDate, laterDate } from "../calendar/date";
import type { Provision } from "./basis";
import type { Disposal, IdleLandFacts } from "./facts";
import { type Remark, remark } from "./remark";

/** Where 约定动工日期 comes from. */
export const startBases = ["agreed", "deliveryPlusYear", "extended", "renewed"] as const;
export type StartBasis = (typeof startBases)[number];

export type StartBy = {
  /** The day by which construction has to start; null when it can't be told. */
  on: IsoDate | null;
  basis: StartBasis | null;
  provisions: readonly Provision[];
  remarks: readonly Remark[];
};

/** The contract's day, or a year after delivery when it names none (Art. 22). */
function agreed({ agreedStartOn, deliveredOn }: IdleLandFacts): StartBy {
  if (agreedStartOn) return { on: agreedStartOn, basis: "agreed", provisions: [], remarks: [] };
  const on = deliveredOn && addYears(deliveredOn, 1);
  return { on, basis: on && "deliveryPlusYear", provisions: ["m22"], remarks: [] };
}

/** The last day Art. 12(1) lets a start be put off to: a year from the day it replaces, or from the agreement when that is later. */
export const extensionLimit = (previous: IsoDate | null, agreedOn: IsoDate): IsoDate =>
  addYears(previous ? laterDate(previous, agreedOn) : agreedOn, 1);

/** The last day of a temporary use (Art. 12(3)). */
export const temporaryUseLimit = (agreedOn: IsoDate): IsoDate => addYears(agreedOn, 2);

function extended(before: StartBy, { agreedOn, newStartOn }: Disposal & { newStartOn: IsoDate }): StartBy {
  const limit = extensionLimit(before.on, agreedOn);
  const isTooLong = newStartOn > limit;
  return {
    on: isTooLong ? limit : newStartOn,
    basis: "extended",
    provisions: ["m12.1"],
    remarks: isTooLong ? [...before.remarks, remark("extensionTooLong", limit)] : before.remarks,
  };
}

function renewed(before: StartBy, disposal: Disposal): StartBy {
  const { newStartOn, way, agreedOn, endsOn } = disposal;
  if (way === "paidRecovery")
    return { ...before, remarks: [...before.remarks, remark("paidRecoveryAgreed", agreedOn)] };
  const isOverstayed = way === "temporaryUse" && endsOn !== null && endsOn > temporaryUseLimit(agreedOn);
  const remarks = isOverstayed
    ? [...before.remarks, remark("temporaryUseTooLong", temporaryUseLimit(agreedOn))]
    : before.remarks;
  if (newStartOn === null)
    return {
      on: null,
      basis: "renewed",
      provisions: ["m12"],
      remarks: [...remarks, remark("renewedWithoutDate", agreedOn)],
    };
  if (way === "extension") return extended({ ...before, remarks }, { ...disposal, newStartOn });
  const provision = way === "temporaryUse" ? "m12.3" : "m12";
  return { on: newStartOn, basis: "renewed", provisions: [provision], remarks };
}

/** The day by which construction has to start, counted anew by every way of Art. 12 but 协议有偿收回. */
export const startBy = (facts: IdleLandFacts): StartBy =>
  facts.disposals
    .toSorted((a, b) => (a.agreedOn < b.agreedOn ? -1 : Number(a.agreedOn > b.agreedOn)))
    .reduce(renewed, agreed(facts));
