import { call } from "@orpc/server";
import { eq } from "drizzle-orm";
import { beforeAll, describe, expect, test } from "vitest";
import { auditLog } from "@/db/schema";
import { buildDepartment, buildUser } from "@/db/testing/builders";
import { buildIntent } from "@/db/testing/land-builders";
import { useTestDatabase } from "@/db/testing/test-database";
import type { Role } from "@/domain/access/role";
import { actorOf, contextFor } from "../testing/context";
import { advanceIntent } from "./advance-intent";
import { assignIntent } from "./assign-intent";
import { getIntent } from "./get-intent";
import { listIntentAssignees } from "./list-assignees";
import { listIntents } from "./list-intents";
import { revealIntentContact } from "./reveal-contact";
import { summariseIntents } from "./summarise-intents";
import { takeIntent } from "./take-intent";

const database = useTestDatabase();

type Person = Awaited<ReturnType<typeof buildUser>>;
let departmentId: string;
let officer: Person;
let colleague: Person;
let head: Person;
let leader: Person;

beforeAll(async () => {
  departmentId = (await buildDepartment(database.db)).id;
  const hire = (role: Role) => buildUser(database.db, role, { departmentId });
  officer = await hire("officer");
  colleague = await hire("officer");
  head = await hire("departmentHead");
  leader = await hire("leader");
});

const as = (person: Person) => ({ context: contextFor(database.db, actorOf(person)) });
const taken = (person: Person, values: Parameters<typeof buildIntent>[1] = {}) =>
  buildIntent(database.db, { state: "assigned", assignedTo: person.id, ...values });

describe("who sees what", () => {
  test("an officer: new ones and own; not a colleague's", async () => {
    const fresh = await buildIntent(database.db);
    const own = await taken(officer);
    const others = await taken(colleague);
    const { items } = await call(listIntents, { limit: 200 }, as(officer));
    const ids = items.map(({ id }) => id);
    expect(ids).toEqual(expect.arrayContaining([fresh.id, own.id]));
    expect(ids).not.toContain(others.id);
    await expect(call(getIntent, { id: others.id }, as(officer))).rejects.toMatchObject({
      code: "NOT_FOUND",
    });
    await expect(
      call(advanceIntent, { id: others.id, version: 1, state: "contacted" }, as(officer)),
    ).rejects.toMatchObject({ code: "NOT_FOUND" });
    for (const person of [head, leader]) {
      await expect(call(getIntent, { id: others.id }, as(person))).resolves.toMatchObject({
        id: others.id,
        isMine: false,
      });
    }
  });

  test("tabs hold exactly what their counts say", async () => {
    await taken(officer, { state: "closed" });
    await taken(officer, { state: "spam" });
    for (const person of [officer, head]) {
      const { counts } = await call(summariseIntents, {}, as(person));
      for (const tab of ["received", "mine", "inProgress", "finished", "spam", "all"] as const) {
        const { items } = await call(listIntents, { tab, limit: 200 }, as(person));
        expect(items.length, tab).toBe(counts[tab]);
      }
    }
  });

  test("pages meet without gap or repetition", async () => {
    const all = await call(listIntents, { limit: 200 }, as(head));
    const seen: string[] = [];
    let after: string | undefined;
    do {
      const page = await call(listIntents, { limit: 3, after }, as(head));
      seen.push(...page.items.map(({ id }) => id));
      after = page.nextCursor ?? undefined;
    } while (after);
    expect(seen).toEqual(all.items.map(({ id }) => id));
  });

  test.each([
    "reviewer",
    "statistician",
    "landManager",
    "agent",
    "enterpriseUser",
    "systemAdmin",
    "auditAdmin",
  ] as const)("%s has no inbox", async (role) => {
    await expect(call(listIntents, {}, as(await buildUser(database.db, role)))).rejects.toMatchObject({
      code: "FORBIDDEN",
    });
  });
});

describe("the contact", () => {
  test("is whole for the handler, masked for the others, and revealed to a head or leader on record", async () => {
    const intent = await taken(officer, { email: "wangli@example.com" });
    await expect(call(getIntent, { id: intent.id }, as(officer))).resolves.toMatchObject({
      phone: "13800001234",
      isContactMasked: false,
    });
    await expect(call(getIntent, { id: intent.id }, as(leader))).resolves.toMatchObject({
      phone: "138****1234",
      email: "w***@example.com",
      isContactMasked: true,
    });
    await expect(call(revealIntentContact, { id: intent.id }, as(leader))).resolves.toEqual({
      phone: "13800001234",
      email: "wangli@example.com",
    });
    const log = await database.db.select().from(auditLog).where(eq(auditLog.subjectId, intent.id));
    expect(log.map(({ action, actorId }) => [action, actorId])).toEqual([
      ["intent.revealContact", leader.id],
    ]);
  });

  test("is not revealed to an officer who has not taken it", async () => {
    const intent = await buildIntent(database.db);
    await expect(call(revealIntentContact, { id: intent.id }, as(officer))).rejects.toMatchObject({
      code: "FORBIDDEN",
    });
  });
});

