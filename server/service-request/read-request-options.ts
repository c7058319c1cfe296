import { asc, eq } from "drizzle-orm";
import { departments } from "@/db/schema";
import { isoDate } from "@/domain/calendar/date";
import { answerDueOn } from "@/domain/service-request/due";
import {
  serviceRequestOptions,
  serviceRequestOptionsInput,
} from "@/domain/service-request/service-request.schema";
import { isWorkingDay } from "@/lib/working-calendar";
import { query } from "../kernel/procedure";

/** Departments a 诉求 may be given to, and the day an answer is due if nothing else is promised. */
export const readRequestOptions = query({
  name: "serviceRequest.options",
  permission: "serviceRequest.handle",
  summary: "登记诉求的选项",
  method: "GET",
  path: "/service-requests/options",
  input: serviceRequestOptionsInput,
  output: serviceRequestOptions,
  run: async ({ db, today }) => ({
    departments: await db
      .select({ id: departments.id, name: departments.name })
      .from(departments)
      .where(eq(departments.isActive, true))
      .orderBy(asc(departments.sort), asc(departments.id)),
    defaultDueOn: answerDueOn(isoDate(today), isWorkingDay),
  }),
});
