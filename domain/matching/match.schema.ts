import { z } from "zod";
import { claimSubjects } from "../land/claim";
import { parcelStates, parcelUses } from "../land/parcel-state";
import { utilityStatuses } from "../land/utility";
import { zones } from "../land/zone";
import { fireClasses } from "../premises/premises";
import { stages } from "../project/stage";
import { idField } from "../shared/fields";
import { criteria } from "../site-need/criteria";
import { outcomes } from "./match";
import { hurdles, supplyOrigins } from "./supply";
import { refusalReasons } from "./verdict";

const fact = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("area"), least: z.number(), most: z.number().nullable() }),
  z.object({ kind: z.literal("number"), value: z.number() }),
  z.object({ kind: z.literal("use"), use: z.enum(parcelUses) }),
  z.object({ kind: z.literal("zones"), zones: z.array(z.enum(zones)).readonly() }),
  z.object({ kind: z.literal("fireClass"), fireClass: z.enum(fireClasses) }),
  z.object({ kind: z.literal("date"), on: z.string() }),
  z.object({
    kind: z.literal("utility"),
    status: z.enum(utilityStatuses),
    capacity: z.number().nullable(),
    plannedOn: z.string().nullable(),
  }),
  z.object({ kind: z.literal("hurdles"), hurdles: z.array(z.enum(hurdles)).readonly() }),
]);
export type FactView = z.output<typeof fact>;

const matchPart = z.object({
  criterion: z.enum(criteria),
  outcome: z.enum(outcomes),
  reason: z.enum(refusalReasons).nullable(),
  /** Of the 100 points. */
  points: z.number(),
  possible: z.number(),
  asked: fact.nullable(),
  offered: fact.nullable(),
});
export type MatchPartView = z.output<typeof matchPart>;

/** A parcel or a unit of premises. */
export const place = z.object({
  subject: z.enum(claimSubjects),
  id: idField,
  code: z.string(),
  name: z.string(),
  zone: z.enum(zones),
  /** What of it can still be had. */
  areaSqm: z.string(),
  origin: z.enum(supplyOrigins),
  hurdles: z.array(z.enum(hurdles)).readonly(),
  state: z.enum(parcelStates).nullable(),
  buildingId: idField.nullable(),
  /** Open holds on it, whoever's. */
  holdCount: z.number().int(),
});
export type PlaceView = z.output<typeof place>;

const verdict = {
  score: z.number().nullable(),
  unknownCount: z.number().int(),
  parts: z.array(matchPart),
};

const siteMatch = z.object({ place, ...verdict, isHeld: z.boolean() });
export type SiteMatch = z.output<typeof siteMatch>;

export const matchedProject = z.object({
  id: idField,
  code: z.string(),
  name: z.string(),
  stage: z.enum(stages),
  departmentName: z.string(),
  /** Made of the registered areas, as nobody has said what is needed. */
  isEstimated: z.boolean(),
});
export type MatchedProject = z.output<typeof matchedProject>;

const projectMatch = z.object({ project: matchedProject, ...verdict, isHeld: z.boolean() });
export type ProjectMatch = z.output<typeof projectMatch>;

export const sitesForInput = z.object({ projectId: idField });

/** Places for a project: the fitting ones best first, then the refused ones. */
export const sitesForProject = z.object({
  project: matchedProject,
  fitting: z.array(siteMatch),
  refused: z.array(siteMatch),
  /** More than are shown. */
  fittingCount: z.number().int(),
  refusedCount: z.number().int(),
  canHold: z.boolean(),
});
export type SitesForProject = z.output<typeof sitesForProject>;

export const projectsForInput = z.object({ subject: z.enum(claimSubjects), placeId: idField });

/** Projects for a place; those the reader does not see in full are counted only. */
export const projectsForPlace = z.object({
  place,
  fitting: z.array(projectMatch),
  refused: z.array(projectMatch),
  hiddenFitting: z.number().int(),
  hiddenRefused: z.number().int(),
});
export type ProjectsForPlace = z.output<typeof projectsForPlace>;

/** What there is to choose from: projects the reader sees in full that still look for a site, and every place. */
export const matchChoices = z.object({
  projects: z.array(matchedProject),
  /** Open projects without any area named, which cannot be matched. */
  withoutNeed: z.number().int(),
  places: z.array(place),
});
export type MatchChoices = z.output<typeof matchChoices>;
