import { call } from "@orpc/server";
import { and, eq } from "drizzle-orm";
import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { targets } from "@/db/schema";
import { buildUser } from "@/db/testing/builders";
import { useTestDatabase } from "@/db/testing/test-database";
import { refusalOf } from "../testing/refusal-of";
import { measure, openTargetDesk, type TargetDesk, yi } from "../testing/target-desk";
import { readTargetHistory } from "./read-history";
import { readTarget } from "./read-targets";

const database = useTestDatabase();
let desk: TargetDesk;

beforeAll(async () => {
  desk = await openTargetDesk(database.db);
});
beforeEach(async () => {
  await database.db.delete(targets);
});

describe("target.save", () => {
  it("issues, revises and withdraws, and keeps every revision", async () => {
    expect(await desk.save([{}, desk.ofDepartment])).toEqual({ saved: 2 });
    expect(await readTarget(database.db, { measure, period: "2026" })).toBe(yi);
    expect(await desk.save([{ value: 2 * yi, revision: 1 }])).toEqual({ saved: 1 });
    expect(await readTarget(database.db, { measure, period: "2026" })).toBe(2 * yi);
    await desk.save([{ value: null, revision: 2 }]);
    expect(await readTarget(database.db, { measure, period: "2026" })).toBeNull();
    const history = await call(
      readTargetHistory,
      { measure, period: "2026" },
      { context: desk.leader.context },
    );
    expect(history.items.map(({ revision, value }) => [revision, value])).toEqual([
      [3, null],
      [2, 2 * yi],
      [1, yi],
    ]);
    expect(history.items[0]).toMatchObject({
      byName: desk.statistician.user.displayName,
      reason: "2026 年任务分解方案",
    });
    const current = and(eq(targets.isCurrent, true), eq(targets.period, "2026"));
    expect(await database.db.$count(targets, current)).toBe(2);
  });

  it("writes nothing where nothing changed", async () => {
    await desk.save([{}]);
    expect(await desk.save([{ revision: 1 }, { industry: "biomedicine", value: null }])).toEqual({
      saved: 0,
    });
    expect(await database.db.$count(targets)).toBe(1);
  });

  it("names the cells another person changed, and saves none of the batch", async () => {
    await desk.save([{}, desk.ofDepartment]);
    await desk.save([{ value: 3 * yi, revision: 1 }]);
    const stale = desk.save([
      { value: 5 * yi, revision: 1 },
      { ...desk.ofDepartment, value: 4 * yi, revision: 1 },
    ]);
    const error = await stale.catch((refusal: unknown) => refusal);
    expect(error).toMatchObject({
      code: "CONFLICT",
      data: {
        rule: "TARGETS_CHANGED",
        clashes: [
          { field: "2026///", mine: 5 * yi, theirs: 3 * yi, byName: desk.statistician.user.displayName },
        ],
      },
    });
    expect(await readTarget(database.db, { measure, period: "2026", ...desk.ofDepartment })).toBe(yi);
  });

  it("has one winner when two save the same cell at once", async () => {
    for (const revision of [0, 1, 2]) {
      const outcomes = await Promise.all([
        refusalOf(
          desk.save([
            { value: 7 * yi + revision, revision },
            { ...desk.ofDepartment, value: revision, revision },
          ]),
        ),
        refusalOf(
          desk.save([
            { ...desk.ofDepartment, value: 9 * yi + revision, revision },
            { value: 8 * yi + revision, revision },
          ]),
        ),
      ]);
      expect(outcomes.toSorted()).toEqual(["CONFLICT TARGETS_CHANGED", "done"]);
    }
    expect(await database.db.$count(targets, and(eq(targets.isCurrent, true), eq(targets.revision, 3)))).toBe(
      2,
    );
  });

  it("lets the head break the own department down to officers and quarters, no more", async () => {
    const by = desk.head.context;
    expect(await desk.save([desk.ofOfficer, { ...desk.ofOfficer, period: "2026-Q1" }], by)).toEqual({
      saved: 2,
    });
    expect(await desk.save([{ ...desk.ofDepartment, period: "2026-Q1" }], by)).toEqual({ saved: 1 });
    expect(await refusalOf(desk.save([desk.ofDepartment], by))).toBe("FORBIDDEN");
    expect(await refusalOf(desk.save([{}], by))).toBe("NOT_FOUND");
    expect(await refusalOf(desk.save([{ departmentId: desk.other.id, period: "2026-Q1" }], by))).toBe(
      "NOT_FOUND",
    );
    expect(await refusalOf(desk.save([desk.ofOfficer]))).toBe("FORBIDDEN");
    for (const { context } of [desk.officer, desk.leader, desk.agent, desk.landManager]) {
      expect(await refusalOf(desk.save([{}], context))).toBe("FORBIDDEN");
    }
  });

  it("keeps to open plans, to people of the department, to rows that exist", async () => {
    const by = desk.head.context;
    expect(await refusalOf(desk.save([{ period: "2025-Q4" }]))).toBe("RULE PLAN_CLOSED");
    expect(await refusalOf(desk.save([{ period: "2045" }]))).toBe("RULE TARGET_OUTSIDE_PLAN");
    const stranger = await buildUser(database.db, "officer", { departmentId: desk.other.id });
    expect(await refusalOf(desk.save([{ ...desk.ofDepartment, userId: stranger.id }], by))).toBe(
      "RULE TARGET_OFFICER_ELSEWHERE",
    );
    expect(await refusalOf(desk.save([{ ...desk.ofDepartment, userId: crypto.randomUUID() }], by))).toBe(
      "NOT_FOUND",
    );
    expect(await refusalOf(desk.save([{ departmentId: crypto.randomUUID() }]))).toBe("NOT_FOUND");
    expect(await refusalOf(desk.save([{ value: -1 }]))).toBe("VALIDATION");
    expect(await refusalOf(desk.save([{ userId: desk.officer.user.id }]))).toBe("VALIDATION");
    expect(await refusalOf(desk.save([{}, {}]))).toBe("VALIDATION");
    expect(await refusalOf(desk.save([]))).toBe("VALIDATION");
  });
});
