import { randomUUID } from "node:crypto";
import { call } from "@orpc/server";
import { eq } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import { auditLog, contacts, enterprises, projectMoves, projects } from "@/db/schema";
import { buildEnterprise, buildUser, unique } from "@/db/testing/builders";
import { useTestDatabase } from "@/db/testing/test-database";
import { actorOf, contextFor } from "../testing/context";
import { openProjectDesk, type ProjectDesk } from "../testing/project-desk";
import { refusalOf } from "../testing/refusal-of";
import { uscc } from "../testing/uscc";
import { createProject } from "./create-project";

const database = useTestDatabase();
let desk: ProjectDesk;

beforeAll(async () => {
  desk = await openProjectDesk(database.db);
});

describe("project.create", () => {
  it("registers a lead with code, first report, investor, contact, first move and audit row", async () => {
    const created = await desk.create({
      name: "高端减速机",
      investorName: "常州恒立机械有限公司",
      landNeedSqm: "2000",
    });
    expect(created).toMatchObject({ version: 1, matches: [] });
    expect(created.code).toMatch(/^GX-2026-\d{4}$/);
    const [row] = await database.db.select().from(projects).where(eq(projects.id, created.id));
    expect(row).toMatchObject({
      stage: "L0",
      stageEnteredOn: "2026-11-23",
      ownerId: desk.officer.user.id,
      departmentId: desk.department.id,
      firstReportedBy: desk.officer.user.id,
      firstReportedDepartmentId: desk.department.id,
      investorName: "常州恒立机械有限公司",
      landNeedSqm: "2000.00",
      initials: "gdjsj czhljxyxgs",
    });
    expect(new Date(row?.firstReportedAt ?? 0).toISOString()).toBe("2026-11-23T04:00:00.000Z");
    const moves = await database.db.select().from(projectMoves).where(eq(projectMoves.projectId, created.id));
    expect(moves).toMatchObject([{ kind: "stage", fromCode: null, toCode: "L0", statMonth: "2026-11" }]);
    const [contact] = await database.db
      .select()
      .from(contacts)
      .where(eq(contacts.id, row?.contactId ?? ""));
    expect(contact).toMatchObject({ name: "王建国", enterpriseId: row?.investorId });
    const [audit] = await database.db.select().from(auditLog).where(eq(auditLog.subjectId, created.id));
    expect(audit).toMatchObject({ action: "project.create", actorId: desk.officer.user.id });
    expect(JSON.stringify(audit?.detail)).not.toContain(contact?.phone);
  });

  it("goes on counting, also from codes that came without the counter", async () => {
    await database.owner.sql`delete from counters`;
    await desk.project({ code: "GX-2026-0800" });
    const codes = [await desk.create(), await desk.create()].map(({ code }) => code);
    expect(codes).toEqual(["GX-2026-0801", "GX-2026-0802"]);
  });

  it("finds the investor by code, else by exactly the same name", async () => {
    const code = uscc();
    const found = await buildEnterprise(database.db, {
      name: "天津华信精工有限公司",
      normalizedName: "华信精工",
      uscc: code,
    });
    const investorOf = async (values: Parameters<ProjectDesk["create"]>[0]) => {
      const { id } = await desk.create(values);
      const [row] = await database.db.select().from(projects).where(eq(projects.id, id));
      return row;
    };
    expect(await investorOf({ investorName: "华信精工", uscc: code })).toMatchObject({
      investorId: found.id,
      investorName: "天津华信精工有限公司",
    });
    expect((await investorOf({ investorName: " 天津华信精工有限公司 " }))?.investorId).toBe(found.id);
    expect((await investorOf({ investorName: "北京华信精工有限公司" }))?.investorId).not.toBe(found.id);
  });

  it("refuses a code that belongs to a company of another name", async () => {
    const code = uscc();
    await buildEnterprise(database.db, {
      name: "津海生物医药有限公司",
      normalizedName: "津海生物医药",
      uscc: code,
    });
    expect(await refusalOf(desk.create({ investorName: "北方重工集团", uscc: code }))).toBe("VALIDATION");
  });

  it("keeps a code that fails its check only with a reason", async () => {
    const wrong = "91310115MA1G4L1WXK";
    expect(await refusalOf(desk.create({ uscc: wrong }))).toBe("VALIDATION");
    const { id } = await desk.create({ uscc: wrong, usccOverrideReason: "营业执照原件如此" });
    expect((await desk.read(id)).investor).toMatchObject({
      uscc: wrong,
      usccOverrideReason: "营业执照原件如此",
    });
    const fine = await desk.create({ uscc: uscc(), usccOverrideReason: "不需要" });
    expect((await desk.read(fine.id)).investor.usccOverrideReason).toBeNull();
  });

  it("asks for a reason beside a strong match and only warns of a likely one", async () => {
    const code = uscc();
    const first = await desk.create({ uscc: code, industryCode: "3453", investorName: "恒远精密机械" });
    const again = { uscc: code, industryCode: "3459", investorName: "恒远精密机械" };
    expect(await refusalOf(desk.create(again, desk.colleague.context))).toBe("RULE DUPLICATE_STRONG");
    const likely = await desk.create({ ...again, industryCode: "2770" }, desk.colleague.context);
    expect(likely.matches).toMatchObject([{ level: "likely", projectId: first.id, stage: "L0" }]);
    const byName = { investorName: "恒远精密机械", industryCode: "3453" };
    expect(await refusalOf(desk.create(byName, desk.colleague.context))).toBe("RULE DUPLICATE_STRONG");
    const confirmed = await desk.create(
      { ...again, confirmedDuplicateReason: "二期，另一块地" },
      desk.colleague.context,
    );
    expect(confirmed.matches[0]).toMatchObject({ level: "strong", ownerName: desk.officer.user.displayName });
  });

  it("gives an agency's lead to the head of the receiving department, without an owner", async () => {
    const { id } = await desk.create({}, desk.agent.context);
    const [row] = await database.db.select().from(projects).where(eq(projects.id, id));
    expect(row).toMatchObject({ ownerId: null, agencyId: desk.agency.id, departmentId: desk.department.id });
    expect((await desk.read(id, desk.head.context)).agency?.id).toBe(desk.agency.id);
  });

  it("is for officers with a department and agents", async () => {
    for (const person of [desk.head, desk.leader, desk.statistician, desk.landManager]) {
      expect(await refusalOf(desk.create({}, person.context))).toBe("FORBIDDEN");
    }
    const homeless = contextFor(database.db, actorOf(await buildUser(database.db, "officer")));
    expect(await refusalOf(desk.create({}, homeless))).toBe("RULE ACCOUNT_WITHOUT_DEPARTMENT");
    expect(await refusalOf(desk.create({ contactPhone: undefined }))).toBe("VALIDATION");
  });
});

