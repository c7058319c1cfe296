/** 载体: 标准厂房, 研发楼, 商务楼宇. */
export const buildingKinds = ["standardFactory", "researchBuilding", "officeBuilding"] as const;
export type BuildingKind = (typeof buildingKinds)[number];

/** 火灾危险性类别 of the production a building is made for (GB 50016: 甲 to 戊). */
export const fireClasses = ["a", "b", "c", "d", "e"] as const;
export type FireClass = (typeof fireClasses)[number];

export const unitClaimKinds = ["held", "leased"] as const;
export type UnitClaimKind = (typeof unitClaimKinds)[number];

/** How a claim on a parcel or a unit came to its end. */
export const claimEndings = ["released", "expired", "handedOver", "leaseEnded", "parcelChanged"] as const;
export type ClaimEnding = (typeof claimEndings)[number];
