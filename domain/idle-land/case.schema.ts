import { z } from "zod";
import { parcelStates } from "../land/parcel-state";
import { zones } from "../land/zone";
import { fenField, idField, isoDateField, longTextField, textField, versionField } from "../shared/fields";
import { caseClocks } from "./case-clock";
import { parkSteps, recordedStates } from "./case-moves";
import { idleCaseStates } from "./case-state";
import { enterpriseCauses, idleCauseKinds, idleCauses } from "./cause";
import { idleLandFinding } from "./finding.schema";
import { outcomes } from "./outcome";
import { idleTemplateCodes } from "./template-code";

export const openCaseInput = z.object({
  /** Made by the form once: a second click opens nothing new. */
  id: idField,
  parcelId: idField,
  /** The day it was noticed, where that was before today. */
  foundOn: isoDateField.optional(),
});

const anyCause = z.enum([...idleCauses, ...enterpriseCauses]);

export const checkCaseInput = z
  .object({
    id: idField,
    version: versionField,
    checkedOn: isoDateField,
    causeKind: z.enum(idleCauseKinds, { error: "选择原因归属" }),
    causes: z.array(anyCause).min(1, "至少选一项具体原因").max(6, "最多选六项"),
    causeNote: longTextField("原因说明", 1000),
    statement: longTextField("企业说明", 2000),
    measure: longTextField("拟采取的措施", 500).optional(),
  })
  .refine(({ causeKind, causes }) => fitsKind(causeKind, causes), {
    error: "具体原因与原因归属不一致",
    path: ["causes"],
  });
export type CheckCaseInput = z.output<typeof checkCaseInput>;

/** The causes that go with a side. */
function fitsKind(kind: (typeof idleCauseKinds)[number], causes: readonly z.output<typeof anyCause>[]) {
  const isOf = (list: readonly string[]) => causes.every((cause) => list.includes(cause));
  if (kind === "enterprise") return isOf(enterpriseCauses);
  if (kind === "forceMajeure") return causes.every((cause) => cause === "forceMajeure");
  return isOf(idleCauses) && causes.some((cause) => cause !== "forceMajeure");
}

export const transferCaseInput = z.object({
  id: idField,
  version: versionField,
  transferredOn: isoDateField,
  transferNo: textField("移送文号", 80),
  note: textField("备注", 300).optional(),
});

export const recordStepInput = z.object({
  id: idField,
  version: versionField,
  to: z.enum(recordedStates),
  takenOn: isoDateField,
  documentNo: textField("文号", 80).optional(),
  servedOn: isoDateField.optional(),
  /** Where the paper names another day than the law's usual thirty. */
  dueOn: isoDateField.optional(),
  note: textField("备注", 500).optional(),
  /** Of 处置方案. */
  outcome: z.enum(outcomes).optional(),
  feeFen: fenField.optional(),
  /** Of 执行, where the way counts the start anew. */
  newStartOn: isoDateField.optional(),
  endsOn: isoDateField.optional(),
});
export type RecordStepInput = z.output<typeof recordStepInput>;

export const serveStepInput = z.object({
  id: idField,
  version: versionField,
  stepId: idField,
  servedOn: isoDateField,
});

export const closeCaseInput = z.object({
  id: idField,
  version: versionField,
  closedOn: isoDateField,
  closeNote: longTextField("销号说明", 500),
});

export const caseIdInput = z.object({ id: idField });

const step = z.object({
  id: idField,
  fromState: z.enum(idleCaseStates).nullable(),
  toState: z.enum(idleCaseStates),
  takenOn: z.string(),
  documentNo: z.string().nullable(),
  servedOn: z.string().nullable(),
  outcome: z.enum(outcomes).nullable(),
  feeFen: z.number().int().nullable(),
  newStartOn: z.string().nullable(),
  note: z.string().nullable(),
  actorName: z.string().nullable(),
  /** The time limit this step started, while it runs. */
  clock: z.object({ clock: z.enum(caseClocks), dueOn: z.string(), isRunning: z.boolean() }).nullable(),
  canServe: z.boolean(),
});
export type IdleCaseStep = z.output<typeof step>;

export const idleCaseDetail = z.object({
  id: idField,
  state: z.enum(idleCaseStates),
  version: z.number().int(),
  today: z.string(),
  parcel: z.object({
    id: idField,
    code: z.string(),
    name: z.string(),
    zone: z.enum(zones),
    state: z.enum(parcelStates),
    areaSqm: z.string(),
    location: z.string().nullable(),
    holderName: z.string().nullable(),
    contractNo: z.string().nullable(),
  }),
  foundOn: z.string(),
  openedByName: z.string().nullable(),
  /** As it was when the case was opened, and as it is today. */
  finding: idleLandFinding,
  current: idleLandFinding,
  causeKind: z.enum(idleCauseKinds).nullable(),
  causes: z.array(z.string()),
  causeNote: z.string().nullable(),
  statement: z.string().nullable(),
  measure: z.string().nullable(),
  checkedOn: z.string().nullable(),
  checkedByName: z.string().nullable(),
  transferNo: z.string().nullable(),
  transferredOn: z.string().nullable(),
  closedOn: z.string().nullable(),
  closeNote: z.string().nullable(),
  steps: z.array(step),
  photoCount: z.number().int(),
  documents: z.array(z.object({ code: z.enum(idleTemplateCodes), updatedAt: z.string() })),
  /** What the reader may do now, and which outside steps may follow. */
  parkSteps: z.array(z.enum(parkSteps)),
  nextRecorded: z.array(z.enum(recordedStates)),
  canEdit: z.boolean(),
});
export type IdleCaseDetail = z.output<typeof idleCaseDetail>;
