import { enterprises } from "@/db/schema";
import {
  type EnterpriseFilter,
  enterpriseFilter,
  enterpriseSummary,
} from "@/domain/enterprise/list-enterprises.schema";
import { query } from "../kernel/procedure";
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
    const [count, expiringCertificates, expiredCertificates, enterprisesWithOverdueRequests] =
      await Promise.all([
        countOf(input),
        countOf({ certificates: ["expiring"] }),
        countOf({ certificates: ["expired"] }),
        countOf({ requests: "overdue" }),
      ]);
    return {
      count,
      reminders: { expiringCertificates, expiredCertificates, enterprisesWithOverdueRequests },
    };
  },
});
