import { call } from "@orpc/server";
import { eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { auditLog, users } from "@/db/schema";
import { buildDepartment, buildUser, unique } from "@/db/testing/builders";
import { useTestDatabase } from "@/db/testing/test-database";
import { checkPassword } from "@/domain/user/password-policy";
import { signIn } from "../session/sign-in";
import { openSessionOf, personOf } from "../testing/account-desk";
import { contextFor } from "../testing/context";
import { refusalOf } from "../testing/refusal-of";
import { createUser } from "./create-user";
import { getUser } from "./get-user";
import { listUsers } from "./list-users";
import { resetPassword } from "./reset-password";
import { revokeSessions } from "./revoke-sessions";
import { setUserActivity } from "./set-user-activity";
import { updateUser } from "./update-user";

const database = useTestDatabase();
const admin = () => personOf(database.db, "systemAdmin");
const nobody = crypto.randomUUID();

describe("user.create", () => {
  it("opens an account that can't sign in before it has a role", async () => {
    const { db } = database;
    const { context } = await admin();
    const department = await buildDepartment(db);
    const username = `New.${unique()}`;
    const input = { username, displayName: "林晓", departmentId: department.id, phone: "138 1234 5678" };
    const issued = await call(createUser, input, { context });
    expect(
      checkPassword(issued.password, issued.username).filter((problem) => problem !== "SEQUENCE"),
    ).toEqual([]);
    const [row] = await db.select().from(users).where(eq(users.id, issued.id));
    expect(row).toMatchObject({
      username: username.toLowerCase(),
      role: null,
      mustChangePassword: true,
      phone: "13812345678",
    });
    const request = contextFor(db, { kind: "visitor" });
    expect(await signIn(request, username, issued.password)).toEqual({ ok: false, reason: "noRole" });
    const [entry] = await db.select().from(auditLog).where(eq(auditLog.subjectId, issued.id));
    expect(entry?.action).toBe("user.create");
    expect(JSON.stringify(entry?.detail)).not.toContain(issued.password);
  });

  it("refuses a name in use and a closed department", async () => {
    const { db } = database;
    const { context, user } = await admin();
    const taken = call(createUser, { username: user.username, displayName: "林晓" }, { context });
    expect(await refusalOf(taken)).toBe("RULE USERNAME_TAKEN");
    const closed = await buildDepartment(db, { isActive: false });
    const input = { username: `u${unique()}`, displayName: "林晓", departmentId: closed.id };
    expect(await refusalOf(call(createUser, input, { context }))).toBe("VALIDATION");
  });

  it("is for the system administrator only", async () => {
    for (const role of ["securityAdmin", "auditAdmin", "departmentHead", "officer"] as const) {
      const { context } = await personOf(database.db, role);
      const created = call(createUser, { username: `u${unique()}`, displayName: "林晓" }, { context });
      expect(await refusalOf(created)).toBe("FORBIDDEN");
    }
  });
});

describe("user.list and user.get", () => {
  it("pages by name without losing or repeating anyone", async () => {
    const { db } = database;
    const { context } = await admin();
    const department = await buildDepartment(db);
    for (const displayName of ["赵一", "钱二", "孙三", "李四", "李四"]) {
      await buildUser(db, "officer", { displayName, departmentId: department.id });
    }
    const seen: string[] = [];
    let after: string | undefined;
    do {
      const page = await call(listUsers, { departmentId: department.id, limit: 2, after }, { context });
      expect(page.count).toBe(5);
      seen.push(...page.items.map(({ displayName }) => displayName));
      after = page.nextCursor ?? undefined;
    } while (after);
    expect(seen).toEqual(["李四", "李四", "钱二", "孙三", "赵一"]);
  });

  it("filters by text, role and state, and shows no secret", async () => {
    const { db } = database;
    const { context } = await admin();
    const mark = unique();
    const waiting = await buildUser(db, "officer", { displayName: `甲${mark}`, phone: "13812345678" });
    await db.update(users).set({ role: null }).where(eq(users.id, waiting.id));
    await buildUser(db, "officer", { displayName: `乙${mark}`, isActive: false });
    const names = async (filter: { role?: "none"; state?: "disabled" }) => {
      const page = await call(listUsers, { search: mark, ...filter }, { context });
      return page.items.map(({ displayName }) => displayName);
    };
    expect(await names({})).toEqual([`甲${mark}`, `乙${mark}`]);
    expect(await names({ role: "none" })).toEqual([`甲${mark}`]);
    expect(await names({ state: "disabled" })).toEqual([`乙${mark}`]);
    const detail = await call(getUser, { id: waiting.id }, { context });
    expect(detail.maskedPhone).toBe("138****5678");
    expect(JSON.stringify(detail)).not.toContain("13812345678");
    expect(Object.keys(detail)).not.toContain("passwordHash");
  });

  it("shows a department head the own department and nothing else", async () => {
    const { db } = database;
    const [own, other] = [await buildDepartment(db), await buildDepartment(db)];
    const { context, user } = await personOf(db, "departmentHead", { departmentId: own.id });
    const mine = await buildUser(db, "officer", { departmentId: own.id });
    const theirs = await buildUser(db, "officer", { departmentId: other.id });
    const page = await call(listUsers, {}, { context });
    expect(page.items.map(({ id }) => id).sort()).toEqual([mine.id, user.id].sort());
    expect(await refusalOf(call(getUser, { id: theirs.id }, { context }))).toBe("NOT_FOUND");
  });
});

describe("user.update", () => {
  it("moves a person and ends the sign-ins at once", async () => {
    const { db } = database;
    const { context } = await admin();
    const [from, to] = [await buildDepartment(db), await buildDepartment(db)];
    const officer = await buildUser(db, "officer", { departmentId: from.id });
    const session = await openSessionOf(db, officer.id);
    const renamed = { id: officer.id, version: 1, displayName: "新名", departmentId: from.id };
    await call(updateUser, renamed, { context });
    expect(await session.holder()).toBe("user");
    await call(updateUser, { ...renamed, version: 2, departmentId: to.id }, { context });
    expect(await session.holder()).toBe("visitor");
  });

  it("refuses what is stale, missing or would leave an officer without a department", async () => {
    const { db } = database;
    const { context } = await admin();
    const department = await buildDepartment(db);
    const officer = await buildUser(db, "officer", { departmentId: department.id });
    const input = { id: officer.id, version: 1, displayName: "新名", departmentId: department.id };
    expect(await refusalOf(call(updateUser, { ...input, version: 7 }, { context }))).toBe("CONFLICT");
    expect(await refusalOf(call(updateUser, { ...input, id: nobody }, { context }))).toBe("NOT_FOUND");
    const homeless = call(updateUser, { ...input, departmentId: null }, { context });
    expect(await refusalOf(homeless)).toBe("RULE ROLE_NEEDS_DEPARTMENT");
    const security = await personOf(db, "securityAdmin");
    expect(await refusalOf(call(updateUser, input, { context: security.context }))).toBe("FORBIDDEN");
  });
});

describe("user.setActivity", () => {
  it("disables at once and enables again", async () => {
    const { db } = database;
    const { context } = await personOf(db, "securityAdmin");
    const leader = await buildUser(db, "leader");
    const session = await openSessionOf(db, leader.id);
    await call(setUserActivity, { id: leader.id, version: 1, isActive: false }, { context });
    expect(await session.holder()).toBe("visitor");
    await call(setUserActivity, { id: leader.id, version: 2, isActive: true }, { context });
    expect(await session.holder()).toBe("visitor");
    expect((await call(getUser, { id: leader.id }, { context })).isActive).toBe(true);
  });

  it("never takes away the own account or the last administrator of a kind", async () => {
    const { db } = database;
    const { context, user } = await admin();
    await db.update(users).set({ isActive: false }).where(eq(users.role, "auditAdmin"));
    const [first, second] = [await buildUser(db, "auditAdmin"), await buildUser(db, "auditAdmin")];
    const off = (id: string) =>
      refusalOf(call(setUserActivity, { id, version: 1, isActive: false }, { context }));
    expect(await off(user.id)).toBe("RULE OWN_ACCOUNT");
    const both = await Promise.all([off(first.id), off(second.id)]);
    expect(both.sort()).toEqual(["RULE LAST_ADMINISTRATOR", "done"]);
  });
});

describe("user.resetPassword", () => {
  it("gives a new password once and ends the sign-ins", async () => {
    const { db } = database;
    const { context } = await admin();
    const officer = await buildUser(db, "officer");
    const session = await openSessionOf(db, officer.id);
    const issued = await call(resetPassword, { id: officer.id, version: 1 }, { context });
    expect(await session.holder()).toBe("visitor");
    const request = contextFor(db, { kind: "visitor" });
    expect(await signIn(request, officer.username, issued.password)).toMatchObject({ ok: true });
    expect((await call(getUser, { id: officer.id }, { context })).mustChangePassword).toBe(true);
    const stale = call(resetPassword, { id: officer.id, version: 1 }, { context });
    expect(await refusalOf(stale)).toBe("CONFLICT");
  });

  it("keeps the three administrators out of each other's accounts", async () => {
    const { db } = database;
    const [system, security] = [await admin(), await personOf(db, "securityAdmin")];
    const auditor = await buildUser(db, "auditAdmin");
    const reset = (id: string, context: typeof system.context) =>
      refusalOf(call(resetPassword, { id, version: 1 }, { context }));
    expect(await reset(security.user.id, system.context)).toBe("FORBIDDEN");
    expect(await reset(auditor.id, system.context)).toBe("FORBIDDEN");
    expect(await reset(system.user.id, security.context)).toBe("FORBIDDEN");
    expect(await reset(system.user.id, system.context)).toBe("RULE OWN_ACCOUNT");
    expect(await reset(auditor.id, security.context)).toBe("done");
  });
});

describe("user.revokeSessions", () => {
  it("signs a person out everywhere", async () => {
    const { db } = database;
    const { context } = await personOf(db, "securityAdmin");
    const officer = await buildUser(db, "officer");
    const sessions = [await openSessionOf(db, officer.id), await openSessionOf(db, officer.id)];
    expect(await call(revokeSessions, { id: officer.id }, { context })).toEqual({ revoked: 2 });
    for (const session of sessions) expect(await session.holder()).toBe("visitor");
    expect(await refusalOf(call(revokeSessions, { id: nobody }, { context }))).toBe("NOT_FOUND");
    const system = await admin();
    const refused = call(revokeSessions, { id: officer.id }, { context: system.context });
    expect(await refusalOf(refused)).toBe("FORBIDDEN");
  });
});
