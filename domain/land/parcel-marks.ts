import type { IdleCaseState } from "../idle-land/case-state";
import { availableParcelStates, type ParcelState } from "./parcel-state";

/** 批而未供, 供而未用, then 疑似闲置, 闲置, 处置中 by the open case, and 低效 while it is being dealt with. */
export const parcelMarks = [
  "approvedUnsupplied",
  "suppliedUnused",
  "idleSuspected",
  "idleDetermined",
  "idleHandled",
  "underused",
] as const;
export type ParcelMark = (typeof parcelMarks)[number];

/** Contract signed and no work begun. */
export const suppliedUnusedStates = ["contracted", "delivered"] as const satisfies readonly ParcelState[];

/** What the open case of a parcel makes of it; the park only suspects until the authority has determined. */
export const idleMarkOf: Record<IdleCaseState, ParcelMark | null> = {
  suspected: "idleSuspected",
  checked: "idleSuspected",
  transferred: "idleSuspected",
  investigated: "idleSuspected",
  determined: "idleDetermined",
  notified: "idleDetermined",
  heard: "idleDetermined",
  planned: "idleHandled",
  approved: "idleHandled",
  executed: "idleHandled",
  settled: null,
  notIdle: null,
  closed: null,
};

export type MarkFacts = {
  state: ParcelState;
  startedOn: string | null;
  isRetired: boolean;
  /** Of the open case. */
  idleState: IdleCaseState | null;
  isUnderused: boolean;
};

/** The derived marks of a parcel, in their fixed order; a retired one bears none. */
export function marksOf({ state, startedOn, isRetired, idleState, isUnderused }: MarkFacts): ParcelMark[] {
  if (isRetired) return [];
  const isAvailable = availableParcelStates.some((known) => known === state);
  const isUnused = startedOn === null && suppliedUnusedStates.some((known) => known === state);
  const idle = idleState && idleMarkOf[idleState];
  const marks: (ParcelMark | false | null)[] = [
    isAvailable && "approvedUnsupplied",
    isUnused && "suppliedUnused",
    idle,
    isUnderused && "underused",
  ];
  return marks.filter((mark) => mark !== false && mark !== null);
}
