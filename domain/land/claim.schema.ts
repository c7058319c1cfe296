import { z } from "zod";
import { claimEndings } from "../premises/premises";
import { idField, isoDateField, textField, versionField } from "../shared/fields";
import { areaSqmField } from "./area-field";
import { claimSubjects } from "./claim";
import { zones } from "./zone";

/** A claim and the version it was read in. */
export const claimReference = {
  subject: z.enum(claimSubjects),
  claimId: idField,
  version: versionField,
};

const reason = textField("原因", 200);

export const allocateParcelInput = z.object({
  claimId: idField,
  version: versionField,
  /** A part of the parcel; left out, all of it. */
  areaSqm: areaSqmField.optional(),
  /** Why those before it in the queue are passed over. */
  passOverReason: textField("越过理由", 200).optional(),
});

export const extendHoldInput = z.object({
  ...claimReference,
  reason,
  /** The land manager may name the last day; the project's side gets the usual days once. */
  until: isoDateField.optional(),
});

export const releaseClaimInput = z.object({ ...claimReference, reason });

export const handOverClaimInput = z.object({ ...claimReference, toProjectId: idField, reason });

export const savedClaim = z.object({ id: idField, version: z.number().int() });

export const listTakersInput = z.object({ subject: z.enum(claimSubjects), claimId: idField });

/** Projects a claim may be handed over to; names as far as the reader sees the project. */
export const takerList = z.object({
  items: z.array(
    z.object({
      id: idField,
      code: z.string(),
      departmentName: z.string(),
      name: z.string().nullable(),
      isQueued: z.boolean(),
    }),
  ),
});
export type Taker = z.output<typeof takerList>["items"][number];

export const placeClaimsInput = z.object({ subject: z.enum(claimSubjects), placeId: idField });
export type PlaceClaimsInput = z.output<typeof placeClaimsInput>;

const who = {
  id: idField,
  version: z.number().int(),
  projectCode: z.string(),
  departmentName: z.string(),
  /** Only where the reader may see the project. */
  project: z.object({ id: idField, name: z.string() }).nullable(),
  startedOn: z.string(),
  note: z.string().nullable(),
};

const heldClaim = z.object({
  ...who,
  place: z.number().int(),
  expiresOn: z.string().nullable(),
  daysLeft: z.number().int().nullable(),
  areaSqm: z.string().nullable(),
  /** An active project's; others keep their place but get nothing. */
  isActive: z.boolean(),
  canExtend: z.boolean(),
  canRelease: z.boolean(),
});
export type HeldClaim = z.output<typeof heldClaim>;

const allocatedClaim = z.object({ ...who, areaSqm: z.string().nullable(), canRelease: z.boolean() });
export type AllocatedClaim = z.output<typeof allocatedClaim>;

const endedClaim = z.object({
  ...who,
  kind: z.enum(["held", "allocated", "leased"]),
  endedOn: z.string(),
  ending: z.enum(claimEndings).nullable(),
  endNote: z.string().nullable(),
});
export type EndedClaim = z.output<typeof endedClaim>;

/** Who wants a parcel or a unit, in order, who has it, and who had it. */
export const placeClaims = z.object({
  holds: z.array(heldClaim),
  allocations: z.array(allocatedClaim),
  ended: z.array(endedClaim),
  /** Of a parcel: what is not promised. */
  freeSqm: z.string().nullable(),
  canHold: z.boolean(),
  canAllocate: z.boolean(),
  /** The land manager may pass over, name a last day and lift an allocation. */
  isLandManager: z.boolean(),
  holdDays: z.number().int(),
});
export type PlaceClaims = z.output<typeof placeClaims>;

export const projectSitesInput = z.object({ projectId: idField });

const projectSite = z.object({
  subject: z.enum(claimSubjects),
  claimId: idField,
  version: z.number().int(),
  placeId: idField,
  /** Where the place's own page is: the building of a unit. */
  buildingId: idField.nullable(),
  code: z.string(),
  name: z.string(),
  zone: z.enum(zones),
  /** Of the whole parcel or unit. */
  placeSqm: z.string(),
  kind: z.enum(["held", "allocated", "leased"]),
  /** The part that is held or allocated; null is all of it. */
  areaSqm: z.string().nullable(),
  place: z.number().int().nullable(),
  queueLength: z.number().int(),
  startedOn: z.string(),
  expiresOn: z.string().nullable(),
  daysLeft: z.number().int().nullable(),
  leaseFrom: z.string().nullable(),
  leaseTo: z.string().nullable(),
  rentFenPerSqmMonth: z.number().int().nullable(),
  endedOn: z.string().nullable(),
  ending: z.enum(claimEndings).nullable(),
  endNote: z.string().nullable(),
  canExtend: z.boolean(),
  canRelease: z.boolean(),
});
export type ProjectSite = z.output<typeof projectSite>;

/** What a project has and had of land and premises. */
export const projectSites = z.object({
  items: z.array(projectSite),
  canHold: z.boolean(),
  holdDays: z.number().int(),
});
export type ProjectSites = z.output<typeof projectSites>;
