import { z } from "zod";
import { areaSqmField } from "../land/area-field";
import { zones } from "../land/zone";
import { cursorField, idField, searchField } from "../shared/fields";
import { buildingKinds, claimEndings, fireClasses } from "./premises";

export const unitStates = ["free", "held", "leased", "expiring", "withdrawn"] as const;
/** 可租, 已锁定, 已出租, 90 天内到期, 停止招租. */
export type UnitState = (typeof unitStates)[number];

export const unitFilter = z.object({
  q: searchField.optional(),
  kinds: z.array(z.enum(buildingKinds)).max(3).optional(),
  zones: z.array(z.enum(zones)).max(5).optional(),
  states: z.array(z.enum(unitStates)).max(5).optional(),
  minAreaSqm: areaSqmField.optional(),
  minHeightM: z.number().min(0).max(100).optional(),
  minLoadTPerSqm: z.number().min(0).max(100).optional(),
  buildingId: idField.optional(),
});
export type UnitFilter = z.output<typeof unitFilter>;

const areaSum = z.object({ count: z.number().int(), areaSqm: z.string() });

const unitFacts = {
  id: idField,
  code: z.string(),
  floor: z.number().int(),
  areaSqm: z.string(),
  heightM: z.string().nullable(),
  loadTPerSqm: z.string().nullable(),
  craneT: z.string().nullable(),
  powerKva: z.number().int().nullable(),
  fireClass: z.enum(fireClasses).nullable(),
  rentFenPerSqmMonth: z.number().int().nullable(),
  state: z.enum(unitStates),
  holdCount: z.number().int(),
  /** Last day of the lease that runs today. */
  leasedUntil: z.string().nullable(),
  /** Who rents it today: a firm, or a project as far as the reader sees it. */
  tenantName: z.string().nullable(),
  /** Handed over to be let from this day. */
  freeFrom: z.string().nullable(),
  version: z.number().int(),
};

export const unitListItem = z.object({
  ...unitFacts,
  buildingId: idField,
  buildingName: z.string(),
  buildingKind: z.enum(buildingKinds),
  zone: z.enum(zones),
});
export type UnitListItem = z.output<typeof unitListItem>;

export const listUnitsInput = unitFilter.extend({
  after: cursorField.optional(),
  limit: z.number().int().min(1).max(200).default(100),
});
export type ListUnitsInput = z.output<typeof listUnitsInput>;
export const unitPage = z.object({ items: z.array(unitListItem), nextCursor: z.string().nullable() });

export const buildingListItem = z.object({
  id: idField,
  code: z.string(),
  name: z.string(),
  kind: z.enum(buildingKinds),
  zone: z.enum(zones),
  floorCount: z.number().int(),
  floorAreaSqm: z.string(),
  unitCount: z.number().int(),
  unitsSqm: z.string(),
  leasedSqm: z.string(),
  freeSqm: z.string(),
  /** Lowest and highest rent asked for what is free. */
  rentFromFen: z.number().int().nullable(),
  rentToFen: z.number().int().nullable(),
  expiringCount: z.number().int(),
  isPublic: z.boolean(),
});
export type BuildingListItem = z.output<typeof buildingListItem>;

/** The buildings that hold a unit of the filter, with what of them fits it. */
export const buildingList = z.object({ items: z.array(buildingListItem) });

export const premisesSummary = z.object({
  buildings: z.number().int(),
  total: areaSum,
  byState: z.array(areaSum.extend({ state: z.enum(unitStates) })),
  /** Area-weighted rent asked for what is free, in fen. */
  freeRentFen: z.number().int().nullable(),
});
export type PremisesSummary = z.output<typeof premisesSummary>;

export const premisesIdInput = z.object({ id: idField });

export const buildingDetail = z.object({
  id: idField,
  code: z.string(),
  name: z.string(),
  kind: z.enum(buildingKinds),
  zone: z.enum(zones),
  parcel: z.object({ id: idField, code: z.string(), name: z.string() }).nullable(),
  location: z.string().nullable(),
  floorCount: z.number().int(),
  floorAreaSqm: z.string(),
  floorAreaRatio: z.string().nullable(),
  fireClass: z.enum(fireClasses).nullable(),
  completedOn: z.string().nullable(),
  note: z.string().nullable(),
  isPublic: z.boolean(),
  version: z.number().int(),
  /** What of the floor area no unit takes: stairs, shafts, equipment, or not entered yet. */
  unassignedSqm: z.string(),
  units: z.array(z.object(unitFacts)),
});
export type BuildingDetail = z.output<typeof buildingDetail>;
export type FloorUnit = BuildingDetail["units"][number];

const leaseView = z.object({
  id: idField,
  version: z.number().int(),
  leaseFrom: z.string(),
  leaseTo: z.string(),
  endedOn: z.string().nullable(),
  ending: z.enum(claimEndings).nullable(),
  endNote: z.string().nullable(),
  rentFenPerSqmMonth: z.number().int().nullable(),
  contractNo: z.string().nullable(),
  note: z.string().nullable(),
  tenantName: z.string().nullable(),
  projectCode: z.string().nullable(),
  /** Only where the reader may see the project. */
  project: z.object({ id: idField, name: z.string() }).nullable(),
});
export type LeaseView = z.output<typeof leaseView>;

export const unitDetail = z.object({
  ...unitFacts,
  waterTPerDay: z.string().nullable(),
  sewageTPerDay: z.string().nullable(),
  steamTPerHour: z.string().nullable(),
  gasM3PerHour: z.string().nullable(),
  ownFireClass: z.enum(fireClasses).nullable(),
  isWithdrawn: z.boolean(),
  note: z.string().nullable(),
  building: z.object({ id: idField, code: z.string(), name: z.string(), floorCount: z.number().int() }),
  zone: z.enum(zones),
  buildingKind: z.enum(buildingKinds),
  leases: z.array(leaseView),
  canEdit: z.boolean(),
  canLease: z.boolean(),
  today: z.string(),
});
export type UnitDetail = z.output<typeof unitDetail>;
