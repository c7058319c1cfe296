import type { IsoDate } from "@/domain/calendar/date";
import type { ParcelUse } from "@/domain/land/parcel-state";
import type { defaultUtilities, UtilityStatus } from "@/domain/land/utility";
import type { Zone } from "@/domain/land/zone";
import type { FireClass } from "@/domain/premises/premises";
import type { IndustrialClass } from "@/domain/site-need/site-need";

/**
 * Where the space comes from: land in the reserve, idle and underused land and land to be vacated (嫁接招商), or a
 * unit of a building.
 */
export const supplyOrigins = ["free", "idle", "underused", "vacating", "unit"] as const;
export type SupplyOrigin = (typeof supplyOrigins)[number];

/** What must happen before a project can have it. */
export const hurdles = [
  "acquisition",
  "idleDisposal",
  "holderConsent",
  "relocation",
  "planningChange",
  "leaseEnd",
  "holdEnd",
] as const;
export type Hurdle = (typeof hurdles)[number];

export type UtilityKind = (typeof defaultUtilities)[number];

/** Capacity in the unit of the utility: kVA, t/d, t/h, m³/h; null where nobody has registered it. */
export type UtilitySupply = {
  status: UtilityStatus;
  capacity: number | null;
  distanceM: number | null;
  plannedOn: IsoDate | null;
};

/** One parcel, part of a parcel or unit as the matching sees it. A null fact is not registered. */
export type Supply = {
  id: string;
  kind: "land" | "floor";
  origin: SupplyOrigin;
  hurdles: readonly Hurdle[];
  /** Hundredths of a square metre that may still be taken. */
  area: number;
  /** Several projects may share it by area. */
  isDivisible: boolean;
  use: ParcelUse | null;
  industrialClass: IndustrialClass | null;
  zone: Zone | null;
  clearHeightM: number | null;
  floorLoadTPerSqm: number | null;
  craneT: number | null;
  /** The most dangerous production the building is made for. */
  fireClass: FireClass | null;
  utilities: Readonly<Partial<Record<UtilityKind, UtilitySupply>>>;
  landPriceFenPerMu: number | null;
  rentFenPerSqmMonth: number | null;
  availableOn: IsoDate | null;
};

/** Nothing registered beyond what it is. */
export const bareSupply: Omit<Supply, "id" | "kind" | "area"> = {
  origin: "free",
  hurdles: [],
  isDivisible: false,
  use: null,
  industrialClass: null,
  zone: null,
  clearHeightM: null,
  floorLoadTPerSqm: null,
  craneT: null,
  fireClass: null,
  utilities: {},
  landPriceFenPerMu: null,
  rentFenPerSqmMonth: null,
  availableOn: null,
};
