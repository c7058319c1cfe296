import { call } from "@orpc/server";
import { eq } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import { type enterprises, projects } from "@/db/schema";
import { buildEnterprise } from "@/db/testing/builders";
import { buildServiceRequest } from "@/db/testing/service-builders";
import { useTestDatabase } from "@/db/testing/test-database";
import type { ListEnterprisesInput } from "@/domain/enterprise/list-enterprises.schema";
import { openProjectDesk, type ProjectDesk } from "../testing/project-desk";
import { refusalOf } from "../testing/refusal-of";
import { getEnterprise } from "./get-enterprise";
import { listEnterprises } from "./list-enterprises";
import { summariseEnterprises } from "./summarise-enterprises";

const database = useTestDatabase();
let desk: ProjectDesk;

beforeAll(async () => {
  desk = await openProjectDesk(database.db);
});

const list = async (input: Partial<ListEnterprisesInput> = {}, by = desk.officer.context) =>
  (await call(listEnterprises, input, { context: by })).items;

const idsOf = async (input: Partial<ListEnterprisesInput>, by = desk.officer.context) =>
  (await list(input, by)).map(({ id }) => id);

const get = (id: string, by = desk.officer.context) => call(getEnterprise, { id }, { context: by });

/** An enterprise with one project of the officer. */
async function ownEnterprise(values: Partial<typeof enterprises.$inferInsert> = {}) {
  const row = await buildEnterprise(database.db, values);
  const project = await desk.project({ investorId: row.id, investorName: row.name });
  return { ...row, project };
}

describe("which enterprises there are", () => {
  it("are those of the projects one sees in full, whatever part they play", async () => {
    const company = await buildEnterprise(database.db);
    const project = await desk.project({ projectCompanyId: company.id, agencyId: desk.agency.id });
    const foreign = await desk.project({ ownerId: desk.colleague.user.id });
    const lonely = await buildEnterprise(database.db);
    const all = [project.investorId, company.id, desk.agency.id, foreign.investorId, lonely.id];
    const seenBy = async (by: typeof desk.officer.context) => {
      const found = new Set(await idsOf({ limit: 200 }, by));
      return all.map((id) => found.has(id));
    };
    expect(await seenBy(desk.officer.context)).toEqual([true, true, true, false, false]);
    expect(await seenBy(desk.head.context)).toEqual([true, true, true, true, false]);
    expect(await seenBy(desk.foreignHead.context)).toEqual([false, false, false, false, false]);
    expect(await seenBy(desk.leader.context)).toEqual([true, true, true, true, true]);
    expect(await seenBy(desk.statistician.context)).toEqual([true, true, true, true, true]);
    expect(await refusalOf(list({}, desk.agent.context))).toBe("FORBIDDEN");
  });

  it("show a colleague's project by name, stage and unit, and nothing of it in the figures", async () => {
    const { id, project } = await ownEnterprise();
    const other = await desk.project({ investorId: id, ownerId: desk.colleague.user.id });
    const detail = await get(id);
    expect(detail.projects.find((row) => row.id === other.id)).toEqual({
      sight: "limited",
      id: other.id,
      name: other.name,
      stage: other.stage,
      firstReportedDepartment: desk.department.name,
    });
    expect(detail.projects.find((row) => row.id === project.id)).toMatchObject({
      sight: "full",
      roles: ["investor"],
    });
    expect(detail.abilities.changeIdentity).toBe(false);
    expect((await get(id, desk.head.context)).projects.map(({ sight }) => sight)).toEqual(["full", "full"]);
    const [row] = (await list({ limit: 200 })).filter((item) => item.id === id);
    expect(row?.projectCount).toBe(1);
    expect(await refusalOf(get(id, desk.foreignHead.context))).toBe("NOT_FOUND");
  });

  it("are gone with their project in the bin, but not for the leader", async () => {
    const { id, project } = await ownEnterprise();
    await database.db
      .update(projects)
      .set({ deletedAt: "2026-11-20T00:00:00Z" })
      .where(eq(projects.id, project.id));
    expect(await refusalOf(get(id))).toBe("NOT_FOUND");
    expect((await get(id, desk.leader.context)).projects).toEqual([]);
  });
});

