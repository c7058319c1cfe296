import { call, ORPCError } from "@orpc/server";
import { eq } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import { auditLog, enterprises, projects } from "@/db/schema";
import { unique } from "@/db/testing/builders";
import { useTestDatabase } from "@/db/testing/test-database";
import type { UpdateProjectInput } from "@/domain/project/update-project.schema";
import { openProjectDesk, type ProjectDesk } from "../testing/project-desk";
import { refusalOf } from "../testing/refusal-of";
import { uscc } from "../testing/uscc";
import { updateProject } from "./update-project";

const database = useTestDatabase();
let desk: ProjectDesk;

beforeAll(async () => {
  desk = await openProjectDesk(database.db);
});

const update = (
  id: string,
  values: Omit<UpdateProjectInput, "id" | "version">,
  version = 1,
  by = desk.officer.context,
) => call(updateProject, { id, version, ...values }, { context: by });

describe("project.update", () => {
  it("changes what is sent, clears null, keeps the rest and audits the difference", async () => {
    const { id } = await desk.create({ zone: "north", expectedJobs: 80, name: "旧名" });
    const result = await update(id, {
      name: "新型减速机",
      zone: null,
      expectedJobs: 80,
      totalInvestmentFen: 5_000_000_000,
    });
    expect(result).toEqual({ id, version: 2 });
    expect(await desk.read(id)).toMatchObject({
      name: "新型减速机",
      zone: null,
      expectedJobs: 80,
      version: 2,
    });
    const [row] = await database.db.select().from(projects).where(eq(projects.id, id));
    expect(row?.initials).toMatch(/^xxjsj /);
    const log = await database.db.select().from(auditLog).where(eq(auditLog.subjectId, id));
    expect(log.find(({ action }) => action === "project.update")?.detail).toMatchObject({
      changes: [
        { field: "name", from: "旧名", to: "新型减速机" },
        { field: "zone", from: "north", to: null },
        { field: "totalInvestmentFen", from: null, to: 5_000_000_000 },
      ],
    });
  });

  it("is for its owner and the head of its department", async () => {
    const { id } = await desk.project();
    const change = { summary: "改" };
    expect(await refusalOf(update(id, change, 1, desk.colleague.context))).toBe("FORBIDDEN");
    expect(await refusalOf(update(id, change, 1, desk.foreignHead.context))).toBe("NOT_FOUND");
    for (const { context } of [desk.leader, desk.statistician, desk.agent, desk.landManager]) {
      expect(await refusalOf(update(id, change, 1, context))).toBe("FORBIDDEN");
    }
    expect(await refusalOf(update(id, change, 1, desk.head.context))).toBe("done");
  });

  it("gives one of two simultaneous editors the change, the other CONFLICT", async () => {
    const { id } = await desk.project();
    const results = await Promise.all([
      refusalOf(update(id, { summary: "甲" })),
      refusalOf(update(id, { summary: "乙" }, 1, desk.head.context)),
    ]);
    expect(results.sort()).toEqual(["CONFLICT", "done"]);
    expect((await desk.read(id)).version).toBe(2);
  });

  it("checks new figures against the ones already there", async () => {
    const { id } = await desk.project({ totalInvestmentFen: 100, plannedStartOn: "2027-05-01" });
    expect(await refusalOf(update(id, { fixedInvestmentFen: 101 }))).toBe("VALIDATION");
    expect(await refusalOf(update(id, { plannedCompletionOn: "2027-04-01" }))).toBe("VALIDATION");
    expect(await refusalOf(update(id, { fixedInvestmentFen: 101, totalInvestmentFen: 200 }))).toBe("done");
  });

  it("leaves a terminated project as it was", async () => {
    const { id } = await desk.project({ standing: "terminated", terminationReason: "other" });
    expect(await refusalOf(update(id, { summary: "改" }))).toBe("RULE PROJECT_CLOSED");
  });
});

async function clashesOf(work: Promise<unknown>): Promise<unknown> {
  try {
    await work;
  } catch (error) {
    if (error instanceof ORPCError) return error.data;
  }
  return null;
}

