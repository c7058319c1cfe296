import { desc, eq } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import { departments, projects, terminationRequests, users } from "@/db/schema";
import type { UserActor } from "@/domain/access/actor";
import { roleCan } from "@/domain/access/can";
import { listTerminationsInput, terminationList } from "@/domain/termination/termination.schema";
import { query } from "../kernel/procedure";
import { projectsWithRight } from "../project/rights";
import { signedIn } from "../project/signed-in";
import { allOf, fullyVisibleProjects } from "../project/visible-projects";

const requesters = alias(users, "requester");
const deciders = alias(users, "decider");
const most = 100;

const mayWithdraw = (actor: UserActor, requestedBy: string): boolean =>
  roleCan(actor.role, "termination.request") &&
  (actor.role === "departmentHead" || requestedBy === actor.userId);

/** Requests to end projects that this person sees in full, the oldest pending ones last. */
export const listTerminations = query({
  name: "termination.list",
  permission: "termination.read",
  summary: "终止申请",
  method: "GET",
  path: "/terminations",
  input: listTerminationsInput,
  output: terminationList,
  run: async ({ db, actor, input }) => {
    const user = signedIn(actor);
    const rows = await db
      .select({
        id: terminationRequests.id,
        version: terminationRequests.version,
        projectId: projects.id,
        projectName: projects.name,
        stage: projects.stage,
        totalInvestmentFen: projects.totalInvestmentFen,
        departmentName: departments.name,
        reasonCode: terminationRequests.reasonCode,
        reason: terminationRequests.reason,
        lostTo: terminationRequests.lostTo,
        state: terminationRequests.state,
        requestedBy: terminationRequests.requestedBy,
        requestedByName: requesters.displayName,
        createdAt: terminationRequests.createdAt,
        decidedByName: deciders.displayName,
        decidedAt: terminationRequests.decidedAt,
        decisionNote: terminationRequests.decisionNote,
        mayAct: projectsWithRight(user, "advance").mapWith(Boolean),
      })
      .from(terminationRequests)
      .innerJoin(projects, eq(projects.id, terminationRequests.projectId))
      .innerJoin(departments, eq(departments.id, projects.departmentId))
      .innerJoin(requesters, eq(requesters.id, terminationRequests.requestedBy))
      .leftJoin(deciders, eq(deciders.id, terminationRequests.decidedBy))
      .where(
        allOf(
          fullyVisibleProjects(user),
          eq(terminationRequests.state, input.state),
          input.projectId ? eq(terminationRequests.projectId, input.projectId) : undefined,
        ),
      )
      .orderBy(desc(terminationRequests.createdAt), desc(terminationRequests.id))
      .limit(most);
    return {
      items: rows.map(({ requestedBy, mayAct, ...row }) => ({
        ...row,
        mayDecide: row.state === "pending" && roleCan(user.role, "termination.decide"),
        mayWithdraw: row.state === "pending" && mayAct && mayWithdraw(user, requestedBy),
      })),
    };
  },
});
