import { z } from "zod";
import { amountFigure, projectFigure } from "../cockpit/figure";
import { industries } from "../industry/industry";
import { idField, isoDateField } from "../shared/fields";

export const conversionSplits = ["period", "department", "industry", "sourceChannel", "officer"] as const;
export type ConversionSplit = (typeof conversionSplits)[number];

export const flowScope = {
  departmentId: idField.optional(),
  industries: z.array(z.enum(industries)).max(9).optional(),
};

export const conversionInput = z.object({ ...flowScope, by: z.enum(conversionSplits).default("period") });
export type ConversionInput = z.output<typeof conversionInput>;

const bp = z.number().int().nullable();

const row = {
  /** 2026-Q3, 2026, or the department, industry, channel or officer. */
  key: z.string(),
  /** The name of a department or officer. */
  name: z.string().nullable(),
};

export const talkRow = z.object({
  ...row,
  talked: projectFigure,
  signed: projectFigure,
  signedBp: bp,
  isYoung: z.boolean(),
});
export type TalkRow = z.output<typeof talkRow>;

export const signingRow = z.object({
  ...row,
  signed: projectFigure,
  registered: projectFigure,
  started: projectFigure,
  /** Being built now, and producing. */
  building: projectFigure,
  producing: projectFigure,
  agreed: amountFigure,
  arrived: amountFigure,
  registeredBp: bp,
  startedBp: bp,
  arrivedBp: bp,
  young: z.object({ registered: z.boolean(), started: z.boolean(), arrived: z.boolean() }),
});
export type SigningRow = z.output<typeof signingRow>;

export const conversionView = z.object({
  by: z.enum(conversionSplits),
  /** First talks and signings that are compared; both days included. */
  talkedFrom: isoDateField,
  talkedTo: isoDateField,
  signedFrom: isoDateField,
  signedTo: isoDateField,
  talks: z.array(talkRow),
  allTalks: talkRow,
  signings: z.array(signingRow),
  allSignings: signingRow,
});
export type ConversionView = z.output<typeof conversionView>;
