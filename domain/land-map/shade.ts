import { type ParcelState, type ParcelUse, parcelStates } from "../land/parcel-state";

/** What the colours of the map tell; the first is the usual one. */
export const mapShades = ["state", "use", "intensity", "utilities", "idle"] as const;
export type MapShade = (typeof mapShades)[number];

/** The thirteen states in five colours, in the order of a parcel's life. */
export const stateGroups = ["reserve", "available", "supplied", "building", "built"] as const;
export type StateGroup = (typeof stateGroups)[number];

const groupOf: Record<ParcelState, StateGroup> = {
  planned: "reserve",
  acquiring: "reserve",
  ready: "available",
  proposed: "available",
  announced: "available",
  sold: "supplied",
  contracted: "supplied",
  delivered: "supplied",
  started: "building",
  building: "building",
  completed: "built",
  inProduction: "built",
  inUse: "built",
};

export const stateGroupOf = (state: ParcelState): StateGroup => groupOf[state];

export const statesIn = (group: StateGroup): ParcelState[] =>
  parcelStates.filter((state) => groupOf[state] === group);

/** Agreed investment of the parcel's project for each 亩 against the parcel's floor. */
export const intensityClasses = ["met", "below", "unknown"] as const;
export type IntensityClass = (typeof intensityClasses)[number];

/** `unknown` without a floor, or without a project whose amounts the reader may see. */
export function intensityClass(wanPerMu: number | null, floorWanPerMu: number | null): IntensityClass {
  if (wanPerMu === null || floorWanPerMu === null) return "unknown";
  return wanPerMu >= floorWanPerMu ? "met" : "below";
}

/** 九通 on either side of the red line, as the ledger counts them. */
export const utilityClasses = ["complete", "nearly", "partly", "unknown"] as const;
export type UtilityClass = (typeof utilityClasses)[number];

/** Of how many utilities on the list so many are connected; two missing are still `nearly`. */
export function utilityClass(connected: number | null, listed: number): UtilityClass {
  if (connected === null) return "unknown";
  const missing = listed - connected;
  if (missing <= 0) return "complete";
  return missing <= 2 ? "nearly" : "partly";
}

export const idleClasses = ["suspected", "warning", "clear", "unknown"] as const;
export type IdleClass = (typeof idleClasses)[number];

export type ShadeClass = StateGroup | ParcelUse | IntensityClass | UtilityClass | IdleClass;
