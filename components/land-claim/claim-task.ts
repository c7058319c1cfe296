import type { AllocatedClaim, HeldClaim } from "@/domain/land/claim.schema";

type AnyClaim = HeldClaim | AllocatedClaim;

/** What somebody is about to do with a place or a claim on it. */
export type ClaimTask =
  | { kind: "hold" }
  | { kind: "holdDays" }
  | { kind: "allocate"; claim: HeldClaim }
  | { kind: "extend"; claim: HeldClaim }
  | { kind: "release"; claim: AnyClaim; isFirm: boolean }
  | { kind: "handOver"; claim: AnyClaim; isFirm: boolean };
