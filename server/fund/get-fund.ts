import { eq } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import { fundEntries, projects, users } from "@/db/schema";
import { asksForSource, countFund } from "@/domain/amount/counting";
import { fundDetail, fundId } from "@/domain/amount/fund.schema";
import { amountColumns } from "../amount/amount-columns";
import { amountSources } from "../amount/amount-sources";
import { readCountingRules, readProjectFacts } from "../counting/read-counting";
import { AppError } from "../kernel/app-error";
import { query } from "../kernel/procedure";
import { confirmRefusal, countedCategories, loadFundEntry } from "./load-entry";

const proposers = alias(users, "proposers");
const confirmers = alias(users, "confirmers");

/** One fund entry with what its confirmation will decide. */
export const getFund = query({
  name: "fund.get",
  permission: "amount.read",
  summary: "到位资金分录",
  method: "GET",
  path: "/funds/{id}",
  input: fundId,
  output: fundDetail,
  run: async ({ db, actor, input }) => {
    const row = await loadFundEntry(db, actor, input.id);
    if (!row) throw new AppError("NOT_FOUND");
    const [project, rules] = await Promise.all([readProjectFacts(db, row.projectId), readCountingRules(db)]);
    const [[found], counted] = await Promise.all([
      db
        .select({
          entry: amountColumns(amountSources.fundsInPlace),
          proposerName: proposers.displayName,
          confirmerName: confirmers.displayName,
        })
        .from(fundEntries)
        .innerJoin(projects, eq(projects.id, fundEntries.projectId))
        .leftJoin(users, eq(users.id, projects.ownerId))
        .leftJoin(proposers, eq(proposers.id, fundEntries.proposedBy))
        .leftJoin(confirmers, eq(confirmers.id, fundEntries.confirmedBy))
        .where(eq(fundEntries.id, row.id)),
      countedCategories(db, row.projectId),
    ]);
    if (!found) throw new AppError("NOT_FOUND");
    return {
      ...found,
      entry: { ...found.entry, measure: "fundsInPlace" as const },
      outsideShareBp: row.outsideShareBp,
      asksForSource: asksForSource(row.category, counted),
      expected: countFund({ ...project, ...row, isFromPaidInCapital: null }, rules),
      refusal: confirmRefusal(actor, row),
    };
  },
});
