import { call } from "@orpc/server";
import { beforeAll, expect, it } from "vitest";
import {
  assignments,
  followUps,
  meetings,
  milestones,
  parcelClaims,
  projectMoves,
  projects,
} from "@/db/schema";
import { buildAgreement, buildFundEntry } from "@/db/testing/builders";
import { buildParcel } from "@/db/testing/land-builders";
import { useTestDatabase } from "@/db/testing/test-database";
import type { AmountFilter } from "@/domain/amount/amount-filter.schema";
import type { ProjectFilter } from "@/domain/project/project-filter.schema";
import { summariseAmounts } from "../amount/summarise-amounts";
import { listAssignments } from "../meeting/list-assignments";
import { summariseParcels } from "../parcel/summarise-parcels";
import { summariseProjects } from "../project/summarise-projects";
import { openProjectDesk, type ProjectDesk } from "../testing/project-desk";
import { readBriefing } from "./read-briefing";
import { readOfficers } from "./read-officers";

const database = useTestDatabase();
let desk: ProjectDesk;

const moved = (projectId: string, toCode: string, actualOn: string) => ({
  projectId,
  kind: "stage" as const,
  fromCode: "L1",
  toCode,
  actualOn,
  statMonth: actualOn.slice(0, 7),
});

async function buildLand() {
  const { db } = database;
  const [free, taken] = [
    await buildParcel(db, { state: "ready" }),
    await buildParcel(db, { state: "contracted" }),
  ];
  const late = await desk.project({ stage: "D2", stageEnteredOn: "2026-06-01" });
  await buildAgreement(db, { projectId: late.id, signedOn: "2026-03-01", agreedStartOn: "2026-09-30" });
  const claim = {
    projectId: late.id,
    parcelId: taken.id,
    kind: "allocated" as const,
    startedOn: "2026-04-01",
  };
  await db.insert(parcelClaims).values(claim);
  await desk.project({ stage: "L3", landNeedSqm: "20000.00" });
  return { free, late };
}

beforeAll(async () => {
  desk = await openProjectDesk(database.db);
  const { db } = database;
  await buildLand();
  const signed = await desk.project({ stage: "S2", stageEnteredOn: "2026-11-03" });
  await buildAgreement(db, { projectId: signed.id, signedOn: "2026-11-03", statMonth: "2026-11" });
  await buildFundEntry(db, {
    projectId: signed.id,
    state: "confirmed",
    statMonth: "2026-11",
    confirmedAt: "2026-11-05T00:00:00Z",
    isCounted: true,
  });
  const blocked = await desk.project({ stage: "B1", stageEnteredOn: "2026-08-01" });
  const blocker = { blocker: "红线未定", blockerUnit: "区规划资源局", blockerDueOn: "2026-11-10" };
  await db
    .insert(milestones)
    .values({ projectId: blocked.id, code: "constructionPermit", state: "blocked", ...blocker });
  await desk.project({ stage: "R1", stageEnteredOn: "2026-09-01" });
  await desk.project({ stage: "R2", stageEnteredOn: "2026-11-20" });
  const stale = await desk.project({
    stage: "L3",
    lastFollowUpOn: "2026-09-01",
    firstTalkedBy: desk.officer.user.id,
    firstTalkOn: "2026-08-30",
  });
  const visit = {
    projectId: stale.id,
    authorId: desk.officer.user.id,
    content: "考察",
    stageAtTime: "L2" as const,
  };
  await db.insert(followUps).values([
    { ...visit, kind: "siteVisit", occurredOn: "2026-08-30" },
    { ...visit, kind: "siteVisit", occurredOn: "2026-09-01" },
    { ...visit, kind: "call", occurredOn: "2025-12-30" },
  ]);
  await db.insert(projectMoves).values(moved(stale.id, "L2", "2026-08-30"));
  const meeting = { heldOn: "2026-11-16", title: "调度会", createdBy: desk.leader.user.id };
  const [held] = await db.insert(meetings).values(meeting).returning();
  const given = { meetingId: held?.id ?? "", content: "取得许可证", departmentId: desk.department.id };
  await db.insert(assignments).values([
    { ...given, dueOn: "2026-11-20", state: "open" },
    { ...given, dueOn: "2026-11-20", state: "done", closedAt: "2026-11-19T00:00:00Z" },
  ]);
});

