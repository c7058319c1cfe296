import { type IdleCaseState, idleCaseStates } from "./case-state";

/** What a parcel without a case is in, by the day alone. */
const watchStates = ["normal", "warning", "overdue"] as const;
export type WatchState = (typeof watchStates)[number];
export const parkStates = [...watchStates, ...idleCaseStates] as const;
export type ParkState = (typeof parkStates)[number];

/** Where a parcel may come from where (domain.md 4.5); from 移送 on the steps are the authority's and only written down. */
export const parkMoves = {
  normal: ["warning"],
  warning: ["normal", "overdue", "suspected"],
  overdue: ["normal", "suspected"],
  suspected: ["checked", "closed"],
  checked: ["checked", "transferred", "closed"],
  transferred: ["investigated", "notIdle"],
  investigated: ["determined", "notIdle"],
  determined: ["notified", "planned"],
  notIdle: ["closed"],
  notified: ["heard", "planned"],
  heard: ["planned"],
  planned: ["approved"],
  approved: ["executed"],
  executed: ["settled"],
  settled: ["closed"],
  closed: [],
} as const satisfies Record<ParkState, readonly ParkState[]>;

export const canMove = (from: ParkState, to: ParkState): boolean => {
  const next: readonly ParkState[] = parkMoves[from];
  return next.includes(to);
};

/** Steps of the authority, written down by the park as they become known. */
export const outsideStates = [
  "investigated",
  "determined",
  "notIdle",
  "notified",
  "heard",
  "planned",
  "approved",
  "executed",
] as const satisfies readonly IdleCaseState[];
export type OutsideState = (typeof outsideStates)[number];

/** What `recordStep` may write: the authority's steps, and that all is done. */
export const recordedStates = [...outsideStates, "settled"] as const satisfies readonly IdleCaseState[];
export type RecordedState = (typeof recordedStates)[number];

export const isOutside = (state: IdleCaseState): state is OutsideState =>
  outsideStates.some((known) => known === state);

/** Which outside steps come with a paper of the authority; without its number they can't be told apart later. */
export const hasDocumentNo: Record<RecordedState, boolean> = {
  investigated: true,
  determined: true,
  notIdle: true,
  notified: true,
  heard: false,
  planned: false,
  approved: true,
  executed: false,
  settled: false,
};

export const nextRecorded = (from: IdleCaseState): RecordedState[] =>
  recordedStates.filter((to) => canMove(from, to));

/** What the park itself may do next; 销号 ends a clue that proved none, and a case that is settled. */
export const parkSteps = ["check", "transfer", "record", "close"] as const;
export type ParkStep = (typeof parkSteps)[number];

export function stepsFrom(state: IdleCaseState): ParkStep[] {
  const open: Record<ParkStep, boolean> = {
    check: canMove(state, "checked"),
    transfer: canMove(state, "transferred"),
    record: nextRecorded(state).length > 0,
    close: canMove(state, "closed"),
  };
  return parkSteps.filter((step) => open[step]);
}
