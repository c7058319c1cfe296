import { and, eq, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import type { Database } from "@/db/client";
import { departments, enterprises, projects, serviceRequests, users } from "@/db/schema";
import type { UserActor } from "@/domain/access/actor";
import { roleCan } from "@/domain/access/can";
import { isoDate } from "@/domain/calendar/date";
import { dueStateOf } from "@/domain/service-request/due";
import type { ServiceRequest } from "@/domain/service-request/service-request.schema";
import { isWorkingDay } from "@/lib/working-calendar";
import { visibleEnterprises } from "../enterprise/visible-enterprises";
import { visibleProjects } from "../project/visible-projects";

const receivers = alias(users, "receivers");
const answerers = alias(users, "answerers");

/** 诉求 with the names around them; a project or enterprise the actor may not open is not named or not linked. */
export const selectRequests = (db: Database, actor: UserActor) =>
  db
    .select({
      id: serviceRequests.id,
      enterpriseId: enterprises.id,
      enterpriseName: enterprises.name,
      isOpen: sql<boolean>`coalesce(${visibleEnterprises(actor)}, false)`,
      projectId: projects.id,
      projectName: projects.name,
      kind: serviceRequests.kind,
      title: serviceRequests.title,
      content: serviceRequests.content,
      raisedOn: serviceRequests.raisedOn,
      receivedByName: receivers.displayName,
      departmentName: departments.name,
      dueOn: serviceRequests.dueOn,
      state: serviceRequests.state,
      answer: serviceRequests.answer,
      answeredOn: serviceRequests.answeredOn,
      answeredByName: answerers.displayName,
      version: serviceRequests.version,
    })
    .from(serviceRequests)
    .innerJoin(enterprises, eq(enterprises.id, serviceRequests.enterpriseId))
    .leftJoin(projects, and(eq(projects.id, serviceRequests.projectId), visibleProjects(actor)))
    .leftJoin(departments, eq(departments.id, serviceRequests.departmentId))
    .leftJoin(receivers, eq(receivers.id, serviceRequests.receivedBy))
    .leftJoin(answerers, eq(answerers.id, serviceRequests.answeredBy));

type Row = Awaited<ReturnType<typeof selectRequests>>[number];

/** A row as the list and the enterprise's page show it. */
export function requestView(actor: UserActor, row: Row, today: string): ServiceRequest {
  const { enterpriseId, enterpriseName, isOpen, projectId, projectName, ...request } = row;
  const facts = {
    state: request.state,
    dueOn: isoDate(request.dueOn),
    answeredOn: request.answeredOn === null ? null : isoDate(request.answeredOn),
    today: isoDate(today),
  };
  return {
    ...request,
    enterprise: { id: enterpriseId, name: enterpriseName, isOpen },
    project: projectId && projectName ? { id: projectId, name: projectName } : null,
    dueState: dueStateOf(facts, isWorkingDay),
    canHandle: request.state !== "closed" && roleCan(actor.role, "serviceRequest.handle"),
  };
}
