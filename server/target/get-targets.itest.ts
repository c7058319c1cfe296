import { call } from "@orpc/server";
import { and, eq } from "drizzle-orm";
import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { indicators, plans, planTargets, targets, users } from "@/db/schema";
import { buildFundEntry, buildUser } from "@/db/testing/builders";
import { useTestDatabase } from "@/db/testing/test-database";
import type { TargetMatrix } from "@/domain/target/target.schema";
import { summariseAmounts } from "../amount/summarise-amounts";
import type { RequestContext } from "../kernel/context";
import { refusalOf } from "../testing/refusal-of";
import { openTargetDesk, rowOf, type TargetDesk, targetsOf, yi } from "../testing/target-desk";

const database = useTestDatabase();
let desk: TargetDesk;

beforeAll(async () => {
  desk = await openTargetDesk(database.db);
});
beforeEach(async () => {
  await database.db.delete(targets);
});

describe("target.get", () => {
  it("shows park, departments, officers and industries with their differences", async () => {
    await desk.save([
      { value: 20 * yi },
      { period: "2026-Q1", value: 4 * yi },
      { ...desk.ofDepartment, value: 12 * yi },
      { departmentId: desk.other.id, value: 7 * yi },
      { industry: "biomedicine", value: 21 * yi },
    ]);
    const matrix = await desk.get();
    expect(matrix).toMatchObject({ scope: "park", year: 2026, plan: { code: "2026-2030" } });
    expect(matrix.columns.map(({ period }) => period)).toEqual([
      "2026",
      "2026-Q1",
      "2026-Q2",
      "2026-Q3",
      "2026-Q4",
    ]);
    expect(targetsOf(rowOf(matrix, "park"))).toEqual([20 * yi, 4 * yi, null, null, null]);
    expect(targetsOf(rowOf(matrix, "officer", desk.officer.user.id))).toEqual([null, null, null, null, null]);
    const differences = Object.fromEntries(matrix.sums.map((sum) => [sum.split, sum.difference]));
    expect(differences).toMatchObject({ departments: yi, industries: -yi, quarters: 16 * yi });
  });

  it("shows a plan's own target over its years, null until it is issued", async () => {
    const plan = await desk.get({ plan: "2026-2030" });
    expect(plan.columns.map(({ period }) => period)).toEqual([
      "plan",
      "2026",
      "2027",
      "2028",
      "2029",
      "2030",
    ]);
    expect(rowOf(plan, "park").cells[0]).toMatchObject({ target: null, mayEdit: false });
    const closed = await desk.get({ plan: "2021-2025" });
    expect(rowOf(closed, "park").cells[0]?.target).toBe(100 * yi);
    expect(closed.rows.every(({ cells }) => cells.every(({ mayEdit }) => !mayEdit))).toBe(true);
    expect(await refusalOf(desk.get({ plan: "none" }))).toBe("NOT_FOUND");
  });

  it("reads the plan's target in its own measure alone", async () => {
    const { db } = database;
    const [row] = await db
      .select({ id: planTargets.id })
      .from(planTargets)
      .innerJoin(plans, eq(plans.id, planTargets.planId))
      .innerJoin(indicators, eq(indicators.id, planTargets.indicatorId))
      .where(and(eq(plans.code, "2021-2025"), eq(indicators.code, "investmentAttracted")));
    expect(row).toBeDefined();
    const other = await desk.get({ plan: "2021-2025", measure: "agreedInvestment" });
    expect(rowOf(other, "park").cells[0]?.target).toBeNull();
  });

  it("shows each what is theirs", async () => {
    await desk.save([{}, desk.ofDepartment, { departmentId: desk.other.id }]);
    await desk.save([desk.ofOfficer], desk.head.context);
    const head = await desk.get({}, desk.head.context);
    expect(head).toMatchObject({ scope: "department", departmentId: desk.department.id, departments: [] });
    expect(
      head.rows.some(({ kind, departmentId }) => kind === "park" || departmentId !== desk.department.id),
    ).toBe(false);
    const officer = await desk.get({}, desk.officer.context);
    expect(officer.rows.map(({ kind, userId }) => [kind, userId])).toEqual([
      ["officer", desk.officer.user.id],
    ]);
    expect(officer.rows[0]?.cells[0]).toMatchObject({ target: yi, mayEdit: false });
    const narrowed = await desk.get({ departmentId: desk.other.id });
    expect(narrowed).toMatchObject({ scope: "department", departmentName: desk.other.name });
    expect(await refusalOf(desk.get({ departmentId: crypto.randomUUID() }))).toBe("NOT_FOUND");
    for (const { context } of [desk.agent, desk.landManager]) {
      expect(await refusalOf(desk.get({}, context))).toBe("FORBIDDEN");
    }
  });

  it("keeps the line of somebody who has left with a figure", async () => {
    const leaver = await buildUser(database.db, "officer", { departmentId: desk.department.id });
    await desk.save([{ ...desk.ofDepartment, userId: leaver.id }], desk.head.context);
    await database.db.update(users).set({ isActive: false }).where(eq(users.id, leaver.id));
    const row = rowOf(await desk.get(), "officer", leaver.id);
    expect(row).toMatchObject({ name: leaver.displayName });
    const context = desk.head.context;
    const place = { ...desk.ofDepartment, userId: leaver.id, revision: 1 };
    expect(await refusalOf(desk.save([{ ...place, value: 5 }], context))).toBe(
      "RULE TARGET_OFFICER_ELSEWHERE",
    );
    expect(await refusalOf(desk.save([{ ...place, value: null }], context))).toBe("done");
  });
});

