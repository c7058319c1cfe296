import { call } from "@orpc/server";
import { and, eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { intents, projectMoves, projects, users } from "@/db/schema";
import { buildDepartment, buildEnterprise, buildProject, buildUser, unique } from "@/db/testing/builders";
import { buildIntent } from "@/db/testing/land-builders";
import { useTestDatabase } from "@/db/testing/test-database";
import { openSessionOf, personOf } from "../testing/account-desk";
import { refusalOf } from "../testing/refusal-of";
import { grantRole } from "./grant-role";
import { handOver } from "./hand-over";
import { listEnterpriseOptions } from "./list-enterprise-options";
import { previewHandOver } from "./preview-hand-over";

const database = useTestDatabase();

describe("user.grantRole", () => {
  it("takes effect at once and ends the sign-ins", async () => {
    const { db } = database;
    const { context } = await personOf(db, "securityAdmin");
    const leader = await buildUser(db, "leader");
    const session = await openSessionOf(db, leader.id);
    await call(grantRole, { id: leader.id, version: 1, role: "landManager" }, { context });
    expect(await session.holder()).toBe("visitor");
    await call(grantRole, { id: leader.id, version: 2, role: null }, { context });
    const [row] = await db.select().from(users).where(eq(users.id, leader.id));
    expect(row?.role).toBeNull();
  });

  it("ties an agent to an enterprise that exists", async () => {
    const { db } = database;
    const { context } = await personOf(db, "securityAdmin");
    const enterprise = await buildEnterprise(db, { name: `启珩${unique()}投资顾问有限公司` });
    const found = await call(listEnterpriseOptions, { search: enterprise.name.slice(0, 6) }, { context });
    expect(found.items.map(({ id }) => id)).toContain(enterprise.id);
    const { id } = await buildUser(db, "leader");
    const grant = (enterpriseId: string | null) =>
      refusalOf(call(grantRole, { id, version: 1, role: "agent", enterpriseId }, { context }));
    expect(await grant(null)).toBe("RULE ROLE_NEEDS_ENTERPRISE");
    expect(await grant(crypto.randomUUID())).toBe("VALIDATION");
    expect(await grant(enterprise.id)).toBe("done");
  });

  it("refuses the own role, the last administrator, an owner's change and a stale or unseen row", async () => {
    const { db } = database;
    const { context, user } = await personOf(db, "securityAdmin");
    const grant = (id: string, role: "leader" | "statistician", version = 1) =>
      refusalOf(call(grantRole, { id, version, role }, { context }));
    expect(await grant(user.id, "leader")).toBe("RULE OWN_ROLE");
    await db.update(users).set({ isActive: false }).where(eq(users.role, "auditAdmin"));
    const auditor = await buildUser(db, "auditAdmin");
    expect(await grant(auditor.id, "leader")).toBe("RULE LAST_ADMINISTRATOR");
    const owner = await buildUser(db, "officer");
    await buildProject(db, { ownerId: owner.id });
    expect(await grant(owner.id, "statistician")).toBe("RULE HAND_OVER_FIRST");
    expect(await grant(auditor.id, "leader", 9)).toBe("CONFLICT");
    expect(await grant(crypto.randomUUID(), "leader")).toBe("NOT_FOUND");
    const system = await personOf(db, "systemAdmin");
    const asSystem = call(
      grantRole,
      { id: auditor.id, version: 1, role: "leader" },
      { context: system.context },
    );
    expect(await refusalOf(asSystem)).toBe("FORBIDDEN");
  });
});

describe("user.handOver", () => {
  it("moves projects with their next steps and open intents, and says what it will move", async () => {
    const { db } = database;
    const { context } = await personOf(db, "systemAdmin");
    const [from, to] = [await buildDepartment(db), await buildDepartment(db)];
    const leaver = await buildUser(db, "officer", { departmentId: from.id, isActive: false });
    const successor = await buildUser(db, "officer", { departmentId: to.id });
    const project = await buildProject(db, {
      ownerId: leaver.id,
      departmentId: from.id,
      nextStep: "递交可研",
      nextStepOn: "2026-12-01",
    });
    await buildProject(db, { ownerId: leaver.id, departmentId: from.id });
    const open = await buildIntent(db, { state: "assigned", assignedTo: leaver.id });
    const closed = await buildIntent(db, { state: "closed", assignedTo: leaver.id });

    const preview = await call(previewHandOver, { id: leaver.id }, { context });
    expect(preview.workload).toEqual({ projects: 2, nextSteps: 1, intents: 1 });
    expect(preview.successors.map(({ id }) => id)).toContain(successor.id);
    const input = { id: leaver.id, toUserId: successor.id, reason: "调离园区" };
    expect(await call(handOver, input, { context })).toEqual(preview.workload);

    const [moved] = await db.select().from(projects).where(eq(projects.id, project.id));
    expect(moved).toMatchObject({
      ownerId: successor.id,
      departmentId: to.id,
      nextStep: "递交可研",
      version: 2,
    });
    const isOwnerMove = and(eq(projectMoves.projectId, project.id), eq(projectMoves.kind, "owner"));
    const [move] = await db.select().from(projectMoves).where(isOwnerMove);
    expect(move).toMatchObject({
      fromCode: leaver.id,
      toCode: successor.id,
      reason: "调离园区",
      actualOn: "2026-11-23",
    });
    const assignees = await db.select().from(intents);
    expect(assignees.find(({ id }) => id === open.id)?.assignedTo).toBe(successor.id);
    expect(assignees.find(({ id }) => id === closed.id)?.assignedTo).toBe(leaver.id);
  });

  it("lets a department head do it within the department only", async () => {
    const { db } = database;
    const [own, other] = [await buildDepartment(db), await buildDepartment(db)];
    const { context, user } = await personOf(db, "departmentHead", { departmentId: own.id });
    const mine = await buildUser(db, "officer", { departmentId: own.id });
    const stranger = await buildUser(db, "officer", { departmentId: other.id });
    const hand = (id: string, toUserId: string) =>
      refusalOf(call(handOver, { id, toUserId, reason: "调岗" }, { context }));
    expect(await hand(stranger.id, user.id)).toBe("NOT_FOUND");
    expect(await hand(mine.id, stranger.id)).toBe("VALIDATION");
    expect(await hand(mine.id, mine.id)).toBe("VALIDATION");
    expect(await hand(mine.id, user.id)).toBe("done");
    expect(await refusalOf(call(previewHandOver, { id: stranger.id }, { context }))).toBe("NOT_FOUND");
  });

  it("refuses successors who can't own a project, and people without the right", async () => {
    const { db } = database;
    const { context } = await personOf(db, "systemAdmin");
    const department = await buildDepartment(db);
    const officer = await buildUser(db, "officer", { departmentId: department.id });
    const away = await buildUser(db, "officer", { departmentId: department.id, isActive: false });
    const clerk = await buildUser(db, "statistician", { departmentId: department.id });
    const hand = (toUserId: string, asker = context) =>
      refusalOf(call(handOver, { id: officer.id, toUserId, reason: "调岗" }, { context: asker }));
    expect(await hand(away.id)).toBe("VALIDATION");
    expect(await hand(clerk.id)).toBe("VALIDATION");
    const security = await personOf(db, "securityAdmin");
    expect(await hand(away.id, security.context)).toBe("FORBIDDEN");
  });
});
