import { call } from "@orpc/server";
import { beforeAll, describe, expect, it } from "vitest";
import { projectMoves, projects } from "@/db/schema";
import { useTestDatabase } from "@/db/testing/test-database";
import type { WeekKind } from "@/domain/flow/week.schema";
import { fenPerYi } from "@/domain/money/fen";
import { type ProjectFilter, projectFilter } from "@/domain/project/project-filter.schema";
import type { Stage } from "@/domain/project/stage";
import { sumAmounts } from "../amount/sum-amounts";
import { projectConditions } from "../project/project-conditions";
import { move, openFlowDesk } from "../testing/flow-desk";
import { refusalOf } from "../testing/refusal-of";
import { readConversion } from "./read-conversion";
import { readDurations } from "./read-durations";
import { readWeek } from "./read-week";

const database = useTestDatabase();
let desk: Awaited<ReturnType<typeof openFlowDesk>>;

const leader = () => ({ context: desk.leader.context });
const listed = async (filter: ProjectFilter) =>
  database.db.$count(projects, projectConditions(desk.leader.context.actor, projectFilter.parse(filter)));

beforeAll(async () => {
  desk = await openFlowDesk(database.db, database.owner.db);
});

describe("conversion", () => {
  it("counts signing by the quarter of the first talk and what follows by the year of signing", async () => {
    const view = await call(readConversion, {}, leader());
    const quarter = view.talks.find(({ key }) => key === "2024-Q1");
    expect(quarter).toMatchObject({
      talked: { count: 3 },
      signed: { count: 1 },
      signedBp: 3333,
      isYoung: false,
    });
    const year = view.signings.find(({ key }) => key === "2024");
    expect(year).toMatchObject({
      registeredBp: 10_000,
      startedBp: 10_000,
      arrivedBp: 4000,
      producing: { count: 0 },
    });
    expect(view.signings.at(-1)?.young).toEqual({ registered: true, started: true, arrived: true });
  });

  it.each(["period", "department", "industry", "sourceChannel", "officer"] as const)(
    "opens lists of the same size by %s",
    async (by) => {
      const view = await call(readConversion, { by }, leader());
      const rows = [...view.talks, view.allTalks].flatMap(({ talked, signed }) => [talked, signed]);
      const signings = [...view.signings, view.allSignings];
      const more = signings.flatMap((row) => [
        row.signed,
        row.registered,
        row.started,
        row.building,
        row.producing,
      ]);
      for (const figure of [...rows, ...more]) expect(await listed(figure.filter)).toBe(figure.count);
      for (const { agreed, arrived } of signings) {
        for (const { filter, countedFen } of [agreed, arrived]) {
          const sum = await sumAmounts(database.db, desk.leader.context.actor, filter);
          expect(sum.countedFen).toBe(countedFen);
        }
      }
    },
  );

  it("does not count a move that was taken back", async () => {
    const [taken] = await move(database.owner.db, desk.talk, "stage", "L3", "S2", "2026-11-19");
    expect((await call(readConversion, {}, leader())).allTalks.signed.count).toBe(2);
    await database.owner.db.insert(projectMoves).values({
      projectId: desk.talk,
      kind: "stage",
      fromCode: "S2",
      toCode: "L3",
      actualOn: "2026-11-19",
      statMonth: "2026-11",
      undoesId: taken?.id,
    });
    expect((await call(readConversion, {}, leader())).allTalks.signed.count).toBe(1);
  });

  it("keeps a head to the department and refuses an officer", async () => {
    const own = await call(readConversion, {}, { context: desk.head.context });
    expect(own.allTalks.talked.count).toBe(3);
    const other = await call(
      readConversion,
      { departmentId: desk.department.id },
      { context: desk.foreignHead.context },
    );
    expect(other.allTalks.talked.count).toBe(0);
    expect(await refusalOf(call(readConversion, {}, { context: desk.officer.context }))).toBe("FORBIDDEN");
  });
});

describe("durations", () => {
  it("keeps done and running stays apart, beside the limit", async () => {
    const { stages } = await call(readDurations, {}, leader());
    const of = (stage: Stage) => stages.find((row) => row.stage === stage);
    expect(of("S2")).toMatchObject({
      completed: { figure: { count: 1 }, median: 30 },
      limit: { days: 30 },
      overLimit: { count: 0 },
    });
    expect(of("L3")).toMatchObject({
      completed: { figure: { count: 1 }, median: 244 },
      running: { figure: { count: 1 }, median: 6 },
      waiting: { count: 1 },
      limit: null,
    });
    for (const row of stages) {
      const over = row.overLimit ? [row.overLimit] : [];
      for (const figure of [row.completed.figure, row.running.figure, row.waiting, ...over]) {
        expect(await listed(figure.filter)).toBe(figure.count);
      }
    }
  });

  it("keeps a head to the department and refuses an officer", async () => {
    const { stages } = await call(readDurations, {}, { context: desk.foreignHead.context });
    expect(stages.find(({ stage }) => stage === "L3")?.running.figure.count).toBe(0);
    expect(await refusalOf(call(readDurations, {}, { context: desk.officer.context }))).toBe("FORBIDDEN");
  });
});

describe("week", () => {
  it("tells what came, went on and was lost, from Monday to Sunday", async () => {
    const view = await call(readWeek, { week: "2026-11-22" }, leader());
    expect(view).toMatchObject({
      from: "2026-11-16",
      to: "2026-11-22",
      previousFrom: "2026-11-09",
      nextFrom: "2026-11-23",
    });
    const of = (kind: WeekKind) => view.kinds.find((row) => row.kind === kind);
    expect(of("reported")?.figure).toMatchObject({ count: 1, totalInvestmentFen: 7 * fenPerYi });
    expect(of("forward")?.projects).toMatchObject([{ id: desk.talk, fromStage: "L2", toStage: "L3" }]);
    expect(of("terminated")?.projects).toMatchObject([{ id: desk.lost, on: "2026-11-18" }]);
    for (const { figure, previous } of view.kinds) {
      for (const { filter, count } of [figure, previous]) expect(await listed(filter)).toBe(count);
    }
  });

  it("knows no week that has not begun, nor one before the records", async () => {
    expect((await call(readWeek, { week: "2099-01-01" }, leader())).from).toBe("2026-11-23");
    expect((await call(readWeek, { week: "1990-01-01" }, leader())).from).toBe("2000-01-03");
  });

  it("keeps a head to the department and refuses an officer", async () => {
    const view = await call(readWeek, { week: "2026-11-22" }, { context: desk.foreignHead.context });
    expect(view.kinds.find(({ kind }) => kind === "forward")?.figure.count).toBe(0);
    expect(await refusalOf(call(readWeek, {}, { context: desk.officer.context }))).toBe("FORBIDDEN");
  });
});
