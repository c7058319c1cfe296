import { z } from "zod";
import { stages } from "../project/stage";
import { terminationReasons } from "../project/standing";
import { idField, longTextField, textField, versionField } from "../shared/fields";
import { terminationDecisions, terminationStates } from "./termination";

export const requestTerminationInput = z.object({
  projectId: idField,
  reasonCode: z.enum(terminationReasons, { error: "选择终止原因" }),
  reason: longTextField("说明", 500).optional(),
  /** With `choseOtherSite`. */
  lostTo: textField("落地何处", 80).optional(),
});
export type RequestTerminationInput = z.output<typeof requestTerminationInput>;

export const decideTerminationInput = z.object({
  id: idField,
  version: versionField,
  decision: z.enum(terminationDecisions),
  note: longTextField("批示", 300).optional(),
});
export type DecideTerminationInput = z.output<typeof decideTerminationInput>;

export const withdrawTerminationInput = z.object({ id: idField, version: versionField });

/** Requests about projects one sees in full; those still to be decided unless another state is asked for. */
export const listTerminationsInput = z.object({
  projectId: idField.optional(),
  state: z.enum(terminationStates).default("pending"),
});

export const terminationRequest = z.object({
  id: idField,
  version: z.number().int(),
  projectId: idField,
  projectName: z.string(),
  stage: z.enum(stages),
  totalInvestmentFen: z.number().int().nullable(),
  departmentName: z.string(),
  reasonCode: z.enum(terminationReasons),
  reason: z.string().nullable(),
  lostTo: z.string().nullable(),
  state: z.enum(terminationStates),
  requestedByName: z.string(),
  createdAt: z.string(),
  decidedByName: z.string().nullable(),
  decidedAt: z.string().nullable(),
  decisionNote: z.string().nullable(),
  mayDecide: z.boolean(),
  mayWithdraw: z.boolean(),
});
export type TerminationRequest = z.output<typeof terminationRequest>;

export const terminationList = z.object({ items: z.array(terminationRequest) });

export const terminationResult = z.object({ id: idField, version: z.number().int() });
