import { type ParcelState, type ParcelUse, parcelStates } from "../land/parcel-state";

const from = (first: ParcelState): ParcelState[] => parcelStates.slice(parcelStates.indexOf(first));

/** Land that can be supplied, was supplied by contract, and is built on: states from the named one on. */
export const developedStates = from("ready");
export const suppliedStates = from("contracted");
export const builtStates = from("completed");

/** 工矿仓储用地. */
export const industrialUses = [
  "industrial",
  "logistics",
  "standardFactory",
] as const satisfies readonly ParcelUse[];

/** Steps at which the authority has found the land idle and it isn't settled yet. */
export const idleStates = ["determined", "notified", "heard", "planned", "approved", "executed"] as const;
