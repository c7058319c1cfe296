import { call } from "@orpc/server";
import { eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { departments, enterprises, followUps, fundEntries, projects, users } from "@/db/schema";
import {
  buildDepartment,
  buildEnterprise,
  buildFundEntry,
  buildProject,
  buildUser,
} from "@/db/testing/builders";
import { buildIntent, buildParcel } from "@/db/testing/land-builders";
import { useTestDatabase } from "@/db/testing/test-database";
import { demoConfirmation } from "@/domain/demo/demo.schema";
import { openSessionOf, personOf } from "../testing/account-desk";
import { refusalOf } from "../testing/refusal-of";
import { removeDemo } from "./remove-demo";
import { summariseDemo } from "./summarise-demo";

const database = useTestDatabase();
const isDemo = true;
const confirmed = { confirmation: demoConfirmation } as const;

async function demoProject(ownerId: string, departmentId: string) {
  const { db } = database;
  const investor = await buildEnterprise(db, { isDemo });
  const values = { ownerId, departmentId, firstReportedBy: ownerId, investorId: investor.id, isDemo };
  const project = await buildProject(db, values);
  const confirmedBy = (await buildUser(db, "statistician", { isDemo })).id;
  const state = {
    state: "confirmed",
    statMonth: "2026-11",
    confirmedBy,
    confirmedAt: "2026-11-05T00:00:00Z",
  } as const;
  await buildFundEntry(db, { projectId: project.id, isDemo, ...state });
  return { project, investor };
}

describe("demo.remove", () => {
  it("takes out demo rows, keeps what real records need, and never touches a real row", async () => {
    const { db } = database;
    const { context, user: caller } = await personOf(db, "systemAdmin", { isDemo });
    const security = await buildUser(db, "securityAdmin", { isDemo });
    const realAuditor = await buildUser(db, "auditAdmin");
    const demoAuditor = await buildUser(db, "auditAdmin", { isDemo });
    const department = await buildDepartment(db, { isDemo });
    const [author, idle] = [
      await buildUser(db, "officer", { isDemo, departmentId: department.id }),
      await buildUser(db, "officer", { isDemo, departmentId: department.id }),
    ];
    const session = await openSessionOf(db, author.id);
    const gone = await demoProject(idle.id, department.id);
    const kept = await demoProject(author.id, department.id);
    const followUp = {
      kind: "call",
      content: "真实记录",
      occurredOn: "2026-11-20",
      stageAtTime: "L3",
    } as const;
    await db.insert(followUps).values({ projectId: kept.project.id, authorId: author.id, ...followUp });
    const real = await buildProject(db, { investorId: gone.investor.id });
    const realEntry = await buildFundEntry(db, { projectId: real.id });
    await buildIntent(db, { isDemo, projectId: gone.project.id });
    await buildParcel(db, { isDemo });

    const before = await call(summariseDemo, {}, { context });
    expect(before.total).toBeGreaterThan(12);
    const result = await call(removeDemo, confirmed, { context });

    const ids = async (table: typeof projects | typeof users | typeof enterprises | typeof departments) =>
      new Set((await db.select({ id: table.id }).from(table)).map(({ id }) => id));
    expect([...(await ids(projects))].sort()).toEqual([kept.project.id, real.id].sort());
    expect(await db.select({ id: fundEntries.id }).from(fundEntries)).toEqual([{ id: realEntry.id }]);
    const companies = await ids(enterprises);
    expect(companies.has(gone.investor.id) && companies.has(kept.investor.id)).toBe(true);
    expect((await ids(departments)).has(department.id)).toBe(true);
    const people = await ids(users);
    expect([caller, security, realAuditor, author].every(({ id }) => people.has(id))).toBe(true);
    expect([demoAuditor, idle].some(({ id }) => people.has(id))).toBe(false);
    const isActive = async (id: string) =>
      (await db.select().from(users).where(eq(users.id, id)))[0]?.isActive;
    expect([await isActive(caller.id), await isActive(security.id), await isActive(author.id)]).toEqual([
      true,
      true,
      false,
    ]);
    expect(await session.holder()).toBe("visitor");
    expect(result.kept.map(({ name }) => name)).toContain(kept.project.name);
    expect(result.disabledUsers).toBe(1);
    expect(result.keptCount).toBe((await call(summariseDemo, {}, { context })).total);
  });

  it("asks for the words, and is the system administrator's", async () => {
    const { db } = database;
    const { context } = await personOf(db, "systemAdmin");
    const wrong = { confirmation: "清除" as typeof demoConfirmation };
    expect(await refusalOf(call(removeDemo, wrong, { context }))).toBe("VALIDATION");
    for (const role of ["securityAdmin", "leader"] as const) {
      const person = await personOf(db, role);
      expect(await refusalOf(call(removeDemo, confirmed, { context: person.context }))).toBe("FORBIDDEN");
      expect(await refusalOf(call(summariseDemo, {}, { context: person.context }))).toBe("FORBIDDEN");
    }
  });
});
