import { z } from "zod";
import { cursorField, idField, searchField } from "../shared/fields";
import { areaSqmField } from "./area-field";
import { surveyFormats } from "./land-file";
import { parcelMarks } from "./parcel-marks";
import { ownerships, supplyMethods } from "./parcel-rights";
import { parcelStates, parcelUses } from "./parcel-state";
import { utilitySides, utilityStatuses } from "./utility";
import { utilityState } from "./utility-list";
import { zones } from "./zone";

/** Split or merged away: left out unless asked for. */
export const retiredChoices = ["all", "only"] as const;

export const parcelFilter = z.object({
  q: searchField.optional(),
  zones: z.array(z.enum(zones)).max(5).optional(),
  states: z.array(z.enum(parcelStates)).max(13).optional(),
  uses: z.array(z.enum(parcelUses)).max(5).optional(),
  supplyMethods: z.array(z.enum(supplyMethods)).max(6).optional(),
  marks: z.array(z.enum(parcelMarks)).max(6).optional(),
  minAreaSqm: areaSqmField.optional(),
  maxAreaSqm: areaSqmField.optional(),
  isClaimed: z.boolean().optional(),
  isPublic: z.boolean().optional(),
  hasBoundary: z.boolean().optional(),
  /** Code of a utility that is not connected on either side. */
  lacksUtility: z
    .string()
    .regex(/^[a-z][a-zA-Z0-9]{0,29}$/, "没有这一项配套")
    .optional(),
  holderId: idField.optional(),
  retired: z.enum(retiredChoices).optional(),
});
export type ParcelFilter = z.output<typeof parcelFilter>;

export const listParcelsInput = parcelFilter.extend({
  after: cursorField.optional(),
  limit: z.number().int().min(1).max(200).default(100),
});
export type ListParcelsInput = z.output<typeof listParcelsInput>;

const parcelFacts = {
  id: idField,
  code: z.string(),
  name: z.string(),
  zone: z.enum(zones),
  location: z.string().nullable(),
  areaSqm: z.string(),
  plannedUse: z.enum(parcelUses),
  state: z.enum(parcelStates),
  isPublic: z.boolean(),
  supplyMethod: z.enum(supplyMethods).nullable(),
  holderName: z.string().nullable(),
  agreedStartOn: z.string().nullable(),
  retiredOn: z.string().nullable(),
  utilityState,
  marks: z.array(z.enum(parcelMarks)),
  version: z.number().int(),
};

export const parcelListItem = z.object({
  ...parcelFacts,
  heldCount: z.number().int(),
  isAllocated: z.boolean(),
  /** Of the allocations, as far as this person may see the projects. */
  projects: z.array(z.object({ id: idField, name: z.string() })),
  hasBoundary: z.boolean(),
});
export type ParcelListItem = z.output<typeof parcelListItem>;

export const parcelPage = z.object({ items: z.array(parcelListItem), nextCursor: z.string().nullable() });
export type ParcelPage = z.output<typeof parcelPage>;

const areaSum = z.object({ count: z.number().int(), areaSqm: z.string() });

export const parcelSummary = z.object({
  total: areaSum,
  available: areaSum,
  byState: z.array(areaSum.extend({ state: z.enum(parcelStates) })),
});
export type ParcelSummary = z.output<typeof parcelSummary>;

const words = z.string().nullable();
const figure = z.number().nullable();

export const parcelUtility = z.object({
  utility: z.string(),
  side: z.enum(utilitySides),
  status: z.enum(utilityStatuses),
  capacity: words,
  capacityUnit: words,
  pipeSize: words,
  distanceM: words,
  plannedOn: words,
  source: words,
});
export type ParcelUtility = z.output<typeof parcelUtility>;

export const parcelBoundaryFacts = z.object({
  areaSqm: z.string(),
  statedSqm: words,
  format: z.enum(surveyFormats),
  sourceCrs: z.string(),
  surveyedOn: words,
  surveyor: words,
  savedAt: z.string(),
});

export const parcelDetail = z.object({
  ...parcelFacts,
  boundedEast: words,
  boundedSouth: words,
  boundedWest: words,
  boundedNorth: words,
  cadastralCode: words,
  realEstateUnitNo: words,
  noticeNo: words,
  supervisionNo: words,
  contractNo: words,
  collectedSqm: words,
  landUseCode: words,
  currentUse: words,
  landGrade: words,
  floorAreaRatioMin: words,
  floorAreaRatioMax: words,
  buildingDensityMin: words,
  greenRatioMax: words,
  heightLimitM: words,
  setbackM: words,
  parkingNote: words,
  compatibleUses: words,
  controlPlanNo: words,
  intensityFloorWanPerMu: words,
  taxFloorWanPerMu: words,
  outputFloorWanPerMu: words,
  energyCeilingTcePerWan: words,
  emissionStandard: words,
  researchShareMin: words,
  capacityMonths: figure,
  ownership: z.enum(ownerships).nullable(),
  isFlexibleTerm: z.boolean(),
  termYears: figure,
  termFrom: words,
  termTo: words,
  startPriceFen: figure,
  dealPriceFen: figure,
  pricePaidFen: figure,
  depositFen: figure,
  isMortgaged: z.boolean(),
  isSeized: z.boolean(),
  agreedDeliveryOn: words,
  deliveredOn: words,
  agreedCompletionOn: words,
  startedOn: words,
  completedOn: words,
  productionOn: words,
  note: words,
  /** Longitude and latitude of the middle, to four decimals. */
  centre: z.object({ longitude: z.number(), latitude: z.number() }).nullable(),
  boundary: parcelBoundaryFacts.nullable(),
  utilities: z.array(parcelUtility),
});
export type ParcelDetail = z.output<typeof parcelDetail>;

export const parcelIdInput = z.object({ id: idField });

export const savedParcel = z.object({ id: idField, version: z.number().int() });
