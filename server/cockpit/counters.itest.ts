import { eq, sql } from "drizzle-orm";
import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { agreements, fundEntries, plans, projects, settings } from "@/db/schema";
import { buildAgreement, buildDepartment, buildFundEntry, unique } from "@/db/testing/builders";
import { useTestDatabase } from "@/db/testing/test-database";
import { industries } from "@/domain/industry/industry";
import { zones } from "@/domain/land/zone";
import { stages, standings } from "@/domain/project/stage";
import { regionGroupOf } from "@/domain/region/source-region";
import { buildRandomPark, regionCodes } from "../testing/random-park";
import { foldCounters, readDifferences, rebuildCounters } from "./verify-counters";

const database = useTestDatabase();
let projectIds: string[] = [];
let departmentIds: string[] = [];

beforeAll(async () => {
  const { db } = database;
  const park = await buildRandomPark(db);
  departmentIds = park.departmentIds;
  projectIds = (await db.select({ id: projects.id }).from(projects)).map(({ id }) => id);
});

const expectNoDifference = async () =>
  expect(await readDifferences(database.db)).toEqual({ facts: 0, lines: 0 });

const at = <Value>(values: readonly Value[], index: number): Value => {
  const value = values[index % values.length];
  if (value === undefined) throw new Error("empty");
  return value;
};

type Write = {
  what: "fund" | "confirm" | "agreement" | "void" | "move" | "bin" | "fold";
  pick: number;
  other: number;
};

const writes: Record<Write["what"], (write: Write) => Promise<unknown>> = {
  fund: ({ pick, other }) =>
    buildFundEntry(database.db, {
      projectId: at(projectIds, pick),
      sourceRegionCode: at(regionCodes, other),
      amountFen: other - 500_000,
    }),
  confirm: ({ pick }) =>
    database.db
      .update(fundEntries)
      .set({ state: "confirmed", statMonth: "2026-11", isCounted: true, confirmedAt: "2026-11-02T00:00:00Z" })
      .where(
        eq(
          fundEntries.id,
          sql`(select id from fund_entries where state = 'pending' order by md5(id::text || ${pick}::text) limit 1)`,
        ),
      ),
  agreement: ({ pick, other }) =>
    buildAgreement(database.db, {
      projectId: at(projectIds, pick),
      kind: "capitalIncrease",
      amountFen: other,
      isCountedForeign: true,
      foreignRuleId: "AGR_FOREIGN",
      foreignFen: Math.floor(other / 2),
      foreignUsdCents: Math.floor(other / 14),
      contractNo: unique(),
    }),
  void: ({ pick }) =>
    database.db
      .update(agreements)
      .set({ isVoid: true })
      .where(
        eq(
          agreements.id,
          sql`(select id from agreements where not is_void order by md5(id::text || ${pick}::text) limit 1)`,
        ),
      ),
  move: ({ pick, other }) =>
    database.db
      .update(projects)
      .set({
        departmentId: at(departmentIds, other),
        industry: at(industries, other),
        zone: at([...zones, null], other),
        stage: at(stages, other),
        standing: at(standings, other % 3),
        sourceRegionCode: at(regionCodes, other),
        isCapitalRelief: other % 2 === 0,
        totalInvestmentFen: other % 5 === 0 ? null : other * 50_000,
        lastFollowUpOn: "2026-11-20",
      })
      .where(eq(projects.id, at(projectIds, pick))),
  bin: ({ pick, other }) =>
    database.db
      .update(projects)
      .set({ deletedAt: other % 2 === 0 ? null : "2026-11-21T00:00:00Z" })
      .where(eq(projects.id, at(projectIds, pick))),
  fold: () => foldCounters(database.db),
};

const write = fc.record({
  what: fc.constantFrom<Write["what"]>("fund", "confirm", "agreement", "void", "move", "bin", "fold"),
  pick: fc.nat({ max: 1000 }),
  other: fc.nat({ max: 1_000_000 }),
});

