/** Life of a parcel (domain.md 4.3), in order. */
export const parcelStates = [
  "planned",
  "acquiring",
  "ready",
  "proposed",
  "announced",
  "sold",
  "contracted",
  "delivered",
  "started",
  "building",
  "completed",
  "inProduction",
  "inUse",
] as const;

export type ParcelState = (typeof parcelStates)[number];

/** States an investor may still ask for. */
export const availableParcelStates = [
  "ready",
  "proposed",
  "announced",
] as const satisfies readonly ParcelState[];

export const parcelUses = ["industrial", "logistics", "research", "commercial", "standardFactory"] as const;

export type ParcelUse = (typeof parcelUses)[number];
