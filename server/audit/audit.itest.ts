import { call } from "@orpc/server";
import { describe, expect, it } from "vitest";
import { buildUser, unique } from "@/db/testing/builders";
import { useTestDatabase } from "@/db/testing/test-database";
import { appendAudit } from "../kernel/audit";
import { personOf } from "../testing/account-desk";
import { contextFor } from "../testing/context";
import { refusalOf } from "../testing/refusal-of";
import { listAudit } from "./list-audit";
import { verifyAudit } from "./verify-audit";

const database = useTestDatabase();

async function act(action: string, detail: Record<string, unknown> = {}, subjectId?: string) {
  const { db } = database;
  const context = contextFor(db, { kind: "visitor" });
  await appendAudit(db, context, action, {
    detail,
    subject: subjectId ? { type: "user", id: subjectId } : undefined,
  });
}

describe("audit.list", () => {
  it("filters, pages backwards and names the account it is about", async () => {
    const { db } = database;
    const { context } = await personOf(db, "auditAdmin");
    const user = await buildUser(db, "officer", { displayName: `冯${unique()}` });
    for (let turn = 0; turn < 5; turn += 1) await act("test.turn", { turn }, user.id);
    const first = await call(listAudit, { action: "test.turn", limit: 3 }, { context });
    expect(first.items.map(({ detail }) => detail.turn)).toEqual([4, 3, 2]);
    expect(first.items[0]?.subjectName).toBe(user.displayName);
    const before = first.nextBefore ?? undefined;
    const second = await call(listAudit, { action: "test.turn", limit: 3, before }, { context });
    expect(second.items.map(({ detail }) => detail.turn)).toEqual([1, 0]);
    expect(second.nextBefore).toBeNull();
    const about = await call(listAudit, { subjectType: "user", subjectId: user.id }, { context });
    expect(about.items).toHaveLength(5);
    const past = await call(listAudit, { to: "2020-01-01" }, { context });
    expect(past.items).toEqual([]);
    const visitors = await call(listAudit, { person: "访客", from: "2020-01-01", limit: 1 }, { context });
    expect(visitors.items[0]?.actorName).toBe("访客");
  });

  it("never shows passwords or full phone numbers", async () => {
    const { context } = await personOf(database.db, "auditAdmin");
    await act("test.secret", {
      newPassword: "Hai-he 1956",
      note: "电话 13812345678",
      contact: { phone: "13912345678" },
    });
    const { items } = await call(listAudit, { action: "test.secret" }, { context });
    expect(JSON.stringify(items)).not.toMatch(/Hai-he|13812345678|13912345678/);
    expect(JSON.stringify(items)).toContain("138****5678");
  });

  it("is for the audit administrator only", async () => {
    for (const role of ["systemAdmin", "securityAdmin", "leader"] as const) {
      const { context } = await personOf(database.db, role);
      expect(await refusalOf(call(listAudit, {}, { context }))).toBe("FORBIDDEN");
      expect(await refusalOf(call(verifyAudit, {}, { context }))).toBe("FORBIDDEN");
    }
  });
});

describe("audit.verify", () => {
  /** As somebody with the owner's rights could: past the triggers. */
  const tamper = async (statement: string) => {
    const { sql } = database.owner;
    await sql.begin(async (tx) => {
      await tx`set local session_replication_role = replica`;
      await tx.unsafe(statement);
    });
  };

  it("finds the chain whole, then the first entry that was altered, removed or cut off", async () => {
    const { context } = await personOf(database.db, "auditAdmin");
    for (let turn = 0; turn < 6; turn += 1) await act("test.chain", { turn });
    const verdict = () => call(verifyAudit, { from: 1 }, { context });
    const whole = await verdict();
    expect(whole).toMatchObject({ brokenAt: null, isComplete: true, to: whole.last });

    await tamper(`create table kept as select * from audit_log where seq = 3`);
    await tamper(`update audit_log set detail = '{"turn": 99}' where seq = 3`);
    expect((await verdict()).brokenAt).toBe(3);
    await tamper(`delete from audit_log where seq = 3`);
    expect((await verdict()).brokenAt).toBe(3);
    await tamper(`insert into audit_log select * from kept`);
    expect((await verdict()).brokenAt).toBeNull();

    const { last } = await verdict();
    await tamper(`delete from audit_log where seq > ${last}`);
    expect((await verdict()).brokenAt).toBe(last + 1);
  });
});