describe("the counters", () => {
  it("are a recount after random writes, folded or not", async () => {
    await expectNoDifference();
    const check = async (sequence: Write[]) => {
      for (const step of sequence) await writes[step.what](step);
      await expectNoDifference();
    };
    await fc.assert(fc.asyncProperty(fc.array(write, { minLength: 1, maxLength: 12 }), check), {
      numRuns: 40,
      seed: 11,
    });
  }, 120_000);

  it("stay one when many write the same projects at once", async () => {
    const few = projectIds.slice(0, 4);
    const rivals = fc
      .sample(write, { numRuns: 160, seed: 5 })
      .map((step) => ({ ...step, pick: step.pick % few.length }));
    const lanes = Array.from({ length: 8 }, (_, lane) => rivals.filter((__, index) => index % 8 === lane));
    await Promise.all(
      lanes.map(async (lane) => {
        for (const step of lane) await writes[step.what](step);
      }),
    );
    await expectNoDifference();
    await foldCounters(database.db);
    await expectNoDifference();
  }, 120_000);

  it("follow a plan's months and the thresholds of the size bands", async () => {
    const { db } = database;
    await db.update(plans).set({ endMonth: "2024-06" }).where(eq(plans.code, "2021-2025"));
    await expectNoDifference();
    const bands = [1_000, 2_000, 3_000].map((yuanFen) => ({ yuanFen, usdCents: yuanFen }));
    await db.insert(settings).values({ key: "amount.sizeBands", value: bands, revision: 2, reason: "试算" });
    const [large] = await db
      .select({ count: sql<number>`count(*)::int` })
      .from(projects)
      .where(eq(projects.sizeBand, 3));
    expect(large?.count).toBeGreaterThan(10);
    await expectNoDifference();
  }, 60_000);

  it("test a dollar contract by its dollars and everything else by its renminbi", async () => {
    const { db } = database;
    const projectId = at(projectIds, 7);
    await db.insert(settings).values({
      key: "amount.sizeBands",
      value: [1e10, 5e10, 1e11].map((yuanFen, index) => ({ yuanFen, usdCents: at([1e9, 3e9, 1e10], index) })),
      revision: 3,
      reason: "试算",
    });
    await db.update(projects).set({ totalInvestmentFen: 9_999_999_999 }).where(eq(projects.id, projectId));
    const band = async () =>
      (await db.select({ band: projects.sizeBand }).from(projects).where(eq(projects.id, projectId)))[0]
        ?.band;
    expect(await band()).toBe(0);
    await db.update(projects).set({ totalInvestmentFen: 10_000_000_000 }).where(eq(projects.id, projectId));
    expect(await band()).toBe(1);
    await buildAgreement(db, { projectId, currency: "USD", amountOriginal: "30000000.00", isCounted: false });
    expect(await band()).toBe(2);
    await expectNoDifference();
  });

  it("are put right by a rebuild when somebody changed them", async () => {
    await database.owner.sql`update cockpit_cells set count = count + 1 where subject = 'projects'`;
    expect((await readDifferences(database.db)).lines).toBeGreaterThan(0);
    await rebuildCounters(database.db);
    await expectNoDifference();
  });

  it("cannot be written by the application", async () => {
    await expect(database.sql`delete from cockpit_cells`).rejects.toThrow(/permission denied/);
    await expect(database.sql`insert into cockpit_deltas select * from cockpit_cells`).rejects.toThrow(
      /permission denied/,
    );
  });

  it("follow what is deleted for good", async () => {
    const { db } = database;
    const department = await buildDepartment(db);
    await db.update(projects).set({ departmentId: department.id }).where(sql`true`);
    await expectNoDifference();
    await db.delete(fundEntries).where(eq(fundEntries.state, "pending"));
    await expectNoDifference();
  });
});

it("puts every region code into the group the rules name", async () => {
  for (const code of [...regionCodes, "CN", "330100", "441200", "441900", "650100", "US"]) {
    const [row] = await database.sql<{ bucket: string }[]>`select region_bucket(${code}) as bucket`;
    expect(row?.bucket).toBe((code && regionGroupOf(code)) || "unknown");
  }
});
