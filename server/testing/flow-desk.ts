import type { Database } from "@/db/client";
import { projectMoves, projectWaits } from "@/db/schema";
import { buildAgreement, buildFundEntry } from "@/db/testing/builders";
import { fenPerYi } from "@/domain/money/fen";
import type { Stage, Standing } from "@/domain/project/stage";
import { openProjectDesk, type ProjectDesk } from "./project-desk";

/** A move as it would have been recorded on its day; `owner` may write past days. */
export const move = (
  owner: Database,
  projectId: string,
  kind: "stage" | "standing",
  fromCode: string | null,
  toCode: string,
  on: string,
) =>
  owner
    .insert(projectMoves)
    .values({
      projectId,
      kind,
      fromCode,
      toCode,
      actualOn: on,
      statMonth: on.slice(0, 7),
      createdAt: `${on}T04:00:00Z`,
    })
    .returning({ id: projectMoves.id });

async function walk(owner: Database, projectId: string, steps: readonly (readonly [Stage, string])[]) {
  for (const [index, [stage, on]] of steps.entries()) {
    await move(owner, projectId, "stage", steps[index - 1]?.[0] ?? null, stage, on);
  }
}

const build = async (
  desk: ProjectDesk,
  stage: Stage,
  stageEnteredOn: string,
  values: { standing?: Standing; firstTalkOn?: string; yi: number; reported?: string; departmentId?: string },
) => {
  const { yi, reported = "2024-01-02", ...rest } = values;
  const row = {
    stage,
    stageEnteredOn,
    totalInvestmentFen: yi * fenPerYi,
    firstReportedAt: `${reported}T02:00:00Z`,
  };
  return (await desk.project({ ...row, ...rest })).id;
};

/** Projects with a past: one in talks again since last week, one under construction, one lost, one elsewhere. */
export async function openFlowDesk(db: Database, owner: Database) {
  const desk = await openProjectDesk(db);
  const talk = await build(desk, "L3", "2026-11-17", { yi: 10, firstTalkOn: "2024-02-03" });
  await walk(owner, talk, [
    ["L2", "2024-02-01"],
    ["L3", "2026-11-17"],
  ]);
  const started = await build(desk, "B1", "2025-05-10", { yi: 60, firstTalkOn: "2024-01-10" });
  await walk(owner, started, [
    ["L3", "2024-01-10"],
    ["S2", "2024-09-10"],
    ["D1", "2024-10-10"],
    ["B1", "2025-05-10"],
  ]);
  const lost = await build(desk, "L3", "2024-03-01", {
    yi: 5,
    firstTalkOn: "2024-03-01",
    standing: "terminated",
  });
  await walk(owner, lost, [["L3", "2024-03-01"]]);
  await move(owner, lost, "standing", "normal", "terminated", "2026-11-18");
  const elsewhere = await build(desk, "L2", "2026-11-20", {
    yi: 7,
    reported: "2026-11-18",
    departmentId: desk.other.id,
  });
  await walk(owner, elsewhere, [["L2", "2026-11-20"]]);
  await buildAgreement(db, { projectId: started, amountFen: 60 * fenPerYi, statMonth: "2024-09" });
  const money = {
    state: "confirmed" as const,
    confirmedAt: "2026-11-05T00:00:00Z",
    isCounted: true,
    ruleId: "ARR_OUTSIDE_CITY",
  };
  await buildFundEntry(db, {
    projectId: started,
    ...money,
    statMonth: "2026-10",
    amountFen: 20 * fenPerYi,
  });
  await buildFundEntry(db, {
    projectId: started,
    ...money,
    statMonth: "2026-11",
    amountFen: 4 * fenPerYi,
  });
  await db
    .insert(projectWaits)
    .values({ projectId: talk, waitingFor: "投资方董事会", startedOn: "2026-11-18" });
  return { ...desk, talk, started, lost };
}
