import { call } from "@orpc/server";
import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { useTestDatabase } from "@/db/testing/test-database";
import { industries } from "@/domain/industry/industry";
import { zones } from "@/domain/land/zone";
import { type ListProjectsInput, projectSorts } from "@/domain/project/list-projects.schema";
import { standings } from "@/domain/project/stage";
import { searchEnterprises } from "../enterprise/search-enterprises";
import { openProjectDesk, type ProjectDesk } from "../testing/project-desk";
import { listProjects } from "./list-projects";
import { summariseProjects } from "./summarise-projects";

const database = useTestDatabase();
let desk: ProjectDesk;

const secretFen = 77_777_777_700;
const secretInvestor = "密云保密精工有限公司";

/** Two worlds that differ only in what a colleague may not know of one project. */
const hidden = {
  first: {
    totalInvestmentFen: secretFen,
    industry: "biomedicine" as const,
    zone: "south" as const,
    nextStepOn: "2026-12-01",
  },
  second: {
    totalInvestmentFen: 1,
    industry: "bicycle" as const,
    zone: "north" as const,
    nextStepOn: "2027-12-01",
  },
};
let worlds: Record<keyof typeof hidden, ProjectDesk>;

beforeAll(async () => {
  desk = await openProjectDesk(database.db);
  worlds = { first: await openWorld("first"), second: await openWorld("second") };
});

/** Departments keep the worlds apart for a `departmentId` filter is private itself; the two are compared by name. */
async function openWorld(name: keyof typeof hidden): Promise<ProjectDesk> {
  const world = await openProjectDesk(database.db);
  const shared = { stage: "L2" as const, firstReportedAt: "2026-05-01T00:00:00Z" };
  const other = {
    ...shared,
    name: `${marker} 参照项目`,
    totalInvestmentFen: 500,
    ownerId: world.colleague.user.id,
  };
  await world.project({
    ...shared,
    ...hidden[name],
    name: `${marker} 秘密项目`,
    investorName: secretInvestor,
    ownerId: world.officer.user.id,
  });
  await world.project({ ...other, firstReportedAt: "2026-04-01T00:00:00Z" });
  return world;
}

const marker = "双界";

const conditions: fc.Arbitrary<Partial<ListProjectsInput>> = fc.oneof(
  fc.constant({}),
  fc.record({ standings: fc.uniqueArray(fc.constantFrom(...standings), { minLength: 1, maxLength: 3 }) }),
  fc.record({ industries: fc.uniqueArray(fc.constantFrom(...industries), { minLength: 1, maxLength: 8 }) }),
  fc.record({ zones: fc.uniqueArray(fc.constantFrom(...zones), { minLength: 1, maxLength: 4 }) }),
  fc.record({ isCapitalRelief: fc.boolean() }),
  fc.record({ minInvestmentFen: fc.constantFrom(0, 1, 2, 400, secretFen, secretFen + 1) }),
  fc.record({ maxInvestmentFen: fc.constantFrom(0, 1, 600, secretFen - 1, secretFen) }),
  fc.record({ nextStepTo: fc.constantFrom("2026-12-01", "2027-12-31") }),
  fc.record({ notFollowedSince: fc.constantFrom("2026-01-01", "2026-12-31") }),
  fc.record({ hasNoNextStep: fc.boolean() }),
  fc.record({ q: fc.constantFrom("秘密", "保密精工", "密云", "双界") }),
  fc.record({ scope: fc.constantFrom("all" as const, "mine" as const, "involved" as const) }),
);

/** One or two conditions at a time: more of them would only ever find nothing. */
const question = fc
  .tuple(
    conditions,
    fc.oneof(fc.constant({}), conditions),
    fc.constantFrom(...projectSorts),
    fc.constantFrom("asc" as const, "desc" as const),
  )
  .map(([first, second, sort, direction]) => ({ ...first, ...second, sort, direction, limit: 200 }));

