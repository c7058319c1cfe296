import { z } from "zod";
import { parcelStates } from "../land/parcel-state";
import { zones } from "../land/zone";
import { idField, searchField } from "../shared/fields";
import { idleCaseStates } from "./case-state";
import { idleCauseKinds, idleCauses } from "./cause";
import { disposalWays } from "./facts";
import { findingKinds } from "./finding";
import { idleLandFinding } from "./finding.schema";
import { reminderKinds } from "./reminders";

export const caseFilters = ["open", "none", "closed"] as const;

export const idleLandFilter = z.object({
  q: searchField.optional(),
  zones: z.array(z.enum(zones)).max(zones.length).optional(),
  kinds: z.array(z.enum(findingKinds)).max(findingKinds.length).optional(),
  /** With an open case, without any, or with a closed one. */
  cases: z.enum(caseFilters).optional(),
});
export type IdleLandFilter = z.output<typeof idleLandFilter>;

const caseMark = z.object({ id: idField, state: z.enum(idleCaseStates), foundOn: z.string() });

const reminder = z.object({
  kind: z.enum(reminderKinds),
  on: z.string(),
  aboutOn: z.string(),
  countedFrom: z.string(),
});

/** A supplied parcel with the park's flag of today; nothing of it is stored. */
export const idleLandRow = z.object({
  parcelId: idField,
  code: z.string(),
  name: z.string(),
  zone: z.enum(zones),
  state: z.enum(parcelStates),
  areaSqm: z.string(),
  holderName: z.string().nullable(),
  finding: idleLandFinding,
  /** The next day something is due, as far as nothing happens before. */
  next: reminder.nullable(),
  openCase: caseMark.nullable(),
  closedCases: z.number().int(),
});
export type IdleLandRow = z.output<typeof idleLandRow>;

const kindSum = z.object({ kind: z.enum(findingKinds), count: z.number().int(), areaSqm: z.string() });

export const idleLandList = z.object({
  today: z.string(),
  items: z.array(idleLandRow),
  /** Of every supplied parcel the reader sees, whatever the filter of kinds and cases. */
  sums: z.array(kindSum),
  total: z.object({ count: z.number().int(), areaSqm: z.string() }),
});
export type IdleLandList = z.output<typeof idleLandList>;

export const getIdleLandInput = z.object({ parcelId: idField });

const stop = z.object({
  id: idField,
  stoppedOn: z.string(),
  resumedOn: z.string().nullable(),
  note: z.string().nullable(),
  version: z.number().int(),
});

const progress = z.object({
  asOfOn: z.string(),
  requiredSqm: z.string().nullable(),
  startedSqm: z.string().nullable(),
  totalInvestmentFen: z.number().int().nullable(),
  totalLandAndTaxFen: z.number().int().nullable(),
  investedFen: z.number().int().nullable(),
  investedLandAndTaxFen: z.number().int().nullable(),
  source: z.string().nullable(),
});

const hindrance = z.object({
  id: idField,
  cause: z.enum(idleCauses),
  startedOn: z.string(),
  endedOn: z.string().nullable(),
  documentNo: z.string().nullable(),
  note: z.string().nullable(),
  version: z.number().int(),
});

const disposal = z.object({
  id: idField,
  way: z.enum(disposalWays),
  agreedOn: z.string(),
  newStartOn: z.string().nullable(),
  endsOn: z.string().nullable(),
  documentNo: z.string().nullable(),
});

/** All that stands behind a parcel's flag. */
export const idleLandDetail = idleLandRow.extend({
  causeKind: z.enum(idleCauseKinds).nullable(),
  reminders: z.array(reminder),
  stops: z.array(stop),
  progress: progress.nullable(),
  hindrances: z.array(hindrance),
  disposals: z.array(disposal),
  cases: z.array(caseMark.extend({ closedOn: z.string().nullable() })),
  canEdit: z.boolean(),
});
export type IdleLandDetail = z.output<typeof idleLandDetail>;

/** Null for land that is not supplied, or not the reader's to see: it has no flag. */
export const maybeIdleLand = z.object({ detail: idleLandDetail.nullable() });
