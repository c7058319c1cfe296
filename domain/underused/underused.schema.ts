import { z } from "zod";
import { parcelStates } from "../land/parcel-state";
import { zones } from "../land/zone";
import { idField, isoDateField, longTextField, searchField, versionField } from "../shared/fields";
import { underusedActionKinds } from "./action";
import { missingCodes, sourceDates, sourceNames, verdicts } from "./finding";
import { medianBases, underusedTests } from "./rules.schema";

export const listUnderusedInput = z.object({
  /** 疑似低效 unless asked for all that were looked at, or those with an action under way. */
  show: z.enum(["suspected", "all", "acting"]).default("suspected"),
  q: searchField.optional(),
  zones: z.array(z.enum(zones)).max(5).optional(),
  /** Parcels that meet one of them. */
  tests: z.array(z.enum(underusedTests)).max(underusedTests.length).optional(),
});
export type ListUnderusedInput = z.output<typeof listUnderusedInput>;

const source = z.discriminatedUnion("kind", [
  z.object({
    kind: z.literal("figure"),
    name: z.enum(sourceNames),
    hundredths: z.number().int(),
    year: z.number().int().nullable(),
    basis: z.enum(medianBases).nullable(),
  }),
  z.object({ kind: z.literal("date"), name: z.enum(sourceDates), on: z.string() }),
]);

const finding = z.object({
  test: z.enum(underusedTests),
  verdict: z.enum(verdicts),
  value: z.number().int().nullable(),
  threshold: z.number().int().nullable(),
  /** None where the reader may not see the firm's figures. */
  sources: z.array(source),
  missing: z.array(z.enum(missingCodes)),
});
export type FindingView = z.output<typeof finding>;

const action = z.object({
  id: idField,
  kind: z.enum(underusedActionKinds),
  decidedOn: z.string(),
  dueOn: z.string().nullable(),
  closedOn: z.string().nullable(),
  note: z.string(),
  result: z.string().nullable(),
  actorName: z.string().nullable(),
  version: z.number().int(),
});
export type UnderusedAction = z.output<typeof action>;

export const underusedParcel = z.object({
  id: idField,
  code: z.string(),
  name: z.string(),
  zone: z.enum(zones),
  state: z.enum(parcelStates),
  areaSqm: z.string(),
  /** Firms on it, as far as the reader may see them. */
  enterprises: z.array(z.object({ id: idField, name: z.string() })),
  /** Whether the firms' figures are shown. */
  isFull: z.boolean(),
  isSuspected: z.boolean(),
  findings: z.array(finding),
  openActions: z.number().int(),
});
export type UnderusedParcel = z.output<typeof underusedParcel>;

export const underusedList = z.object({
  items: z.array(underusedParcel),
  /** Whatever the filter: parcels looked at, suspected of, acted on, and by test. */
  counts: z.object({
    all: z.number().int(),
    suspected: z.number().int(),
    acting: z.number().int(),
    byTest: z.record(z.enum(underusedTests), z.number().int()),
  }),
  suspectedSqm: z.string(),
});
export type UnderusedList = z.output<typeof underusedList>;

export const parcelInput = z.object({ parcelId: idField });
export const underusedDetail = underusedParcel.extend({ actions: z.array(action) });
export type UnderusedDetail = z.output<typeof underusedDetail>;

export const recordActionInput = z
  .object({
    parcelId: idField,
    kind: z.enum(underusedActionKinds, { error: "选择处置措施" }),
    decidedOn: isoDateField,
    dueOn: isoDateField.optional(),
    note: longTextField("说明", 500),
  })
  .refine(({ decidedOn, dueOn }) => dueOn === undefined || dueOn >= decidedOn, {
    error: "完成期限不能早于确定日期",
    path: ["dueOn"],
  });

export const closeActionInput = z.object({
  id: idField,
  version: versionField,
  closedOn: isoDateField,
  result: longTextField("办理结果", 500),
});

export const savedAction = z.object({ id: idField, version: z.number().int() });