describe("project.update after others", () => {
  it("merges an edit of other fields without asking", async () => {
    const { id } = await desk.project({ expectedJobs: 80, zone: "north" });
    await update(id, { zone: "south" }, 1, desk.head.context);
    const result = await update(id, { expectedJobs: 90, base: { expectedJobs: 80 } });
    expect(result).toEqual({ id, version: 3 });
    expect(await desk.read(id)).toMatchObject({ zone: "south", expectedJobs: 90 });
    expect(await refusalOf(update(id, { expectedJobs: 90, base: { expectedJobs: 80 } }))).toBe("done");
  });

  it("shows both sides of a clash, with who wrote, and writes nothing", async () => {
    const { id } = await desk.project({ summary: "原文", expectedJobs: 80 });
    await update(id, { summary: "负责人改的" }, 1, desk.head.context);
    const edit = { summary: "专员改的", expectedJobs: 90, base: { summary: "原文", expectedJobs: 80 } };
    expect(await clashesOf(update(id, edit))).toEqual({
      rule: "FIELDS_CLASH",
      clashes: [
        {
          field: "summary",
          before: "原文",
          mine: "专员改的",
          theirs: "负责人改的",
          byName: desk.head.user.displayName,
          at: expect.stringMatching(/^\d{4}-\d\d-\d\dT.*Z$/),
        },
      ],
    });
    expect(await desk.read(id)).toMatchObject({ summary: "负责人改的", expectedJobs: 80, version: 2 });
    const chosen = { ...edit, base: { summary: "负责人改的", expectedJobs: 80 } };
    expect(await refusalOf(update(id, chosen, 2))).toBe("done");
  });

  it("does not put a code on an investor that was renamed meanwhile", async () => {
    const { id } = await desk.create({ investorName: `常州${unique()}有限公司` });
    const { investor } = await desk.read(id);
    await update(id, { investorName: "常州另一家有限公司" });
    const code = uscc();
    const base = { uscc: null, investorName: investor.name };
    expect(await refusalOf(update(id, { uscc: code, base: { uscc: null } }))).toBe("CONFLICT");
    expect(await refusalOf(update(id, { uscc: code, base }))).toBe("CONFLICT FIELDS_CLASH");
  });

  it("tells nothing of fields that no form shows", async () => {
    const { id } = await desk.project();
    await update(id, { zone: "south" });
    const base = { expectedJobs: null, deletedBy: "x", searchKey: "x", contactId: "x" };
    expect(await refusalOf(update(id, { expectedJobs: 5, base }))).toBe("done");
  });

  it("checks merged figures against each other", async () => {
    const { id } = await desk.project({ totalInvestmentFen: 500 });
    await update(id, { totalInvestmentFen: 100 }, 1, desk.head.context);
    expect(await refusalOf(update(id, { fixedInvestmentFen: 300, base: { fixedInvestmentFen: null } }))).toBe(
      "VALIDATION",
    );
  });

  it("keeps all of many edits made at once from the same beginning", async () => {
    const { id } = await desk.project({ zone: null });
    const edits = [{ zone: "north" }, { expectedJobs: 7 }, { plannedStartOn: "2027-05-01" }] as const;
    const results = await Promise.all(
      edits.map((edit) =>
        refusalOf(
          update(id, { ...edit, base: Object.fromEntries(Object.keys(edit).map((key) => [key, null])) }),
        ),
      ),
    );
    expect(results).toEqual(["done", "done", "done"]);
    expect(await desk.read(id)).toMatchObject({ ...edits[0], ...edits[1], ...edits[2], version: 4 });
  });
});

describe("project.update of investor and project company", () => {
  it("corrects an investor only this officer works with, in every copy of its name", async () => {
    const investorName = `常州${unique()}有限公司`;
    const first = await desk.create({ investorName });
    const second = await desk.create({ investorName });
    const code = uscc();
    await update(first.id, { investorName: "常州新名有限公司", uscc: code });
    const [before, after] = [await desk.read(first.id), await desk.read(second.id)];
    expect(after.investor).toEqual(before.investor);
    expect(after.investor).toMatchObject({ name: "常州新名有限公司", uscc: code });
    const rows = await database.db.select().from(projects).where(eq(projects.investorId, after.investor.id));
    expect(new Set(rows.map(({ investorName: name }) => name))).toEqual(new Set(["常州新名有限公司"]));
    const [enterprise] = await database.db
      .select()
      .from(enterprises)
      .where(eq(enterprises.id, after.investor.id));
    expect(enterprise?.normalizedName).toBe("新名");
  });

  it("never changes an investor that a colleague's project rests on", async () => {
    const investorName = `常州${unique()}有限公司`;
    const mine = await desk.create({ investorName });
    const theirs = await desk.create({ investorName }, desk.colleague.context);
    const code = uscc();
    await update(mine.id, { investorName: "另一家公司", uscc: code });
    expect((await desk.read(mine.id)).investor).toMatchObject({ name: "另一家公司", uscc: code });
    const untouched = await desk.read(theirs.id, desk.colleague.context);
    expect(untouched.investor).toMatchObject({ name: investorName, uscc: null });
  });

  it("moves to the enterprise a code belongs to", async () => {
    const code = uscc();
    const known = await desk.create(
      { investorName: "苏州同运精密有限公司", uscc: code },
      desk.colleague.context,
    );
    const mine = await desk.create({ investorName: "苏州同运精密" });
    await update(mine.id, { uscc: code });
    const investor = (await desk.read(mine.id)).investor;
    expect(investor).toEqual((await desk.read(known.id, desk.colleague.context)).investor);
  });

  it("asks for a reason when the code makes it a strong duplicate", async () => {
    const code = uscc();
    const investorName = "无锡华光传动有限公司";
    await desk.create({ investorName, uscc: code, industryCode: "3453" }, desk.colleague.context);
    const { id } = await desk.create({ investorName: "无锡华光传动", industryCode: "3459" });
    expect(await refusalOf(update(id, { uscc: code }))).toBe("RULE DUPLICATE_STRONG");
    expect(await refusalOf(update(id, { uscc: code, confirmedDuplicateReason: "二期" }))).toBe("done");
  });

  it("lets one project company belong to one project", async () => {
    const company = { projectCompanyName: "天津恒立智能装备有限公司", projectCompanyUscc: uscc() };
    const [first, second] = [await desk.project(), await desk.project()];
    expect(await refusalOf(update(first.id, { projectCompanyUscc: company.projectCompanyUscc }))).toBe(
      "VALIDATION",
    );
    expect(await refusalOf(update(first.id, company))).toBe("done");
    expect(await refusalOf(update(second.id, company))).toBe("RULE DUPLICATE_CERTAIN");
    await update(first.id, { projectCompanyName: null }, 2);
    expect((await desk.read(first.id)).projectCompany).toBeNull();
    expect(await refusalOf(update(second.id, company))).toBe("done");
  });
});
