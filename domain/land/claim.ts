import type { Role } from "../access/role";
import { type Area, area } from "./area";

/** What a claim lies on. */
export const claimSubjects = ["parcel", "unit"] as const;
export type ClaimSubject = (typeof claimSubjects)[number];

export const claimKinds = ["held", "allocated"] as const;
export type ClaimKind = (typeof claimKinds)[number];

/** What is promised of a parcel and what of it is still free. */
export function freeGround(
  total: Area,
  allocations: readonly { areaSqm: Area | null }[],
): { promised: Area; free: Area } {
  const promised = allocations.reduce((sum, { areaSqm }) => sum + (areaSqm ?? total), 0);
  const within = area(Math.min(promised, total));
  return { promised: within, free: area(total - within) };
}

export type GroundCode = "PARCEL_ALREADY_ALLOCATED" | "PARCEL_GROUND_SHORT";

/** Why so much of a parcel cannot be promised any more; null when it can. `wanted` null is the whole parcel. */
export function groundProblem(
  total: Area,
  allocations: readonly { areaSqm: Area | null }[],
  wanted: Area | null,
): GroundCode | null {
  const { free } = freeGround(total, allocations);
  if (free === 0) return "PARCEL_ALREADY_ALLOCATED";
  return (wanted ?? total) > free ? "PARCEL_GROUND_SHORT" : null;
}

/** An allocation is lifted and handed over by the land manager alone; a hold also by whose project it is. */
export function mayEndClaim(
  role: Role,
  kind: "held" | "allocated" | "leased",
  leadsProject: boolean,
): boolean {
  return role === "landManager" || (kind === "held" && leadsProject);
}
