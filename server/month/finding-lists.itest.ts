import { call } from "@orpc/server";
import { beforeAll, describe, expect, it } from "vitest";
import { buildAgreement, buildFixedInvestment, buildFundEntry, buildProject } from "@/db/testing/builders";
import { buildMilestone } from "@/db/testing/milestone-builders";
import { useTestDatabase } from "@/db/testing/test-database";
import { isoMonth } from "@/domain/calendar/date";
import type { FindingKind } from "@/domain/month/check-month.schema";
import { listOfFinding } from "@/domain/month/finding-list";
import { listAmounts } from "../amount/list-amounts";
import { summariseAmounts } from "../amount/summarise-amounts";
import { listQueue } from "../milestone/list-queue";
import { listProjects } from "../project/list-projects";
import { summariseProjects } from "../project/summarise-projects";
import { type MonthDesk, openMonthDesk } from "../testing/month-desk";
import { checkMonth } from "./check-month";

const database = useTestDatabase();
const month = isoMonth("2026-10");
let desk: MonthDesk;

const confirmed = { state: "confirmed" as const, statMonth: month, confirmedAt: "2026-11-01T00:00:00Z" };

/** Of every kind some cases, and beside them rows that are none: of another month, settled, with their file. */
beforeAll(async () => {
  const { db } = database;
  desk = await openMonthDesk(db);
  const { id: projectId } = await desk.project();
  await desk.propose(projectId, { occurredOn: "2026-10-31" });
  await desk.propose(projectId, { occurredOn: "2026-08-02" });
  await desk.propose(projectId, { occurredOn: "2026-11-01" });
  const withFile = await desk.propose(projectId, { occurredOn: "2026-10-12" });
  await desk.confirm(withFile.id, { statMonth: month });
  await buildFundEntry(db, { projectId, state: "returned", occurredOn: "2026-10-30" });
  await buildFundEntry(db, { projectId, state: "returned", occurredOn: "2026-11-02" });
  await buildFundEntry(db, { projectId, state: "draft", occurredOn: null });
  const booked = await buildFundEntry(db, { projectId, ...confirmed, occurredOn: "2026-10-08" });
  await buildFundEntry(db, { projectId, ...confirmed, occurredOn: "2026-06-30" });
  await buildFundEntry(db, { projectId, ...confirmed, occurredOn: "2026-07-01" });
  await buildFundEntry(db, {
    projectId,
    ...confirmed,
    occurredOn: "2026-01-08",
    amountFen: -100_000_000,
    amountOriginal: "-1000000.00",
    reversesId: booked.id,
  });
  await buildAgreement(db, { projectId, statMonth: month, signedOn: "2026-10-09" });
  await buildAgreement(db, { projectId: (await desk.project()).id, statMonth: "2026-11" });
  const scanned = await desk.project();
  await desk.file(scanned.id, { documentKind: "contractScan" });
  await buildAgreement(db, { projectId: scanned.id, statMonth: month, signedOn: "2026-10-09" });
  await buildConstruction();
});

async function buildConstruction() {
  const { db } = database;
  const building = { stage: "B1" as const, stageEnteredOn: "2026-10-31" };
  const silent = await desk.project(building);
  await buildFixedInvestment(db, { projectId: silent.id, statMonth: "2026-09" });
  await desk.project({ ...building, stageEnteredOn: "2026-11-01" });
  await desk.project({ ...building, standing: "suspended" });
  const reported = await buildProject(db, building);
  await buildFixedInvestment(db, { projectId: reported.id, statMonth: month });
  const step = {
    code: "constructionStart" as const,
    state: "done" as const,
    documentNo: "120118202610160101",
  };
  const handedIn = { ...step, review: "submitted" as const, submittedAt: "2026-11-01T02:00:00Z" };
  await buildMilestone(db, { projectId: silent.id, ...handedIn, actualOn: "2026-10-31" });
  await buildMilestone(db, { projectId: reported.id, ...handedIn, actualOn: "2026-11-01" });
}

/** How many rows the list of a finding says and holds. */
async function countOf(kind: FindingKind): Promise<number[]> {
  const opens = listOfFinding(kind, month);
  const context = desk.statistician;
  if (opens.list === "amounts") {
    const { count } = await call(summariseAmounts, opens.filter, { context });
    return [count, (await call(listAmounts, opens.filter, { context })).items.length];
  }
  if (opens.list === "projects") {
    const { count } = await call(summariseProjects, opens.filter, { context });
    return [count, (await call(listProjects, opens.filter, { context })).items.length];
  }
  if (opens.list === "milestones") {
    return [(await call(listQueue, { waitingBy: opens.waitingBy }, { context })).items.length];
  }
  throw new Error(`${kind} opens no list of rows`);
}

describe("what a finding counts", () => {
  const cases: [FindingKind, number][] = [
    ["pendingEntries", 2],
    ["returnedEntries", 1],
    ["entriesWithoutEvidence", 3],
    ["agreementsWithoutScan", 1],
    ["milestonesWaiting", 1],
    ["fixedInvestmentMissing", 1],
    ["lateEntries", 1],
  ];

  it.each(cases)("%s is the number of rows its list opens", async (kind, expected) => {
    const { findings } = await call(checkMonth, { month }, { context: desk.leader });
    expect(findings.find((finding) => finding.kind === kind)?.count).toBe(expected);
    expect(new Set(await countOf(kind))).toEqual(new Set([expected]));
  });

  it("names every draft, which no list shows to others, by who began it", async () => {
    const { findings } = await call(checkMonth, { month }, { context: desk.statistician });
    const drafts = findings.find(({ kind }) => kind === "draftEntries");
    expect(drafts).toMatchObject({ count: 1, examples: [{ amountFen: 100_000_000 }] });
  });
});
