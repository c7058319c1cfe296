import { call } from "@orpc/server";
import { eq } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import { projects } from "@/db/schema";
import { buildEnterprise } from "@/db/testing/builders";
import { useTestDatabase } from "@/db/testing/test-database";
import { listAmounts } from "../amount/list-amounts";
import { summariseAmounts } from "../amount/summarise-amounts";
import type { RequestContext } from "../kernel/context";
import { actorOf, contextFor } from "../testing/context";
import { buildRandomPark } from "../testing/random-park";
import { getEnterprise } from "./get-enterprise";

const database = useTestDatabase();
let readers: RequestContext[];
let enterpriseIds: string[];

/** The random park with its projects dealt out to four enterprises, as investor of some and company of others. */
beforeAll(async () => {
  const { db } = database;
  const park = await buildRandomPark(db);
  const companies = await Promise.all([1, 2, 3, 4].map(() => buildEnterprise(db)));
  enterpriseIds = companies.map(({ id }) => id);
  const rows = await db.select({ id: projects.id }).from(projects).orderBy(projects.id);
  for (const [index, row] of rows.entries()) {
    const investorId = enterpriseIds[index % 4] ?? "";
    const projectCompanyId = index % 3 === 0 ? (enterpriseIds[(index + (index % 2)) % 4] ?? null) : null;
    const deletedAt = index % 17 === 0 ? "2026-11-20T00:00:00Z" : null;
    await db.update(projects).set({ investorId, projectCompanyId, deletedAt }).where(eq(projects.id, row.id));
  }
  readers = [...park.readers, ...park.officers].map((user) => contextFor(db, actorOf(user)));
});

async function listed(context: RequestContext, measure: "fundsInPlace", enterpriseId: string) {
  const sums = { count: 0, amountFen: 0, countedFen: 0 };
  let after: string | undefined;
  do {
    const page = await call(listAmounts, { measure, enterpriseId, after, limit: 50 }, { context });
    for (const { amountFen, countedFen } of page.items) {
      sums.count += 1;
      sums.amountFen += amountFen;
      sums.countedFen += countedFen;
    }
    after = page.nextCursor ?? undefined;
  } while (after);
  return sums;
}

describe("the money on an enterprise's page", () => {
  it("is for every reader what the ledger behind it adds up to, row by row", async () => {
    let compared = 0;
    for (const context of readers) {
      for (const id of enterpriseIds) {
        const { funds, projects: shown } = await call(getEnterprise, { id }, { context });
        for (const { measure, ...figure } of funds ?? []) {
          expect(figure).toEqual(await call(summariseAmounts, { measure, enterpriseId: id }, { context }));
        }
        const inPlace = funds?.find(({ measure }) => measure === "fundsInPlace");
        expect(await listed(context, "fundsInPlace", id)).toMatchObject({
          count: inPlace?.count,
          amountFen: inPlace?.amountFen,
          countedFen: inPlace?.countedFen,
        });
        const ofProjects = shown.map((project) => (project.sight === "full" ? project.fundsInPlaceFen : 0));
        expect(ofProjects.reduce<number>((sum, fen) => sum + (fen ?? 0), 0)).toBe(inPlace?.countedFen);
        compared += inPlace?.count ?? 0;
      }
    }
    expect(readers).toHaveLength(5);
    expect(compared).toBeGreaterThan(200);
  });

  it("differs by what one may see", async () => {
    const counts = await Promise.all(
      readers.map(async (context) => {
        const { funds } = await call(getEnterprise, { id: enterpriseIds[0] ?? "" }, { context });
        return funds?.[0]?.count ?? 0;
      }),
    );
    const [leader = 0, statistician, head = 0, officer = 0] = counts;
    expect(statistician).toBe(leader);
    expect(head).toBeLessThan(leader);
    expect(officer).toBeLessThan(leader);
  });
});
