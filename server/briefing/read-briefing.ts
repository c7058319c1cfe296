import { call } from "@orpc/server";
import type { Database } from "@/db/client";
import type { Actor } from "@/domain/access/actor";
import { type Briefing, briefing, briefingInput, stuckSteps } from "@/domain/briefing/briefing.schema";
import type { OfficerRow } from "@/domain/briefing/officers.schema";
import { isoDate, monthOf, yearOf } from "@/domain/calendar/date";
import type { CockpitOverview } from "@/domain/cockpit/overview.schema";
import type { ProjectFilter } from "@/domain/project/project-filter.schema";
import { readCountedInPlan } from "../cockpit/counted-in-plan";
import { departmentOf } from "../cockpit/department-scope";
import { readCockpit } from "../cockpit/read-overview";
import { readForecast } from "../forecast/read-forecast";
import { AppError } from "../kernel/app-error";
import type { RequestContext } from "../kernel/context";
import { query } from "../kernel/procedure";
import { signedIn } from "../project/signed-in";
import { readIdleLand } from "./read-idle-land";
import { readLand, readLateStarts } from "./read-land";
import { readLastMeeting } from "./read-last-meeting";
import { readOfficerRows } from "./read-officer-rows";
import { spanOf } from "./read-officers";
import { readOverdueReviews } from "./read-overdue-reviews";
import { readStuck } from "./read-stuck";

const measure = "fundsInPlace";
const mostNamed = 3;

function yearFrom(overview: CockpitOverview, today: string): Briefing["year"] {
  const found = overview.measures.find((candidate) => candidate.measure === measure);
  if (!found) throw new AppError("INTERNAL");
  const { figure, target, progress } = found;
  return {
    year: yearOf(isoDate(today)),
    figure,
    targetFen: target,
    remainingFen: progress.remaining,
    scheduleBp: progress.scheduleBp,
    completionBp: progress.completionBp,
    aheadBp: progress.aheadBp,
    neededPerMonthFen: progress.neededPerMonth,
  };
}

type Question = { db: Database; actor: Actor; request: RequestContext; today: string; departmentId?: string };

/** What the open projects bring by the end of the year, against what is still missing of its target. */
async function readGap({ db, actor, request, today, departmentId }: Question, overview: CockpitOverview) {
  const { remainingFen } = yearFrom(overview, today);
  const plan = overview.plan.code;
  const sofar = await readCountedInPlan(db, actor, { measure, departmentId }, overview.plan);
  const isToCome = remainingFen !== null && remainingFen > 0;
  const assumedTargetFen = isToCome ? sofar.countedFen + remainingFen : undefined;
  const until = `${yearOf(isoDate(today))}-12`;
  const found = await call(
    readForecast,
    { measure, plan, departmentId, until, assumedTargetFen },
    { context: request },
  );
  return {
    untilMonth: found.untilMonth,
    projects: { count: found.projectCount, filter: found.filter },
    expectedFen: found.base.expectedFen,
    p10Fen: found.base.p10Fen,
    p90Fen: found.base.p90Fen,
    reachBp: found.base.reachBp,
    topThreeBp: found.base.topThreeBp,
    top: found.projects
      .filter(({ expectedFen }) => expectedFen > 0)
      .toSorted((a, b) => b.expectedFen - a.expectedFen)
      .slice(0, mostNamed)
      .map(({ id, name, stage, remainingFen: left, probabilityBp, expectedFen }) => ({
        id,
        name,
        stage,
        remainingFen: left,
        probabilityBp,
        expectedFen,
      })),
  };
}

const mostOf = <Row>(rows: readonly Row[], value: (row: Row) => number): Row[] =>
  rows
    .filter((row) => value(row) > 0)
    .toSorted((a, b) => value(b) - value(a))
    .slice(0, mostNamed);

const leadersOf = (rows: readonly OfficerRow[]) => ({
  talkers: mostOf(rows, ({ firstTalks }) => firstTalks.count).map(({ name, firstTalks }) => ({
    name,
    ...firstTalks,
  })),
  signers: mostOf(rows, ({ signed }) => signed.countedFen).map(({ name, signed }) => ({
    name,
    figure: signed,
  })),
});

function notFollowedIn({ stuck, stuckAfterDays }: CockpitOverview) {
  const found = stuck.find(({ kind }) => kind === "notFollowed");
  if (!found) throw new AppError("INTERNAL");
  return { days: stuckAfterDays, figure: found.figure };
}

async function readAll(question: Question): Promise<Briefing> {
  const { db, actor, request, today, departmentId } = question;
  const base: ProjectFilter = { scope: "all", standings: ["normal"], departmentId };
  const month = monthOf(isoDate(today));
  const overview = await call(readCockpit, { measure, period: "year", departmentId }, { context: request });
  const [gap, stuck, overdueReviews, land, idleLand, lateStarts, lastMeeting, rows] = await Promise.all([
    readGap(question, overview),
    Promise.all(stuckSteps.map((step) => readStuck(db, actor, step, base))),
    readOverdueReviews(db, actor, base, today),
    readLand(db, actor, base),
    readIdleLand(db, actor, today),
    readLateStarts(db, actor, base, today),
    readLastMeeting(db, signedIn(actor), today),
    readOfficerRows(db, actor, departmentId, spanOf("year", month)),
  ]);
  return {
    scope: overview.scope,
    departmentName: overview.departmentName,
    today,
    asOfMonth: overview.asOfMonth,
    readAt: request.now.toISOString(),
    year: yearFrom(overview, today),
    gap,
    signed: overview.signedThisMonth,
    stuck,
    notFollowed: notFollowedIn(overview),
    overdueReviews,
    land,
    idleLand,
    lateStarts,
    lastMeeting,
    ...leadersOf(rows),
  };
}

/** The questions leaders ask at a 调度会 (domain.md 6) in one answer, read from the procedures that show each in full. */
export const readBriefing = query({
  name: "briefing.get",
  permission: "briefing.read",
  summary: "调度会一页清",
  method: "GET",
  path: "/briefing",
  input: briefingInput,
  output: briefing,
  run: ({ db, actor, input, today, request }) => {
    const departmentId = departmentOf(actor, input.departmentId) ?? undefined;
    return readAll({ db, actor, request, today, departmentId });
  },
});
