import { z } from "zod";
import { duplicateCheck, duplicateMatch } from "../project/check-duplicate.schema";
import { idField } from "../shared/fields";
import { intentStates } from "./intent-state";
import { intentListItem } from "./list-intents.schema";

export const intentIdInput = z.object({ id: idField });

const intentEvent = z.object({
  id: idField,
  state: z.enum(intentStates),
  actorName: z.string().nullable(),
  publicNote: z.string().nullable(),
  internalNote: z.string().nullable(),
  at: z.string(),
});

/** A project as far as the reader may see it. */
const linkedProject = z.object({ id: idField, name: z.string(), code: z.string().nullable() });

export const intentDetail = intentListItem.extend({
  version: z.number().int(),
  uscc: z.string().nullable(),
  contactName: z.string(),
  /** Masked for everyone but the handler. */
  phone: z.string(),
  email: z.string().nullable(),
  isContactMasked: z.boolean(),
  areaSqm: z.string().nullable(),
  sourceRegionCode: z.string().nullable(),
  isCapitalRelief: z.boolean(),
  plannedStartOn: z.string().nullable(),
  description: z.string().nullable(),
  parcelCode: z.string().nullable(),
  channel: z.string().nullable(),
  consentVersion: z.string(),
  consentAt: z.string(),
  project: linkedProject.nullable(),
  hasProject: z.boolean(),
  events: z.array(intentEvent),
});
export type IntentDetail = z.output<typeof intentDetail>;

export const revealedContact = z.object({ phone: z.string(), email: z.string().nullable() });

/** Matches of the duplicate check; `canLink` where the reader sees the project in full. */
export const intentDuplicates = duplicateCheck.extend({
  matches: z.array(duplicateMatch.extend({ canLink: z.boolean() })),
});
export type IntentDuplicates = z.output<typeof intentDuplicates>;