const contextOf = (who: "leader" | "head" | "statistician") => desk[who].context;
const countOf = async (who: "leader" | "head" | "statistician", filter: ProjectFilter) =>
  (await call(summariseProjects, filter, { context: contextOf(who) })).count;
const sumOf = (who: "leader" | "head" | "statistician", filter: AmountFilter) =>
  call(summariseAmounts, filter, { context: contextOf(who) });

it.each(["leader", "head", "statistician"] as const)(
  "answers %s with numbers that equal their lists",
  async (who) => {
    const answer = await call(readBriefing, {}, { context: contextOf(who) });
    const figures = [answer.year.figure, ...answer.signed.map(({ figure }) => figure)];
    for (const figure of [...figures, ...answer.signers.map((signer) => signer.figure)]) {
      const { countedFen, countedCount } = await sumOf(who, figure.filter);
      expect([figure.countedFen, figure.count]).toEqual([countedFen, countedCount]);
    }
    const counts = [
      ...answer.stuck.flatMap(({ figure, owners }) => [figure, ...owners]),
      answer.notFollowed.figure,
      answer.overdueReviews.all,
      ...answer.overdueReviews.departments,
      answer.land.needed,
      answer.lateStarts.all,
      answer.gap.projects,
      ...answer.talkers,
    ];
    for (const { count, filter } of counts) expect(await countOf(who, filter)).toBe(count);
    for (const sum of [answer.land.free, answer.land.ready]) {
      const { total } = await call(summariseParcels, sum.filter, { context: contextOf(who) });
      expect(total).toEqual({ count: sum.count, areaSqm: sum.areaSqm });
    }
  },
);

it("says what stands still, and in whose hands", async () => {
  const answer = await call(readBriefing, {}, { context: desk.leader.context });
  const notReported = answer.stuck.find(({ step }) => step === "notReported");
  expect(notReported).toMatchObject({
    figure: { count: 1 },
    blockers: [{ name: "区规划资源局", count: 1, filter: { blockedBy: "区规划资源局" } }],
  });
  expect(notReported?.owners[0]?.name).toBe(desk.officer.user.displayName);
  expect(answer.overdueReviews).toMatchObject({
    all: { count: 1 },
    departments: [{ name: desk.department.name, count: 1 }],
  });
  expect(answer.notFollowed).toMatchObject({ days: 30, figure: { count: 4 } });
  expect(answer.lateStarts).toMatchObject({
    all: { count: 1 },
    top: [{ agreedStartOn: "2026-09-30", lateDays: 54 }],
  });
  expect(answer.land).toMatchObject({ free: { count: 1 }, needed: { count: 1, areaSqm: "20000.00" } });
  const { lastMeeting } = answer;
  expect(lastMeeting?.sums).toEqual({ total: 2, done: 1, reported: 0, overdue: 1 });
  const { count } = await call(
    listAssignments,
    { meetingId: lastMeeting?.id, view: "overdue" },
    { context: desk.leader.context },
  );
  expect(count).toBe(1);
});

it("counts each officer's work in a period as its lists do", async () => {
  for (const period of ["month", "quarter", "year"] as const) {
    const month = period === "month" ? "2026-08" : "2026-09";
    const view = await call(readOfficers, { period, month }, { context: desk.leader.context });
    const row = view.items.find(({ userId }) => userId === desk.officer.user.id);
    if (!row) throw new Error("The officer is not listed.");
    for (const { count, filter } of [row.firstTalks, row.visits, row.followUps, row.newNegotiations]) {
      expect(await countOf("leader", filter)).toBe(count);
    }
    for (const figure of [row.signed, row.funds]) {
      expect((await sumOf("leader", figure.filter)).countedFen).toBe(figure.countedFen);
    }
    expect(row.visits).toMatchObject({ count: 1, times: period === "month" ? 1 : 2 });
    expect(row.newNegotiations.count).toBe(1);
  }
});

it("keeps to the head's own department", async () => {
  await database.db.update(projects).set({ standing: "normal" });
  const view = await call(readOfficers, {}, { context: desk.foreignHead.context });
  expect(view.items.some(({ userId }) => userId === desk.officer.user.id)).toBe(false);
  const answer = await call(readBriefing, {}, { context: desk.foreignHead.context });
  expect(answer.stuck.every(({ figure }) => figure.count === 0)).toBe(true);
});
