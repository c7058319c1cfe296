import { and, asc, desc, eq, inArray, type SQL, sql } from "drizzle-orm";
import { serviceRequests } from "@/db/schema";
import type { UserActor } from "@/domain/access/actor";
import {
  type ListServiceRequestsInput,
  listServiceRequestsInput,
  serviceRequestPage,
} from "@/domain/service-request/service-request.schema";
import { beyondCursor, encodeCursor, type Keyset } from "../kernel/keyset";
import { query } from "../kernel/procedure";
import { signedIn } from "../project/signed-in";
import { allOf } from "../project/visible-projects";
import { requestView, selectRequests } from "./read-requests";
import { visibleRequests } from "./visible-requests";

const byDueDay: Keyset = { expression: sql`${serviceRequests.dueOn}`, type: "date" };

function viewCondition(view: ListServiceRequestsInput["view"], today: string): SQL | undefined {
  if (view === undefined) return undefined;
  if (view !== "overdue") return eq(serviceRequests.state, view);
  return and(eq(serviceRequests.state, "open"), sql`${serviceRequests.dueOn} < ${today}`);
}

function conditions(actor: UserActor, input: ListServiceRequestsInput, today: string): SQL {
  const { id, enterpriseId, kinds, isForMyDepartment } = input;
  return allOf(
    visibleRequests(actor),
    id ? eq(serviceRequests.id, id) : undefined,
    viewCondition(input.view, today),
    enterpriseId ? eq(serviceRequests.enterpriseId, enterpriseId) : undefined,
    kinds && kinds.length > 0 ? inArray(serviceRequests.kind, kinds) : undefined,
    isForMyDepartment
      ? sql`${serviceRequests.departmentId} is not distinct from ${actor.departmentId}::uuid and ${serviceRequests.departmentId} is not null`
      : undefined,
  );
}

/** 诉求 this person may see: what waits comes with the earliest due day first, everything else with the latest. */
export const listServiceRequests = query({
  name: "serviceRequest.list",
  permission: "serviceRequest.read",
  summary: "企业诉求",
  method: "GET",
  path: "/service-requests",
  input: listServiceRequestsInput,
  output: serviceRequestPage,
  run: async ({ db, actor, input, today }) => {
    const user = signedIn(actor);
    const where = conditions(user, input, today);
    const isAscending = input.view === "open" || input.view === "overdue";
    const order = isAscending ? asc : desc;
    const [rows, count] = await Promise.all([
      selectRequests(db, user)
        .where(
          allOf(
            where,
            input.after
              ? beyondCursor(byDueDay, sql`${serviceRequests.id}`, input.after, isAscending)
              : undefined,
          ),
        )
        .orderBy(order(serviceRequests.dueOn), order(serviceRequests.id))
        .limit(input.limit + 1),
      db.$count(serviceRequests, where),
    ]);
    const page = rows.slice(0, input.limit);
    const last = page.at(-1);
    return {
      items: page.map((row) => requestView(user, row, today)),
      count,
      nextCursor: rows.length > input.limit && last ? encodeCursor(last.dueOn, last.id) : null,
    };
  },
});