describe("project.create under races", () => {
  it("registers a form sent three times at once only once", async () => {
    const lead = desk.lead();
    const send = () => call(createProject, lead, { context: desk.officer.context });
    const results = await Promise.all([send(), send(), send()]);
    expect(new Set(results.map(({ code }) => code)).size).toBe(1);
    const rows = await database.db.select().from(projects).where(eq(projects.name, lead.name));
    expect(rows).toHaveLength(1);
    expect(await refusalOf(call(createProject, lead, { context: desk.colleague.context }))).toBe(
      "RULE ID_ALREADY_USED",
    );
  });

  it("lets one of two officers with the same investor and industry win", async () => {
    const values = { uscc: uscc(), industryCode: "3523", investorName: `${unique()}模具` };
    const results = await Promise.all([
      refusalOf(desk.create(values)),
      refusalOf(desk.create(values, desk.colleague.context)),
    ]);
    expect(results.sort()).toEqual(["RULE DUPLICATE_STRONG", "done"]);
    const rows = await database.db.select().from(enterprises).where(eq(enterprises.uscc, values.uscc));
    expect(rows).toHaveLength(1);
  });

  it("gives ten at once ten different codes in a row", async () => {
    const codes = await Promise.all(Array.from({ length: 10 }, async () => (await desk.create()).code));
    const numbers = codes.map((code) => Number(code.slice(-4))).sort((a, b) => a - b);
    expect(numbers.map((number) => number - (numbers[0] ?? 0))).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
  });

  it("leaves nothing behind when it refuses", async () => {
    const name = `常州${unique()}有限公司`;
    const code = uscc();
    await desk.create({ uscc: code, industryCode: "3453", investorName: name });
    const before = await database.db.$count(contacts);
    await refusalOf(desk.create({ id: randomUUID(), uscc: code, industryCode: "3453", investorName: name }));
    expect(await database.db.$count(contacts)).toBe(before);
  });
});
