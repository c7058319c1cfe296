import { getPlanInput, planDetail } from "@/domain/plan/plan.schema";
import { query } from "../kernel/procedure";
import { readIndicators, readPlan, toPlanHead } from "./read-indicators";
import { readFacts, readRelations } from "./read-relations";

/** A plan's indicators, facts and relations, each with the check of its arithmetic and what was confirmed since. */
export const getPlan = query({
  name: "plan.get",
  permission: "plan.read",
  summary: "规划指标与算术核对",
  method: "GET",
  path: "/plans/{code}",
  input: getPlanInput,
  output: planDetail,
  run: async ({ db, actor, input, today }) => {
    const plan = await readPlan(db, input.code);
    const [indicators, facts] = await Promise.all([
      readIndicators({ db, actor, plan, today }),
      readFacts(db, plan.id),
    ]);
    const relations = await readRelations(db, plan.id, { indicators, facts });
    return { plan: toPlanHead(plan), indicators, relations, facts };
  },
});
