import { z } from "zod";
import { cursorField, idField } from "../shared/fields";
import { landEventKinds } from "./parcel-event";
import { parcelStates } from "./parcel-state";

export const parcelHistoryInput = z.object({
  id: idField,
  after: cursorField.optional(),
  limit: z.number().int().min(1).max(100).default(50),
});

const detailValue = z.union([z.string(), z.number(), z.boolean()]).nullable();

export const parcelEvent = z.object({
  id: idField,
  kind: z.enum(landEventKinds),
  happenedOn: z.string(),
  recordedAt: z.string(),
  actorName: z.string().nullable(),
  detail: z.record(z.string(), detailValue),
  /** Whose it was, where this person may see the project. */
  project: z.object({ id: idField, name: z.string() }).nullable(),
});
export type ParcelEvent = z.output<typeof parcelEvent>;

export const parcelHistory = z.object({
  items: z.array(parcelEvent),
  nextCursor: z.string().nullable(),
  /** The move that may be taken back now. */
  undoableMoveId: idField.nullable(),
});

const relative = z.object({
  id: idField,
  code: z.string(),
  name: z.string(),
  areaSqm: z.string(),
  state: z.enum(parcelStates),
  retiredOn: z.string().nullable(),
});
export type ParcelRelative = z.output<typeof relative>;

/** One split or merge: the parcels before it, those after, and the area they have in common. */
export const lineageStep = z.object({
  kind: z.enum(["split", "merge"]),
  changedOn: z.string(),
  from: z.array(relative),
  to: z.array(relative),
  areaSqm: z.string(),
});
export type LineageStep = z.output<typeof lineageStep>;

/** Every step the parcel came out of or went into, near and far, oldest first. */
export const parcelLineageView = z.object({ steps: z.array(lineageStep) });