describe("finding one", () => {
  it("by name, code and initials", async () => {
    const { id } = await ownEnterprise({
      name: "天津澜砺传动科技有限公司",
      uscc: "91120118MA06ABCDXM",
      initials: "tjlzcdkjyxgs",
    });
    for (const q of ["澜砺", "传动科技", "91120118MA06", "lzcd"]) {
      expect(await idsOf({ q }), q).toEqual([id]);
    }
    expect(await idsOf({ q: "澜衡" })).toEqual([]);
    expect(await idsOf({ q: "%" })).toEqual([]);
  });

  it("by certificate, tier, grade and region", async () => {
    const expiring = await ownEnterprise({
      highTechExpiresOn: "2027-02-21",
      growthTier: "eagle",
      environmentGrade: "B-",
      regionCode: "110108",
    });
    const expired = await ownEnterprise({ highTechExpiresOn: "2026-11-22", regionCode: "DE" });
    const valid = await ownEnterprise({ highTechExpiresOn: "2027-02-22" });
    expect(await idsOf({ certificates: ["expiring"] })).toEqual([expiring.id]);
    expect(await idsOf({ certificates: ["expired"] })).toEqual([expired.id]);
    expect(await idsOf({ certificates: ["valid"] })).toEqual([valid.id]);
    expect(await idsOf({ certificates: ["expired", "expiring", "valid"], sort: "certificate" })).toEqual([
      expired.id,
      expiring.id,
      valid.id,
    ]);
    expect(await idsOf({ tiers: ["eagle"] })).toEqual([expiring.id]);
    expect(await idsOf({ grades: ["B-"] })).toEqual([expiring.id]);
    expect(await idsOf({ regions: ["beijing"] })).toEqual([expiring.id]);
    expect(await idsOf({ regions: ["foreign"] })).toEqual([expired.id]);
    expect(await list({ certificates: ["expired"] })).toMatchObject([{ certificate: "expired" }]);
    const summary = await call(summariseEnterprises, { tiers: ["eagle"] }, { context: desk.officer.context });
    expect(summary).toMatchObject({
      count: 1,
      reminders: { expiringCertificates: 1, expiredCertificates: 1 },
    });
  });

  it("by the part it plays in a project of an industry", async () => {
    const company = await buildEnterprise(database.db);
    const { id } = await ownEnterprise();
    await desk.project({ investorId: id, projectCompanyId: company.id, industry: "biomedicine" });
    expect(await idsOf({ industries: ["biomedicine"], roles: ["projectCompany"] })).toEqual([company.id]);
    expect(await idsOf({ industries: ["biomedicine"], roles: ["investor"] })).toEqual([id]);
    expect(await idsOf({ industries: ["homeFurnishing"] })).toEqual([]);
  });

  it("by what it waits for", async () => {
    const { id } = await ownEnterprise();
    const { id: late } = await ownEnterprise();
    await buildServiceRequest(database.db, { enterpriseId: id, dueOn: "2026-11-23" });
    await buildServiceRequest(database.db, { enterpriseId: late, dueOn: "2026-11-20" });
    expect((await idsOf({ requests: "open" })).sort()).toEqual([id, late].sort());
    expect(await idsOf({ requests: "overdue" })).toEqual([late]);
    const { reminders } = await call(summariseEnterprises, {}, { context: desk.officer.context });
    expect(reminders).toMatchObject({ enterprisesWithOverdueRequests: 1, overdueRequests: 1 });
    expect(await list({ requests: "overdue" })).toMatchObject([
      { openRequestCount: 1, overdueRequestCount: 1 },
    ]);
  });
});

it("turns its pages forth and back in every order", async () => {
  for (const sort of ["name", "recent", "certificate"] as const) {
    for (const direction of ["asc", "desc"] as const) {
      const everything = await idsOf({ sort, direction, limit: 200 });
      const walked: string[] = [];
      let after: string | undefined;
      let last = "";
      do {
        const page = await call(
          listEnterprises,
          { sort, direction, limit: 3, after },
          { context: desk.officer.context },
        );
        walked.push(...page.items.map(({ id }) => id));
        last = page.previousCursor ?? "";
        after = page.nextCursor ?? undefined;
      } while (after);
      expect(walked).toEqual(everything);
      const back = await call(
        listEnterprises,
        { sort, direction, limit: 3, before: last },
        { context: desk.officer.context },
      );
      expect(everything.join()).toContain(back.items.map(({ id }) => id).join());
    }
  }
});
