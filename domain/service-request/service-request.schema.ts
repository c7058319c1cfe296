import { z } from "zod";
import { cursorField, idField, isoDateField, longTextField, textField, versionField } from "../shared/fields";
import { dueStates } from "./due";
import { serviceRequestKinds, serviceRequestStates } from "./service-request-state";

export const serviceRequest = z.object({
  id: idField,
  enterprise: z.object({
    id: idField,
    name: z.string(),
    /** Whether its page opens for this person. */
    isOpen: z.boolean(),
  }),
  project: z.object({ id: idField, name: z.string() }).nullable(),
  kind: z.enum(serviceRequestKinds),
  title: z.string(),
  content: z.string(),
  raisedOn: z.string(),
  receivedByName: z.string().nullable(),
  departmentName: z.string().nullable(),
  dueOn: z.string(),
  state: z.enum(serviceRequestStates),
  dueState: z.enum(dueStates),
  answer: z.string().nullable(),
  answeredOn: z.string().nullable(),
  answeredByName: z.string().nullable(),
  canHandle: z.boolean(),
  version: z.number().int(),
});
export type ServiceRequest = z.output<typeof serviceRequest>;

export const listServiceRequestsInput = z.object({
  /** This one alone, as a notification opens it. */
  id: idField.optional(),
  enterpriseId: idField.optional(),
  /** Waiting for an answer, waiting too long, answered but not closed, or done. */
  view: z.enum(["open", "overdue", "answered", "closed"]).optional(),
  kinds: z.array(z.enum(serviceRequestKinds)).max(8).optional(),
  /** Given to the asker's own department. */
  isForMyDepartment: z.boolean().optional(),
  after: cursorField.optional(),
  limit: z.number().int().min(1).max(100).default(50),
});
export type ListServiceRequestsInput = z.output<typeof listServiceRequestsInput>;

export const serviceRequestPage = z.object({
  items: z.array(serviceRequest),
  /** Of the whole filter, not of this page. */
  count: z.number().int(),
  nextCursor: z.string().nullable(),
});
export type ServiceRequestPage = z.output<typeof serviceRequestPage>;

export const createServiceRequestInput = z
  .object({
    /** Made by the form once, so that a double click logs one request. */
    id: idField,
    enterpriseId: idField,
    projectId: idField.optional(),
    kind: z.enum(serviceRequestKinds, { error: "选择诉求类别" }),
    title: textField("诉求标题", 60),
    content: longTextField("诉求内容", 2000),
    /** Today when left out. */
    raisedOn: isoDateField.optional(),
    departmentId: idField.optional(),
    /** Five working days after it was raised when left out. */
    dueOn: isoDateField.optional(),
  })
  .refine(({ raisedOn, dueOn }) => !raisedOn || !dueOn || dueOn >= raisedOn, {
    error: "答复期限不能早于提出日期",
    path: ["dueOn"],
  });
export type CreateServiceRequestInput = z.output<typeof createServiceRequestInput>;

export const answerServiceRequestInput = z.object({
  id: idField,
  version: versionField,
  answer: longTextField("答复内容", 2000),
});
export type AnswerServiceRequestInput = z.output<typeof answerServiceRequestInput>;

export const closeServiceRequestInput = z.object({ id: idField, version: versionField });
export type CloseServiceRequestInput = z.output<typeof closeServiceRequestInput>;

export const serviceRequestOptionsInput = z.object({});

/** What the form offers: departments in use and the day an answer is due if nothing else was promised. */
export const serviceRequestOptions = z.object({
  departments: z.array(z.object({ id: idField, name: z.string() })),
  defaultDueOn: z.string(),
});
export type ServiceRequestOptions = z.output<typeof serviceRequestOptions>;
