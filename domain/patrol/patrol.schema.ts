import { z } from "zod";
import { parcelStates } from "../land/parcel-state";
import { zones } from "../land/zone";
import { cursorField, idField, isoDateField, longTextField, searchField } from "../shared/fields";
import { observedStates } from "./observed-state";

/** Days after which a parcel is due again, unless asked for others. */
export const usualPatrolDays = 30;

const longitude = z.number().min(-180).max(180);
const latitude = z.number().min(-90).max(90);

const instantField = z.iso.datetime({ offset: true, error: "时间格式不正确" });

export const recordPatrolInput = z
  .object({
    /** Made on the phone before anything is sent: sent twice, kept once. */
    clientId: idField,
    parcelId: idField,
    seenAt: instantField,
    longitude: longitude.optional(),
    latitude: latitude.optional(),
    accuracyM: z.number().min(0).max(100_000).optional(),
    observed: z.enum(observedStates, { error: "选择现场状态" }),
    note: longTextField("备注", 1000).optional(),
  })
  .refine((place) => (place.longitude === undefined) === (place.latitude === undefined), {
    error: "经纬度应同时填写",
    path: ["latitude"],
  });
export type RecordPatrolInput = z.output<typeof recordPatrolInput>;

/** `isNew` is false for what was already kept. */
export const patrolRecorded = z.object({ id: idField, isNew: z.boolean() });

const place = z.object({ longitude, latitude });

/** A parcel as a phone keeps it for work without a network; outlines rounded to a metre. */
export const patrolGround = z.object({
  id: idField,
  code: z.string(),
  name: z.string(),
  zone: z.enum(zones),
  state: z.enum(parcelStates),
  areaSqm: z.string(),
  lastSeenAt: z.string().nullable(),
  ground: z.object({ centre: place.nullable(), rings: z.array(z.array(place)) }),
});
export type PatrolGround = z.output<typeof patrolGround>;
export const patrolGrounds = z.object({ items: z.array(patrolGround) });

const photo = z.object({
  id: idField,
  name: z.string(),
  mediaType: z.string(),
  sizeBytes: z.number().int(),
  hasThumbnail: z.boolean(),
});

export const patrolItem = z.object({
  id: idField,
  parcel: z.object({ id: idField, code: z.string(), name: z.string(), zone: z.enum(zones) }),
  seenAt: z.string(),
  /** When it reached the server. */
  createdAt: z.string(),
  longitude: z.number().nullable(),
  latitude: z.number().nullable(),
  accuracyM: z.number().nullable(),
  observed: z.enum(observedStates),
  note: z.string().nullable(),
  actorName: z.string(),
  photos: z.array(photo),
});
export type PatrolItem = z.output<typeof patrolItem>;

export const listPatrolsInput = z.object({
  parcelId: idField.optional(),
  q: searchField.optional(),
  zones: z.array(z.enum(zones)).max(5).optional(),
  observed: z.array(z.enum(observedStates)).max(observedStates.length).optional(),
  from: isoDateField.optional(),
  to: isoDateField.optional(),
  after: cursorField.optional(),
  limit: z.coerce.number().int().min(1).max(100).default(50),
});
export type ListPatrolsInput = z.output<typeof listPatrolsInput>;
export const patrolPage = z.object({ items: z.array(patrolItem), nextCursor: z.string().nullable() });

export const planPatrolsInput = z.object({
  days: z.coerce.number().int().min(1).max(999).default(usualPatrolDays),
  zones: z.array(z.enum(zones)).max(5).optional(),
});
export type PlanPatrolsInput = z.output<typeof planPatrolsInput>;

export const patrolPlanItem = z.object({
  id: idField,
  code: z.string(),
  name: z.string(),
  zone: z.enum(zones),
  state: z.enum(parcelStates),
  areaSqm: z.string(),
  lastSeenAt: z.string().nullable(),
  lastObserved: z.enum(observedStates).nullable(),
  lastActorName: z.string().nullable(),
  daysUnseen: z.number().int().nullable(),
});
export type PatrolPlanItem = z.output<typeof patrolPlanItem>;

export const patrolPlan = z.object({
  items: z.array(patrolPlanItem),
  total: z.number().int(),
  due: z.number().int(),
  never: z.number().int(),
});
export type PatrolPlan = z.output<typeof patrolPlan>;
