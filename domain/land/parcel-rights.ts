/** 权属 of a parcel (domain.md 4.1). */
export const ownerships = ["stateUnsupplied", "reserve", "enterprise", "collective"] as const;
export type Ownership = (typeof ownerships)[number];

/** 供地方式: 招拍挂, 协议出让, 划拨, 租赁, 先租后让, 作价出资. */
export const supplyMethods = [
  "publicOffer",
  "agreedGrant",
  "allocation",
  "lease",
  "leaseThenGrant",
  "contribution",
] as const;
export type SupplyMethod = (typeof supplyMethods)[number];
