import { desc, eq, sql } from "drizzle-orm";
import { fixedInvestments, users } from "@/db/schema";
import {
  fixedInvestmentList,
  listFixedInvestmentsInput,
} from "@/domain/fixed-investment/fixed-investment.schema";
import { query } from "../kernel/procedure";
import { readOpenMonths } from "../month/read-open-months";
import { loadFullProject } from "../project/load-project";
import { readRegistration } from "./read-registration";

const most = 600;

/** What a project has reported as 固定资产投资完成额, month by month with its corrections, the newest first. */
export const listFixedInvestments = query({
  name: "fixedInvestment.list",
  permission: "amount.read",
  summary: "项目的固定资产投资完成额",
  method: "GET",
  path: "/projects/{projectId}/fixed-investments",
  input: listFixedInvestmentsInput,
  output: fixedInvestmentList,
  run: async ({ db, actor, input, today }) => {
    await loadFullProject(db, actor, input.projectId);
    const [items, registeredOn, openMonths] = await Promise.all([
      db
        .select({
          id: fixedInvestments.id,
          statMonth: fixedInvestments.statMonth,
          correctsMonth: fixedInvestments.correctsMonth,
          amountFen: fixedInvestments.amountFen,
          countedFen: fixedInvestments.countedFen,
          isCounted: fixedInvestments.isCounted,
          ruleId: fixedInvestments.ruleId,
          reportNo: fixedInvestments.reportNo,
          note: fixedInvestments.note,
          recordedByName: users.displayName,
          recordedAt: fixedInvestments.updatedAt,
          version: fixedInvestments.version,
        })
        .from(fixedInvestments)
        .leftJoin(users, eq(users.id, fixedInvestments.recordedBy))
        .where(eq(fixedInvestments.projectId, input.projectId))
        .orderBy(
          desc(fixedInvestments.statMonth),
          sql`${fixedInvestments.correctsMonth} desc nulls first`,
          desc(fixedInvestments.id),
        )
        .limit(most),
      readRegistration(db, input.projectId),
      readOpenMonths(db, today),
    ]);
    return { items, registeredOn, openMonths };
  },
});
