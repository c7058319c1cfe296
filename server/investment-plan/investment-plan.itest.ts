import { call } from "@orpc/server";
import { beforeAll, describe, expect, it } from "vitest";
import { buildFundEntry } from "@/db/testing/builders";
import { useTestDatabase } from "@/db/testing/test-database";
import { fenPerYi } from "@/domain/money/fen";
import { openProjectDesk, type ProjectDesk } from "../testing/project-desk";
import { refusalOf } from "../testing/refusal-of";
import { getInvestmentPlan } from "./get-investment-plan";
import { saveInvestmentPlan } from "./save-investment-plan";

const database = useTestDatabase();
let desk: ProjectDesk;

beforeAll(async () => {
  desk = await openProjectDesk(database.db);
});

const plan = (...years: readonly (readonly [number, number])[]) =>
  years.map(([year, yi]) => ({ year, plannedFen: yi * fenPerYi }));

const save = (
  projectId: string,
  from: ReturnType<typeof plan>,
  years: ReturnType<typeof plan>,
  by = desk.officer,
) => call(saveInvestmentPlan, { projectId, from, years }, { context: by.context });
const read = (projectId: string, by = desk.officer) =>
  call(getInvestmentPlan, { projectId }, { context: by.context });

describe("a project's plan by year", () => {
  it("is kept whole and read beside what was counted in each year", async () => {
    const project = await desk.project({ stage: "B1", totalInvestmentFen: 6 * fenPerYi });
    await buildFundEntry(database.db, {
      projectId: project.id,
      state: "confirmed",
      isCounted: true,
      statMonth: "2026-03",
      confirmedAt: "2026-03-05T00:00:00Z",
      amountFen: fenPerYi,
    });
    await save(project.id, [], plan([2027, 3], [2026, 2], [2028, 0]));
    const view = await read(project.id, desk.leader);
    expect(view).toMatchObject({ plannedFen: 5 * fenPerYi, totalInvestmentFen: 6 * fenPerYi });
    expect(view.years).toEqual([
      { year: 2026, plannedFen: 2 * fenPerYi, countedFen: fenPerYi },
      { year: 2027, plannedFen: 3 * fenPerYi, countedFen: 0 },
    ]);
    expect(view.changedBy).toBe(desk.officer.user.displayName);
    await save(project.id, plan([2026, 2], [2027, 3]), plan([2027, 1]));
    expect((await read(project.id)).plannedFen).toBe(fenPerYi);
  });

  it("is not written over by somebody who saw another one, and of two savers one wins", async () => {
    const project = await desk.project();
    await save(project.id, [], plan([2027, 1]));
    expect(await refusalOf(save(project.id, [], plan([2027, 9])))).toBe("CONFLICT PLAN_JUST_CHANGED");
    const attempts = await Promise.allSettled(
      [2, 3, 4].map((yi) => save(project.id, plan([2027, 1]), plan([2027, yi]))),
    );
    expect(attempts.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
  });

  it("takes each year once", async () => {
    const project = await desk.project();
    expect(await refusalOf(save(project.id, [], plan([2027, 1], [2027, 2])))).toBe("VALIDATION");
  });

  it("belongs to whoever carries the project", async () => {
    const project = await desk.project();
    expect(await refusalOf(save(project.id, [], plan([2027, 1]), desk.colleague))).toBe("FORBIDDEN");
    expect(await refusalOf(save(project.id, [], plan([2027, 1]), desk.foreignHead))).toBe("NOT_FOUND");
    expect(await refusalOf(read(project.id, desk.foreignHead))).toBe("NOT_FOUND");
  });

  it("stays as it was once the project has ended", async () => {
    const project = await desk.project({ standing: "terminated", terminationReason: "other" });
    expect(await refusalOf(save(project.id, [], plan([2027, 1])))).toBe("RULE PROJECT_CLOSED");
  });
});
