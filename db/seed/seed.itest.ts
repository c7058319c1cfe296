import { count, eq, sql } from "drizzle-orm";
import { expect, test } from "vitest";
import {
  agreements,
  contacts,
  departments,
  enterprises,
  exchangeRates,
  fixedInvestments,
  followUps,
  fundEntries,
  indicators,
  intentEvents,
  intents,
  monthClosings,
  parcelClaims,
  parcels,
  planFacts,
  plans,
  planTargets,
  projectMoves,
  projects,
  serviceRequests,
  settings,
  targets,
  users,
} from "@/db/schema";
import { useTestDatabase } from "@/db/testing/test-database";
import { roles } from "@/domain/access/role";
import { stages, standings } from "@/domain/project/stage";
import { seedDemo } from "./seed-demo";
import { seedReference } from "./seed-reference";

const database = useTestDatabase();
const today = "2026-11-23";

const demoTables = {
  departments,
  enterprises,
  users,
  contacts,
  projects,
  projectMoves,
  followUps,
  agreements,
  exchangeRates,
  fundEntries,
  fixedInvestments,
  parcels,
  parcelClaims,
  intents,
  intentEvents,
  serviceRequests,
  targets,
  monthClosings,
};

async function counts() {
  const entries = await Promise.all(
    Object.entries({ ...demoTables, plans, indicators, planTargets, planFacts, settings }).map(
      async ([name, table]) => {
        const [row] = await database.db.select({ rows: count() }).from(table);
        return [name, row?.rows ?? 0] as const;
      },
    ),
  );
  return Object.fromEntries(entries);
}

async function seedAll() {
  await seedReference(database.owner.db);
  return seedDemo(database.owner.db, { today, password: "a-password-for-tests" });
}

test("a second run adds nothing and knows no passwords", async () => {
  const first = await seedAll();
  const afterFirst = await counts();
  const second = await seedAll();
  expect(await counts()).toEqual(afterFirst);
  expect(first.every(({ password }) => password === "a-password-for-tests")).toBe(true);
  expect(second.map(({ username }) => username)).toEqual(first.map(({ username }) => username));
  expect(second.every(({ password }) => password === null)).toBe(true);
  expect(new Set(first.map(({ role }) => role))).toEqual(new Set(roles));
});

test("every row of the demo says so", async () => {
  for (const [name, table] of Object.entries(demoTables)) {
    const rows = await database.db
      .select({ isDemo: table.isDemo, rows: count() })
      .from(table)
      .groupBy(table.isDemo);
    expect(
      rows.map(({ isDemo }) => isDemo),
      name,
    ).toEqual([true]);
  }
});

test("an edited reference row is kept", async () => {
  const { db } = database.owner;
  await db.update(plans).set({ name: "改过的名称" }).where(eq(plans.code, "2026-2030"));
  await seedReference(db);
  const [plan] = await db.select({ name: plans.name }).from(plans).where(eq(plans.code, "2026-2030"));
  expect(plan?.name).toBe("改过的名称");
});

test("every stage and standing is there", async () => {
  const rows = await database.db
    .select({ stage: projects.stage, standing: projects.standing })
    .from(projects);
  expect(rows.length).toBeGreaterThanOrEqual(150);
  expect(new Set(rows.map(({ stage }) => stage))).toEqual(new Set(stages));
  expect(new Set(rows.map(({ standing }) => standing))).toEqual(new Set(standings));
});

test("each history begins at L0, has no gap and ends where the project stands", async () => {
  const rows = await database.db
    .select({
      projectId: projectMoves.projectId,
      from: projectMoves.fromCode,
      to: projectMoves.toCode,
      stage: projects.stage,
      enteredOn: projects.stageEnteredOn,
      actualOn: projectMoves.actualOn,
    })
    .from(projectMoves)
    .innerJoin(projects, eq(projects.id, projectMoves.projectId))
    .where(eq(projectMoves.kind, "stage"))
    .orderBy(projectMoves.projectId, projectMoves.createdAt);
  for (const projectId of new Set(rows.map((row) => row.projectId))) {
    const moves = rows.filter((row) => row.projectId === projectId);
    expect(moves[0]).toMatchObject({ from: null, to: "L0" });
    for (const [index, move] of moves.entries()) {
      if (index > 0) expect(move.from).toBe(moves[index - 1]?.to);
    }
    const last = moves.at(-1);
    expect(last?.to).toBe(last?.stage);
    expect(last?.actualOn).toBe(last?.enteredOn);
  }
});

test("nothing happens in the future or before its project, and the last follow-up is the one on the project", async () => {
  const [row] = await database.db
    .select({
      lateMoves: sql<number>`(select count(*) from project_moves where actual_on > ${today})`.mapWith(Number),
      lateFunds: sql<number>`(select count(*) from fund_entries where occurred_on > ${today})`.mapWith(
        Number,
      ),
      lateFollowUps: sql<number>`(select count(*) from follow_ups where occurred_on > ${today})`.mapWith(
        Number,
      ),
      early: sql<number>`(select count(*) from follow_ups f join projects p on p.id = f.project_id
        where f.occurred_on < (p.first_reported_at at time zone 'Asia/Shanghai')::date)`.mapWith(Number),
      wrongLast: sql<number>`(select count(*) from projects p where p.last_follow_up_on is distinct from
        (select max(occurred_on) from follow_ups f where f.project_id = p.id))`.mapWith(Number),
    })
    .from(plans)
    .limit(1);
  expect(row).toEqual({ lateMoves: 0, lateFunds: 0, lateFollowUps: 0, early: 0, wrongLast: 0 });
});

test("a project counts once as signed, and money only after its contract", async () => {
  const formal = await database.db
    .select({ projectId: agreements.projectId, rows: count() })
    .from(agreements)
    .where(sql`kind = 'formal' and is_counted and not is_void`)
    .groupBy(agreements.projectId);
  expect(formal.length).toBeGreaterThan(60);
  expect(formal.every(({ rows }) => rows === 1)).toBe(true);
  const [early] = await database.db
    .select({ rows: count() })
    .from(fundEntries)
    .innerJoin(
      agreements,
      sql`${agreements.projectId} = ${fundEntries.projectId} and ${agreements.kind} = 'formal'`,
    )
    .where(sql`${fundEntries.occurredOn} < ${agreements.signedOn}`);
  expect(early?.rows).toBe(0);
});

test("the 十四五 money in place stays somewhat below the 100 亿元, the agreed sum above it", async () => {
  const yi = (text: string | null | undefined) => Number(text ?? 0) / 1e10;
  const [row] = await database.db
    .select({
      inPlace: sql<string>`(select sum(amount_fen) from fund_entries where is_counted
        and state in ('confirmed', 'locked', 'reversed') and stat_month between '2021-01' and '2025-12')`,
      agreed: sql<string>`(select sum(amount_fen) from agreements where is_counted and not is_void
        and stat_month between '2021-01' and '2025-12')`,
      fixed: sql<string>`(select sum(amount_fen) from fixed_investments where is_counted
        and stat_month between '2021-01' and '2025-12')`,
    })
    .from(plans)
    .limit(1);
  expect(yi(row?.inPlace)).toBeGreaterThan(75);
  expect(yi(row?.inPlace)).toBeLessThan(96);
  expect(yi(row?.agreed)).toBeGreaterThan(yi(row?.fixed));
  expect(yi(row?.fixed)).toBeGreaterThan(yi(row?.inPlace));
});