describe("taking and assigning", () => {
  test("of two officers at once one wins", async () => {
    const intent = await buildIntent(database.db);
    const tries = await Promise.allSettled(
      [officer, colleague].map((person) => call(takeIntent, { id: intent.id, version: 1 }, as(person))),
    );
    expect(tries.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    const view = await call(getIntent, { id: intent.id }, as(head));
    expect(view).toMatchObject({ state: "assigned", version: 2 });
    expect(view.events.filter(({ state }) => state === "assigned")).toHaveLength(1);
  });

  test("a taken one cannot be taken again; a head assigns instead", async () => {
    const intent = await taken(officer);
    await expect(call(takeIntent, { id: intent.id, version: 1 }, as(officer))).rejects.toMatchObject({
      data: { rule: "INTENT_ALREADY_TAKEN" },
    });
    await expect(call(takeIntent, { id: intent.id, version: 1 }, as(head))).rejects.toMatchObject({
      code: "FORBIDDEN",
    });
    await expect(
      call(assignIntent, { id: intent.id, version: 9, assigneeId: colleague.id }, as(head)),
    ).rejects.toMatchObject({ code: "CONFLICT" });
    await call(assignIntent, { id: intent.id, version: 1, assigneeId: colleague.id }, as(head));
    await expect(call(getIntent, { id: intent.id }, as(colleague))).resolves.toMatchObject({ isMine: true });
    await expect(call(getIntent, { id: intent.id }, as(officer))).rejects.toMatchObject({
      code: "NOT_FOUND",
    });
  });

  test("only to an active officer of the department, only by a head", async () => {
    const intent = await buildIntent(database.db);
    const stranger = await buildUser(database.db, "officer", {
      departmentId: (await buildDepartment(database.db)).id,
    });
    for (const person of [stranger, leader]) {
      await expect(
        call(assignIntent, { id: intent.id, version: 1, assigneeId: person.id }, as(head)),
      ).rejects.toMatchObject({ code: "VALIDATION" });
    }
    await expect(
      call(assignIntent, { id: intent.id, version: 1, assigneeId: officer.id }, as(officer)),
    ).rejects.toMatchObject({ code: "FORBIDDEN" });
    const names = (await call(listIntentAssignees, {}, as(head))).map(({ id }) => id);
    expect(names.sort()).toEqual([officer.id, colleague.id].sort());
  });
});

describe("moving on", () => {
  test("contacted, then closed with a note the enterprise reads", async () => {
    const intent = await taken(officer);
    await call(
      advanceIntent,
      { id: intent.id, version: 1, state: "contacted", internalNote: "约下周来访" },
      as(officer),
    );
    await expect(
      call(advanceIntent, { id: intent.id, version: 2, state: "closed" }, as(officer)),
    ).rejects.toHaveProperty("data.fields.publicNote");
    await call(
      advanceIntent,
      { id: intent.id, version: 2, state: "closed", publicNote: "已答复" },
      as(officer),
    );
    await expect(
      call(advanceIntent, { id: intent.id, version: 3, state: "contacted" }, as(officer)),
    ).rejects.toMatchObject({ data: { rule: "INTENT_MOVE_NOT_ALLOWED" } });
  });

  test("stale, and by the wrong hands", async () => {
    const intent = await taken(officer);
    await expect(
      call(advanceIntent, { id: intent.id, version: 7, state: "contacted" }, as(officer)),
    ).rejects.toMatchObject({ code: "CONFLICT" });
    const fresh = await buildIntent(database.db);
    await expect(
      call(advanceIntent, { id: fresh.id, version: 1, state: "spam" }, as(officer)),
    ).rejects.toMatchObject({ code: "FORBIDDEN" });
    await expect(
      call(advanceIntent, { id: fresh.id, version: 1, state: "spam" }, as(leader)),
    ).rejects.toMatchObject({ code: "FORBIDDEN" });
  });

  test("a head brings back what was wrongly taken for spam", async () => {
    const intent = await buildIntent(database.db, { state: "spam", assignedTo: officer.id });
    await call(advanceIntent, { id: intent.id, version: 1, state: "received" }, as(head));
    await expect(call(getIntent, { id: intent.id }, as(colleague))).resolves.toMatchObject({
      state: "received",
      assigneeName: null,
    });
  });
});

test("the answer clock runs on working days", async () => {
  const friday = await buildIntent(database.db, { createdAt: "2026-11-20T02:00:00Z" });
  const thursday = await buildIntent(database.db, { createdAt: "2026-11-19T02:00:00Z" });
  const today = await buildIntent(database.db, { createdAt: "2026-11-23T01:00:00Z" });
  const verdictOf = async (id: string) => (await call(getIntent, { id }, as(head))).answer;
  expect(await verdictOf(friday.id)).toEqual({ dueOn: "2026-11-23", verdict: "dueToday" });
  expect(await verdictOf(thursday.id)).toEqual({ dueOn: "2026-11-20", verdict: "overdue" });
  expect(await verdictOf(today.id)).toEqual({ dueOn: "2026-11-24", verdict: "waiting" });
});