/** What the colleague of a world learns of its two projects from one question. */
async function learn(world: ProjectDesk, input: Partial<ListProjectsInput>) {
  const mine = { context: world.colleague.context };
  const unit = world.department.name;
  const { items } = await call(listProjects, input, mine);
  return items
    .filter((item) => item.firstReportedDepartment === unit)
    .map((item) =>
      item.sight === "limited" ? [item.name, item.stage, Object.keys(item).length] : [item.name, item.sight],
    );
}

describe("limited sight", () => {
  it("learns the same of a colleague's project whatever its figures, by any filter and order", async () => {
    await fc.assert(
      fc.asyncProperty(question, async (input) => {
        expect(await learn(worlds.first, input)).toEqual(await learn(worlds.second, input));
      }),
      { numRuns: 200 },
    );
  });

  it("sums only what it sees in full", async () => {
    const before = await call(summariseProjects, {}, { context: desk.colleague.context });
    await desk.project({ totalInvestmentFen: secretFen });
    const after = await call(summariseProjects, {}, { context: desk.colleague.context });
    expect(after).toEqual({ ...before, count: before.count + 1 });
    const narrowed = await call(
      summariseProjects,
      { minInvestmentFen: secretFen },
      { context: desk.colleague.context },
    );
    expect(narrowed).toEqual({ count: 0, fullCount: 0, totalInvestmentFen: 0 });
    const leader = await call(summariseProjects, { q: marker }, { context: desk.leader.context });
    expect(leader.totalInvestmentFen).toBe(secretFen + 1 + 2 * 500);
  });

  it("finds a colleague's project by its name, never by its investor", async () => {
    const found = async (q: string, by = worlds.first.colleague.context) =>
      (await call(listProjects, { q, limit: 200 }, { context: by })).items.map(({ name }) => name);
    expect(await found("秘密项目")).toContain(`${marker} 秘密项目`);
    expect(await found("保密精工")).toEqual([]);
    expect(await found("保密精工", worlds.first.officer.context)).toEqual([`${marker} 秘密项目`]);
  });

  it("offers only enterprises of one's own projects", async () => {
    const { id } = await desk.create({ investorName: "沧州仅我一家管材有限公司" });
    const search = (q: string, by = desk.officer.context) => call(searchEnterprises, { q }, { context: by });
    const { investor } = await desk.read(id);
    expect((await search("仅我一家")).items).toMatchObject([
      { id: investor.id, name: "沧州仅我一家管材有限公司" },
    ]);
    expect((await search("仅我一家", desk.colleague.context)).items).toEqual([]);
    expect((await search("仅我一家", desk.head.context)).items).toHaveLength(1);
    expect((await search("仅我一家", desk.foreignHead.context)).items).toEqual([]);
    expect((await search("%")).items).toEqual([]);
  });
});

describe("project.list", () => {
  it("pages to the end and back in every order without a gap or a repetition", async () => {
    const pager = await openProjectDesk(database.db);
    for (let number = 0; number < 7; number += 1) {
      await pager.project({
        totalInvestmentFen: number % 3 === 0 ? null : number * 100,
        name: `翻页${number % 2}项目`,
      });
    }
    const context = pager.head.context;
    for (const sort of projectSorts) {
      const whole = (await call(listProjects, { sort, limit: 200 }, { context })).items.map(({ id }) => id);
      const seen: string[] = [];
      let page = await call(listProjects, { sort, limit: 3 }, { context });
      seen.push(...page.items.map(({ id }) => id));
      while (page.nextCursor) {
        page = await call(listProjects, { sort, limit: 3, after: page.nextCursor }, { context });
        seen.push(...page.items.map(({ id }) => id));
      }
      expect(seen).toEqual(whole);
      const back = await call(
        listProjects,
        { sort, limit: 3, before: page.previousCursor ?? "" },
        { context },
      );
      expect(back.items.map(({ id }) => id)).toEqual(whole.slice(3, 6));
    }
  });
});
