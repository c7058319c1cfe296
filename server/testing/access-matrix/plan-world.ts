import type { Database } from "@/db/client";
import { indicators, observations, planFacts, planRelations, plans, planTargets } from "@/db/schema";
import { buildUser } from "@/db/testing/builders";

const single = <Row>(rows: Row[]): Row => {
  const [row] = rows;
  if (!row) throw new Error("The insert returned no row.");
  return row;
};

const indicatorRow = (code: string) => ({
  code,
  name: "税收",
  groupName: "综合实力",
  unit: "亿元",
  kind: "flow" as const,
  sort: 99,
});

const period = (value: string) => ({
  period: value,
  value: "12.5",
  source: "统计月报",
  state: "pending" as const,
});

/** An open plan with a target, a fact and a relation, and values waiting: the statistician's and another's. */
export async function buildPlanWorld(db: Database, statisticianId: string) {
  const plan = single(
    await db
      .insert(plans)
      .values({ code: "matrix", name: "矩阵规划", startMonth: "2026-01", endMonth: "2030-12", state: "open" })
      .returning(),
  );
  const indicator = single(await db.insert(indicators).values(indicatorRow("matrix")).returning());
  const planned = single(await db.insert(indicators).values(indicatorRow("matrixPlanned")).returning());
  const planId = plan.id;
  await db.insert(planTargets).values({ planId, indicatorId: planned.id, targetYear: 2030 });
  const park = { planId, subjectKind: "park" as const, subjectCode: "park", quote: "规划面积39.1平方公里" };
  const fact = single(
    await db
      .insert(planFacts)
      .values({ ...park, title: "片区面积" })
      .returning(),
  );
  const relation = single(
    await db.insert(planRelations).values({ planId, kind: "parts", title: "分项" }).returning(),
  );
  const other = await buildUser(db, "statistician");
  const observed = async (createdBy: string, when: string) =>
    single(
      await db
        .insert(observations)
        .values({ indicatorId: planned.id, createdBy, ...period(when) })
        .returning(),
    ).id;
  return {
    planCode: plan.code,
    indicatorId: indicator.id,
    plannedIndicatorId: planned.id,
    planFactId: fact.id,
    planRelationId: relation.id,
    ownObservationId: await observed(statisticianId, "2026-08"),
    foreignObservationId: await observed(other.id, "2026-07"),
  };
}
