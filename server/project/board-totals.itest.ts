import { call } from "@orpc/server";
import { eq } from "drizzle-orm";
import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { projects } from "@/db/schema";
import { useTestDatabase } from "@/db/testing/test-database";
import { industries } from "@/domain/industry/industry";
import type { ProjectFilter } from "@/domain/project/project-filter.schema";
import { stages, standings } from "@/domain/project/stage";
import { stageGroupNames } from "@/domain/project/stage-order";
import type { RequestContext } from "../kernel/context";
import { openProjectDesk, type ProjectDesk } from "../testing/project-desk";
import { totalBoard } from "./board-totals";
import { listProjects } from "./list-projects";
import { summariseProjects } from "./summarise-projects";

const database = useTestDatabase();
let desk: ProjectDesk;

beforeAll(async () => {
  desk = await openProjectDesk(database.db);
  for (const [index, stage] of stages.entries()) {
    const industry = industries[index % industries.length];
    const paused = { standing: "suspended", resumeOn: "2027-03-01", standingReason: "等待用地" } as const;
    await desk.project({
      stage,
      industry,
      totalInvestmentFen: index % 5 === 0 ? null : 1_000_003 * (index + 1),
      ...(index % 4 === 1 ? paused : {}),
    });
    await desk.project({ stage, ownerId: desk.colleague.user.id, totalInvestmentFen: 7_000_000 });
    await desk.project({ stage, departmentId: desk.other.id, ownerId: null, totalInvestmentFen: 11_000_000 });
    if (index % 3 === 0) await desk.project({ stage, agencyId: desk.agency.id });
  }
});

const board = (input: Partial<ProjectFilter>, context: RequestContext) =>
  call(totalBoard, input, { context });

/** Every page of the list of one stage, counted and added up. */
async function listed(filter: Partial<ProjectFilter>, context: RequestContext) {
  const totals = { count: 0, fullCount: 0, totalInvestmentFen: 0 };
  let after: string | undefined;
  do {
    const page = await call(listProjects, { ...filter, limit: 20, after }, { context });
    for (const item of page.items) {
      totals.count += 1;
      if (item.sight !== "full") continue;
      totals.fullCount += 1;
      totals.totalInvestmentFen += item.totalInvestmentFen ?? 0;
    }
    after = page.nextCursor ?? undefined;
  } while (after);
  return totals;
}

const filters = fc.record(
  {
    scope: fc.constantFrom("mine" as const, "all" as const),
    q: fc.constant("智能装备"),
    stageGroups: fc.uniqueArray(fc.constantFrom(...stageGroupNames), { minLength: 1, maxLength: 3 }),
    stages: fc.uniqueArray(fc.constantFrom(...stages), { minLength: 1, maxLength: 4 }),
    standings: fc.uniqueArray(fc.constantFrom(...standings), { minLength: 1 }),
    industries: fc.uniqueArray(fc.constantFrom(...industries), { minLength: 1, maxLength: 4 }),
    minInvestmentFen: fc.nat(12_000_000),
  },
  { requiredKeys: [] },
);

describe("project.board", () => {
  const readers = ["officer", "colleague", "head", "foreignHead", "leader", "statistician", "agent"] as const;

  it.each(readers)("says for %s of each stage what the list and its sums say", async (name) => {
    const { context } = desk[name];
    await fc.assert(
      fc.asyncProperty(filters, async (filter) => {
        const { columns } = await board(filter, context);
        for (const { stage, ...totals } of columns) {
          const ofStage = { ...filter, stages: [stage], stageGroups: undefined };
          expect(await listed(ofStage, context)).toEqual(totals);
          expect(await call(summariseProjects, ofStage, { context })).toEqual(totals);
        }
        const whole = await call(summariseProjects, filter, { context });
        expect(columns.reduce((sum, { count }) => sum + count, 0)).toBe(whole.count);
      }),
      { numRuns: 4 },
    );
  });

  it("keeps an empty column for every stage asked for, in order", async () => {
    const { columns } = await board({ stages: ["S2", "L0"], q: "无此项目" }, desk.leader.context);
    expect(columns).toEqual([
      { stage: "L0", count: 0, fullCount: 0, totalInvestmentFen: 0 },
      { stage: "S2", count: 0, fullCount: 0, totalInvestmentFen: 0 },
    ]);
  });

  it("leaves out what lies in the recycle bin", async () => {
    const row = await desk.project({ stage: "O2", name: "已删除的看板项目" });
    const input = { stages: ["O2" as const], q: "已删除的看板" };
    expect((await board(input, desk.leader.context)).columns[0]?.count).toBe(1);
    await database.db
      .update(projects)
      .set({ deletedAt: "2026-11-20T00:00:00Z", deletedBy: desk.head.user.id })
      .where(eq(projects.id, row.id));
    expect((await board(input, desk.leader.context)).columns[0]?.count).toBe(0);
  });
});
