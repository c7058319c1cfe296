import { and, eq, lt } from "drizzle-orm";
import { enterprises, serviceRequests } from "@/db/schema";
import {
  type EnterpriseFilter,
  enterpriseFilter,
  enterpriseSummary,
} from "@/domain/enterprise/list-enterprises.schema";
import { query } from "../kernel/procedure";
import { visibleRequests } from "../service-request/visible-requests";
import { enterpriseConditions } from "./enterprise-conditions";

/** How many enterprises a filter finds, and how many of all call for something; each count is that of a filter. */
export const summariseEnterprises = query({
  name: "enterprise.summary",
  permission: "enterprise.read",
  summary: "企业数量与提醒",
  method: "GET",
  path: "/enterprises/summary",
  input: enterpriseFilter,
  output: enterpriseSummary,
  run: async ({ db, actor, input, today }) => {
    const countOf = (filter: EnterpriseFilter) =>
      db.$count(enterprises, enterpriseConditions(actor, filter, today));
    const [
      count,
      expiringCertificates,
      expiredCertificates,
      enterprisesWithOverdueRequests,
      overdueRequests,
    ] = await Promise.all([
      countOf(input),
      countOf({ certificates: ["expiring"] }),
      countOf({ certificates: ["expired"] }),
      countOf({ requests: "overdue" }),
      db.$count(
        serviceRequests,
        and(visibleRequests(actor), eq(serviceRequests.state, "open"), lt(serviceRequests.dueOn, today)),
      ),
    ]);
    return {
      count,
      reminders: {
        expiringCertificates,
        expiredCertificates,
        enterprisesWithOverdueRequests,
        overdueRequests,
      },
    };
  },
});
