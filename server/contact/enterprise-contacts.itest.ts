import { randomUUID } from "node:crypto";
import { call } from "@orpc/server";
import { and, eq } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import { auditLog } from "@/db/schema";
import { buildEnterprise } from "@/db/testing/builders";
import { buildContact } from "@/db/testing/service-builders";
import { useTestDatabase } from "@/db/testing/test-database";
import { openProjectDesk, type ProjectDesk } from "../testing/project-desk";
import { refusalOf } from "../testing/refusal-of";
import { addContact } from "./add-contact";
import { listContacts } from "./list-contacts";
import { revealEnterpriseContact } from "./reveal-enterprise-contact";
import { updateEnterpriseContact } from "./update-enterprise-contact";

const database = useTestDatabase();
let desk: ProjectDesk;

beforeAll(async () => {
  desk = await openProjectDesk(database.db);
});

const list = async (enterpriseId: string, by = desk.officer.context) =>
  (await call(listContacts, { enterpriseId }, { context: by })).items;

const add = (enterpriseId: string, values: object = {}, by = desk.officer.context) =>
  call(
    addContact,
    { id: randomUUID(), enterpriseId, name: "李静", phone: "13812340001", ...values },
    { context: by },
  );

const update = (id: string, values: object, by = desk.officer.context, version = 1) =>
  call(updateEnterpriseContact, { id, version, ...values }, { context: by });

const reveal = (id: string, by = desk.officer.context) =>
  call(revealEnterpriseContact, { id, reason: "约考察时间" }, { context: by });

/** An enterprise whose people are named by the officer's project, by a colleague's and by none. */
async function people() {
  const investor = await buildEnterprise(database.db);
  const own = await buildContact(database.db, { enterpriseId: investor.id, name: "王建国" });
  const foreign = await buildContact(database.db, { enterpriseId: investor.id, name: "张丽" });
  const free = await buildContact(database.db, { enterpriseId: investor.id, name: "周文" });
  const party = { investorId: investor.id, investorName: investor.name };
  const project = await desk.project({ ...party, contactId: own.id });
  await desk.project({ ...party, contactId: foreign.id, ownerId: desk.colleague.user.id });
  return { investor, project, own, foreign, free };
}

describe("contact.list", () => {
  it("names one's own and those no project names, masked; a colleague's contact stays the colleague's", async () => {
    const { investor, project, own, foreign, free } = await people();
    expect(await list(investor.id)).toMatchObject([
      { id: own.id, name: "王建国", phone: "138****1234", projects: [{ id: project.id }], canUpdate: true },
      { id: free.id, name: "周文", projects: [], canUpdate: true, canReveal: true },
    ]);
    expect((await list(investor.id, desk.head.context)).map(({ id }) => id)).toEqual([
      own.id,
      foreign.id,
      free.id,
    ]);
    expect((await list(investor.id, desk.statistician.context))[0]).toMatchObject({
      name: "王**",
      canUpdate: false,
      canReveal: false,
    });
    expect(await refusalOf(list(investor.id, desk.foreignHead.context))).toBe("NOT_FOUND");
  });

  it("shows the project company the people of its projects", async () => {
    const { investor, own } = await people();
    const company = await buildEnterprise(database.db);
    await desk.project({ investorId: investor.id, projectCompanyId: company.id, contactId: own.id });
    expect((await list(company.id)).map(({ id }) => id)).toEqual([own.id]);
  });
});

describe("contact.add", () => {
  it("adds a person once, reachable by telephone or mail", async () => {
    const { investor } = await people();
    const form = { id: randomUUID() };
    await add(investor.id, form);
    expect(await refusalOf(add(investor.id, form))).toBe("done");
    expect((await list(investor.id)).filter(({ id }) => id === form.id)).toHaveLength(1);
    expect(await refusalOf(add(investor.id, { phone: undefined }))).toBe("VALIDATION");
    expect(await refusalOf(add(investor.id, { ...form, name: "别人" }))).toBe("RULE ID_ALREADY_USED");
    expect(await refusalOf(add(investor.id, {}, desk.leader.context))).toBe("FORBIDDEN");
    expect(await refusalOf(add(investor.id, {}, desk.foreignHead.context))).toBe("NOT_FOUND");
  });
});

describe("contact.updateOfEnterprise", () => {
  it("changes what is sent and keeps the number; the slower of two is refused", async () => {
    const { free } = await people();
    expect(await update(free.id, { title: "财务总监" })).toMatchObject({
      title: "财务总监",
      phone: "138****1234",
      version: 2,
    });
    expect(await refusalOf(update(free.id, { title: "总经理" }))).toBe("CONFLICT");
    expect(await refusalOf(update(free.id, { phone: null }, desk.officer.context, 2))).toBe("VALIDATION");
  });

  it("is not for a colleague's contact, nor for one a colleague's project names too", async () => {
    const { investor, own, foreign } = await people();
    expect(await refusalOf(update(foreign.id, { title: "总经理" }))).toBe("NOT_FOUND");
    const shared = { investorId: investor.id, contactId: own.id, ownerId: desk.colleague.user.id };
    await desk.project(shared);
    expect(await refusalOf(update(own.id, { title: "总经理" }))).toBe("FORBIDDEN");
    expect(await refusalOf(update(own.id, { title: "董事长" }, desk.head.context))).toBe("done");
  });

  it("finds nobody of an enterprise one does not see", async () => {
    const stranger = await buildEnterprise(database.db);
    const { id } = await buildContact(database.db, { enterpriseId: stranger.id });
    expect(await refusalOf(update(id, { title: "总经理" }))).toBe("NOT_FOUND");
    expect(await refusalOf(reveal(id))).toBe("NOT_FOUND");
    expect((await reveal(id, desk.leader.context)).phone).toBe("13812341234");
  });
});

describe("contact.revealOfEnterprise", () => {
  it("shows the number against a reason that the log keeps, without the number", async () => {
    const { investor, own, foreign } = await people();
    expect(await reveal(own.id)).toMatchObject({ name: "王建国", phone: "13812341234" });
    expect(await refusalOf(reveal(foreign.id))).toBe("NOT_FOUND");
    expect(await refusalOf(reveal(own.id, desk.statistician.context))).toBe("FORBIDDEN");
    const log = await database.db
      .select()
      .from(auditLog)
      .where(and(eq(auditLog.subjectId, investor.id), eq(auditLog.action, "contact.revealOfEnterprise")));
    expect(log).toMatchObject([{ detail: { contactId: own.id, reason: "约考察时间" } }]);
    expect(JSON.stringify(log)).not.toContain("13812341234");
  });
});
