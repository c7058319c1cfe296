import { and, eq, gte, lte, type SQL, sql } from "drizzle-orm";
import type { Database } from "@/db/client";
import { departments, projectMoves, projects } from "@/db/schema";
import type { Actor } from "@/domain/access/actor";
import { isoDate } from "@/domain/calendar/date";
import { type Week, weekAfter, weekBefore, weekOf } from "@/domain/flow/week";
import { type WeekKind, weekInput, weekKinds, weekView } from "@/domain/flow/week.schema";
import { parseFenText } from "@/domain/money/fen";
import type { ProjectFilter } from "@/domain/project/project-filter.schema";
import { isStage } from "@/domain/project/stage-order";
import { query } from "../kernel/procedure";
import { isEffectiveMove } from "../project/effective-moves";
import { isAtOrBeyond, isMovement } from "../project/history-conditions";
import { projectConditions } from "../project/project-conditions";
import { flowBase } from "./flow-base";

const projectsShown = 8;
/** Before anything was recorded. */
const earliest = isoDate("2000-01-03");

function filterOf(base: ProjectFilter, kind: WeekKind, { from, to }: Week): ProjectFilter {
  if (kind === "reported") return { ...base, reportedFrom: from, reportedTo: to };
  if (kind === "signed") return { ...base, signedFrom: from, signedTo: to };
  return { ...base, moved: kind, movedFrom: from, movedTo: to };
}

async function readFigure(db: Database, actor: Actor, filter: ProjectFilter) {
  const [row] = await db
    .select({
      count: sql<number>`count(*)`.mapWith(Number),
      fen: sql<string | null>`sum(${projects.totalInvestmentFen})`,
    })
    .from(projects)
    .where(projectConditions(actor, filter, { needsFullSight: true }));
  return { count: row?.count ?? 0, totalInvestmentFen: parseFenText(row?.fen ?? null), filter };
}

const shownColumns = {
  id: projects.id,
  name: projects.name,
  investorName: projects.investorName,
  departmentName: sql<string>`${departments.name}`.as("department_name"),
  totalInvestmentFen: projects.totalInvestmentFen,
};

/** The move a project is listed for; of several in one week the last. */
const moveOf = (kind: Exclude<WeekKind, "reported">): SQL =>
  kind === "signed"
    ? sql`${eq(projectMoves.kind, "stage")} and ${isAtOrBeyond(sql`${projectMoves.toCode}`, "S2")}`
    : isMovement[kind];

const stageOrNull = (code: string | null) => (code !== null && isStage(code) ? code : null);

async function readMoved(
  db: Database,
  actor: Actor,
  filter: ProjectFilter,
  { kind, week }: { kind: Exclude<WeekKind, "reported">; week: Week },
) {
  const moved = db
    .selectDistinctOn([projectMoves.projectId], {
      ...shownColumns,
      on: projectMoves.actualOn,
      fromCode: projectMoves.fromCode,
      toCode: projectMoves.toCode,
      reason: projectMoves.reason,
      terminationReason: projects.terminationReason,
    })
    .from(projectMoves)
    .innerJoin(projects, eq(projects.id, projectMoves.projectId))
    .innerJoin(departments, eq(departments.id, projects.departmentId))
    .where(
      and(
        projectConditions(actor, filter, { needsFullSight: true }),
        moveOf(kind),
        gte(projectMoves.actualOn, week.from),
        lte(projectMoves.actualOn, week.to),
        isEffectiveMove,
      ),
    )
    .orderBy(
      projectMoves.projectId,
      sql`${projectMoves.actualOn} desc, ${projectMoves.createdAt} desc, ${projectMoves.id} desc`,
    )
    .as("moved");
  const rows = await db
    .select()
    .from(moved)
    .orderBy(sql`${moved.totalInvestmentFen} desc nulls last`, moved.id)
    .limit(projectsShown);
  return rows.map(({ fromCode, toCode, terminationReason, ...row }) => ({
    ...row,
    fromStage: stageOrNull(fromCode),
    toStage: stageOrNull(toCode),
    terminationReason: kind === "terminated" ? terminationReason : null,
  }));
}

async function readReported(db: Database, actor: Actor, filter: ProjectFilter) {
  const rows = await db
    .select({
      ...shownColumns,
      on: sql<string>`(${projects.firstReportedAt} at time zone 'Asia/Shanghai')::date::text`,
      toStage: projects.stage,
    })
    .from(projects)
    .innerJoin(departments, eq(departments.id, projects.departmentId))
    .where(projectConditions(actor, filter, { needsFullSight: true }))
    .orderBy(sql`${projects.totalInvestmentFen} desc nulls last`, projects.id)
    .limit(projectsShown);
  return rows.map((row) => ({ ...row, fromStage: null, reason: null, terminationReason: null }));
}

/** What was reported, signed, moved on, and lost in a week (Monday to Sunday at the park), beside the week before. */
export const readWeek = query({
  name: "flow.week",
  permission: "cockpit.read",
  summary: "一周新增与流失",
  method: "GET",
  path: "/flow/week",
  input: weekInput,
  output: weekView,
  run: async ({ db, actor, input, today }) => {
    const base = flowBase(actor, input);
    const current = weekOf(isoDate(today));
    const asked = weekOf(isoDate(input.week ?? today));
    const week = asked.from > current.from ? current : asked.from < earliest ? weekOf(earliest) : asked;
    const before = weekBefore(week);
    const kinds = await Promise.all(
      weekKinds.map(async (kind) => {
        const filter = filterOf(base, kind, week);
        const [figure, previous, listed] = await Promise.all([
          readFigure(db, actor, filter),
          readFigure(db, actor, filterOf(base, kind, before)),
          kind === "reported"
            ? readReported(db, actor, filter)
            : readMoved(db, actor, filter, { kind, week }),
        ]);
        return { kind, figure, previous, projects: listed };
      }),
    );
    return {
      ...week,
      previousFrom: before.from,
      previousTo: before.to,
      nextFrom: week.from < current.from ? weekAfter(week).from : null,
      kinds,
    };
  },
});
