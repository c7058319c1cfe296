import { call } from "@orpc/server";
import { eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { sessions, users } from "@/db/schema";
import { buildDepartment } from "@/db/testing/builders";
import { useTestDatabase } from "@/db/testing/test-database";
import { hashPassword } from "../session/password";
import { signIn } from "../session/sign-in";
import { openSessionOf, personOf } from "../testing/account-desk";
import { contextFor } from "../testing/context";
import { refusalOf } from "../testing/refusal-of";
import { changePassword } from "./change-password";
import { getAccount } from "./get-account";
import { signOutEverywhere } from "./sign-out-everywhere";

const database = useTestDatabase();
const first = "Hai-he 1956 liushui";
const other = (index: number) => `Yun-he ${index}8 bei-an`;

async function signedIn(password = first) {
  const { db } = database;
  const department = await buildDepartment(db);
  const values = {
    departmentId: department.id,
    passwordHash: await hashPassword(password),
    mustChangePassword: true,
  };
  const person = await personOf(db, "officer", values);
  const [here, elsewhere] = [
    await openSessionOf(db, person.user.id),
    await openSessionOf(db, person.user.id),
  ];
  const actor = { ...person.actor, sessionId: here.id, mustChangePassword: true };
  return { ...person, department, here, elsewhere, context: contextFor(db, actor) };
}

describe("account.me", () => {
  it("tells who one is, also before the first change of password", async () => {
    const { context, user, department } = await signedIn();
    expect(await call(getAccount, {}, { context })).toMatchObject({
      userId: user.id,
      departmentName: department.name,
    });
    const visitor = contextFor(database.db, { kind: "visitor" });
    expect(await refusalOf(call(getAccount, {}, { context: visitor }))).toBe("UNAUTHENTICATED");
  });
});

describe("account.changePassword", () => {
  it("ends every other sign-in and keeps this one", async () => {
    const { db } = database;
    const { context, user, here, elsewhere } = await signedIn();
    const input = { currentPassword: first, newPassword: other(1) };
    expect(await call(changePassword, input, { context })).toEqual({ revoked: 1 });
    expect([await here.holder(), await elsewhere.holder()]).toEqual(["user", "visitor"]);
    const [row] = await db.select().from(users).where(eq(users.id, user.id));
    expect(row).toMatchObject({ mustChangePassword: false, version: 2 });
    const request = contextFor(db, { kind: "visitor" });
    expect(await signIn(request, user.username, first)).toEqual({ ok: false, reason: "wrong" });
    expect(await signIn(request, user.username, other(1))).toMatchObject({ ok: true });
  });

  it("refuses weak passwords and the last five", async () => {
    const { context, user } = await signedIn();
    const change = (currentPassword: string, newPassword: string) =>
      refusalOf(call(changePassword, { currentPassword, newPassword }, { context }));
    expect(await change(first, "Ab1-short")).toBe("RULE PASSWORD_WEAK");
    expect(await change(first, `${user.username} Xy-2026`)).toBe("RULE PASSWORD_WEAK");
    expect(await change(first, first)).toBe("RULE PASSWORD_REUSED");
    let current = first;
    for (const next of [1, 2, 3, 4].map(other)) {
      expect(await change(current, next)).toBe("done");
      current = next;
    }
    expect(await change(current, first)).toBe("RULE PASSWORD_REUSED");
    expect(await change(current, other(5))).toBe("done");
    expect(await change(other(5), first)).toBe("done");
  });

  it("locks after five wrong tries, and the count survives the refusals", async () => {
    const { context } = await signedIn();
    const change = (currentPassword: string) =>
      refusalOf(call(changePassword, { currentPassword, newPassword: other(1) }, { context }));
    for (let turn = 0; turn < 5; turn += 1) expect(await change("wrong")).toBe("VALIDATION");
    expect(await change(first)).toBe("LIMIT");
  });
});

describe("account.signOutEverywhere", () => {
  it("keeps the sign-in it was asked from", async () => {
    const { context, here, elsewhere } = await signedIn();
    expect(await call(signOutEverywhere, {}, { context })).toEqual({ revoked: 1 });
    expect([await here.holder(), await elsewhere.holder()]).toEqual(["user", "visitor"]);
  });
});

describe("signing in", () => {
  it("locks after five wrong passwords from one network, also when tried all at once, and not from another", async () => {
    const { db } = database;
    const { user } = await signedIn();
    const attempt = (password: string, address: string) =>
      signIn(contextFor(db, { kind: "visitor" }, { address }), user.username, password).then(
        (result) => (result.ok ? "in" : result.reason),
        () => "locked",
      );
    const burst = await Promise.all(Array.from({ length: 9 }, () => attempt("wrong", "10.0.0.1")));
    expect(burst.filter((outcome) => outcome === "wrong")).toHaveLength(5);
    expect(await attempt(first, "10.0.0.1")).toBe("locked");
    expect(await attempt(first, "10.0.0.2")).toBe("in");
  });

  it("tells nobody but the holder of the password that an account is disabled", async () => {
    const { db } = database;
    const { user } = await signedIn();
    await db.update(users).set({ isActive: false }).where(eq(users.id, user.id));
    const request = contextFor(db, { kind: "visitor" }, { address: "10.0.1.1" });
    expect(await signIn(request, user.username, "wrong")).toEqual({ ok: false, reason: "wrong" });
    expect(await signIn(request, user.username, first)).toEqual({ ok: false, reason: "disabled" });
  });

  it("forgets a session that is revoked, expired or left idle", async () => {
    const { db } = database;
    const { user } = await signedIn();
    for (const values of [
      { revokedAt: new Date().toISOString() },
      { expiresAt: new Date(Date.now() - 1000).toISOString() },
      { lastSeenAt: new Date(Date.now() - 31 * 60_000).toISOString() },
    ]) {
      const session = await openSessionOf(db, user.id);
      expect(await session.holder()).toBe("user");
      await db.update(sessions).set(values).where(eq(sessions.id, session.id));
      expect(await session.holder()).toBe("visitor");
    }
  });
});