describe("actuals", () => {
  const confirmed = (projectId: string, statMonth: string, countedFen: number) =>
    buildFundEntry(database.db, {
      projectId,
      state: "confirmed",
      statMonth,
      confirmedAt: `${statMonth}-20T00:00:00Z`,
      isCounted: true,
      amountFen: countedFen,
      countedShareBp: 10_000,
    });

  async function expectListed(context: RequestContext, matrix: TargetMatrix) {
    for (const { figure } of matrix.rows.flatMap(({ cells }) => cells)) {
      const { filter, count, countedFen, countedUsdCents } = figure;
      const list = await call(summariseAmounts, filter, { context });
      expect([list.count, list.countedFen, list.countedUsdCents]).toEqual([
        count,
        countedFen,
        countedUsdCents,
      ]);
    }
  }

  it("are the sums of the lists their filters open, for every cell and reader", async () => {
    const projects = [
      await desk.project({ industry: "biomedicine" }),
      await desk.project({ ownerId: desk.colleague.user.id }),
      await desk.project({ departmentId: desk.other.id, ownerId: null }),
    ];
    for (const [index, { id }] of projects.entries()) {
      for (const month of ["2025-02", "2026-01", "2026-03", "2026-07", "2026-11"]) {
        await confirmed(id, month, 1_000_007 * (index + 1));
      }
    }
    for (const { context } of [desk.leader, desk.statistician, desk.head, desk.officer]) {
      await expectListed(context, await desk.get({}, context));
      await expectListed(context, await desk.get({ plan: "2026-2030" }, context));
    }
    const officers = rowOf(await desk.get({}, desk.officer.context), "officer");
    expect(officers.cells[0]).toMatchObject({ lastYearActual: 1_000_007, figure: { countedFen: 4_000_028 } });
  });

  it("stand against the calendar", async () => {
    await desk.save([{ value: 4 * yi }]);
    const [year, ...quarters] = rowOf(await desk.get(), "park").cells;
    expect(year?.progress).toMatchObject({ elapsedMonths: 11, totalMonths: 12, state: "open" });
    expect(quarters.map(({ progress }) => progress.elapsedMonths)).toEqual([3, 3, 3, 2]);
  });
});
