import { check, date, index, pgTable, text, uuid } from "drizzle-orm/pg-core";
import {
  type ServiceRequestKind,
  type ServiceRequestState,
  serviceRequestKinds,
  serviceRequestStates,
} from "../../domain/service-request/service-request-state";
import { id, isDemo, oneOf, timestamps, version } from "./_columns";
import { enterprises } from "./enterprises";
import { projects } from "./projects";
import { departments, users } from "./users";

/** 诉求与服务: what an enterprise asked of the park and what became of it. */
export const serviceRequests = pgTable(
  "service_requests",
  {
    id: id(),
    enterpriseId: uuid("enterprise_id")
      .notNull()
      .references(() => enterprises.id),
    projectId: uuid("project_id").references(() => projects.id, { onDelete: "set null" }),
    kind: text("kind").$type<ServiceRequestKind>().notNull(),
    title: text("title").notNull(),
    content: text("content").notNull(),
    raisedOn: date("raised_on", { mode: "string" }).notNull(),
    receivedBy: uuid("received_by").references(() => users.id),
    departmentId: uuid("department_id").references(() => departments.id),
    dueOn: date("due_on", { mode: "string" }).notNull(),
    state: text("state").$type<ServiceRequestState>().notNull().default("open"),
    answer: text("answer"),
    answeredOn: date("answered_on", { mode: "string" }),
    answeredBy: uuid("answered_by").references(() => users.id),
    isDemo: isDemo(),
    version: version(),
    ...timestamps,
  },
  (table) => [
    check("service_requests_kind_check", oneOf("kind", serviceRequestKinds)),
    check("service_requests_state_check", oneOf("state", serviceRequestStates)),
    index("service_requests_enterprise_index").on(table.enterpriseId, table.raisedOn),
    index("service_requests_project_index").on(table.projectId),
    index("service_requests_state_index").on(table.state, table.dueOn, table.id),
    index("service_requests_receiver_index").on(table.receivedBy),
    index("service_requests_department_index").on(table.departmentId),
    index("service_requests_answerer_index").on(table.answeredBy),
  ],
);

export type ServiceRequestRow = typeof serviceRequests.$inferSelect;
