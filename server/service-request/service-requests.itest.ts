import { randomUUID } from "node:crypto";
import { call } from "@orpc/server";
import { eq } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import { auditLog, departments, notifications, projects } from "@/db/schema";
import { buildServiceRequest } from "@/db/testing/service-builders";
import { useTestDatabase } from "@/db/testing/test-database";
import type { ListServiceRequestsInput } from "@/domain/service-request/service-request.schema";
import { openProjectDesk, type ProjectDesk } from "../testing/project-desk";
import { refusalOf } from "../testing/refusal-of";
import { answerServiceRequest } from "./answer-service-request";
import { closeServiceRequest } from "./close-service-request";
import { createServiceRequest } from "./create-service-request";
import { listServiceRequests } from "./list-service-requests";
import { readRequestOptions } from "./read-request-options";

const database = useTestDatabase();
let desk: ProjectDesk;

beforeAll(async () => {
  desk = await openProjectDesk(database.db);
});

const create = (enterpriseId: string, values: object = {}, by = desk.officer.context) =>
  call(
    createServiceRequest,
    {
      id: randomUUID(),
      enterpriseId,
      kind: "utilities",
      title: "厂区临时用电扩容",
      content: "变压器容量不足",
      ...values,
    },
    { context: by },
  );

const answer = (id: string, version = 1, by = desk.officer.context, text = "已协调供电部门") =>
  call(answerServiceRequest, { id, version, answer: text }, { context: by });

const close = (id: string, version: number, by = desk.officer.context) =>
  call(closeServiceRequest, { id, version }, { context: by });

const list = (input: Partial<ListServiceRequestsInput> = {}, by = desk.officer.context) =>
  call(listServiceRequests, input, { context: by });

const toldOf = async (subjectId: string) =>
  (await database.db.select().from(notifications).where(eq(notifications.subjectId, subjectId)))
    .map(({ userId }) => userId)
    .sort();

describe("serviceRequest.create", () => {
  it("logs it once, due in five working days, and tells the department's head", async () => {
    const { investorId, id: projectId } = await desk.project();
    const form = { id: randomUUID(), projectId, departmentId: desk.other.id };
    await create(investorId, form);
    expect(await refusalOf(create(investorId, form))).toBe("done");
    expect(await toldOf(form.id)).toEqual([desk.foreignHead.user.id]);
    const { items } = await list({ enterpriseId: investorId });
    expect(items).toMatchObject([
      {
        id: form.id,
        raisedOn: "2026-11-23",
        dueOn: "2026-11-30",
        state: "open",
        dueState: "onTime",
        departmentName: desk.other.name,
        receivedByName: desk.officer.user.displayName,
        project: { id: projectId },
        enterprise: { id: investorId, isOpen: true },
        canHandle: true,
      },
    ]);
  });

  it("refuses a project, department or day that does not fit", async () => {
    const { investorId } = await desk.project();
    const elsewhere = await desk.project();
    const [closed] = await database.owner.db
      .insert(departments)
      .values({ code: "old", name: "已撤部门", isActive: false })
      .returning();
    for (const values of [
      { projectId: elsewhere.id },
      { departmentId: closed?.id },
      { departmentId: randomUUID() },
      { raisedOn: "2026-11-24" },
      { dueOn: "2026-11-22" },
      { raisedOn: "2026-11-20", dueOn: "2026-11-19" },
      { title: " " },
    ]) {
      expect(await refusalOf(create(investorId, values)), JSON.stringify(values)).toBe("VALIDATION");
    }
    expect(await refusalOf(create(investorId, { raisedOn: "2026-11-20", dueOn: "2026-11-20" }))).toBe("done");
  });

  it("is for who works on one of the enterprise's projects", async () => {
    const { investorId } = await desk.project();
    expect(await refusalOf(create(investorId, {}, desk.head.context))).toBe("done");
    expect(await refusalOf(create(investorId, {}, desk.colleague.context))).toBe("NOT_FOUND");
    expect(await refusalOf(create(investorId, {}, desk.leader.context))).toBe("FORBIDDEN");
  });
});

describe("answering and closing", () => {
  it("goes from open over answered to closed; a better answer keeps the day of the first", async () => {
    const { investorId } = await desk.project();
    const { id } = await buildServiceRequest(database.db, {
      enterpriseId: investorId,
      receivedBy: desk.officer.user.id,
    });
    expect(await refusalOf(close(id, 1))).toBe("RULE REQUEST_UNANSWERED");
    expect(await answer(id, 1, desk.head.context)).toEqual({ id, version: 2 });
    expect(await toldOf(id)).toEqual([desk.officer.user.id]);
    expect(await refusalOf(answer(id, 1))).toBe("CONFLICT");
    await answer(id, 2, desk.officer.context, "供电方案已批，12月5日前送电");
    const [shown] = (await list({ enterpriseId: investorId })).items;
    expect(shown).toMatchObject({
      state: "answered",
      dueState: "answered",
      answer: "供电方案已批，12月5日前送电",
      answeredOn: "2026-11-23",
      answeredByName: desk.officer.user.displayName,
    });
    await close(id, 3);
    expect(await refusalOf(close(id, 4))).toBe("RULE REQUEST_CLOSED");
    expect(await refusalOf(answer(id, 4))).toBe("RULE REQUEST_CLOSED");
    const log = await database.db.select().from(auditLog).where(eq(auditLog.subjectId, id));
    expect(log.map(({ action }) => action)).toEqual([
      "serviceRequest.answer",
      "serviceRequest.answer",
      "serviceRequest.close",
    ]);
    expect(log[1]?.detail.from).toBe("已协调供电部门");
  });

  it("has one winner of two answers at once", async () => {
    const { investorId } = await desk.project();
    const { id } = await buildServiceRequest(database.db, { enterpriseId: investorId });
    const both = [refusalOf(answer(id)), refusalOf(answer(id, 1, desk.head.context))];
    expect((await Promise.all(both)).sort()).toEqual(["CONFLICT", "done"]);
  });
});

describe("who sees a request", () => {
  it("the department it was given to, though the enterprise is another's", async () => {
    const { investorId } = await desk.project();
    const { id } = await buildServiceRequest(database.db, {
      enterpriseId: investorId,
      departmentId: desk.other.id,
    });
    const forHead = await list({ isForMyDepartment: true }, desk.foreignHead.context);
    expect(forHead.items.find((item) => item.id === id)).toMatchObject({
      enterprise: { id: investorId, isOpen: false },
      canHandle: true,
    });
    expect(await refusalOf(answer(id, 1, desk.foreignHead.context))).toBe("done");
    expect((await list({ isForMyDepartment: true })).items.some((item) => item.id === id)).toBe(false);
    expect((await list({ isForMyDepartment: true }, desk.leader.context)).count).toBe(0);
  });

  it("not who sees the enterprise but not the project it belongs to", async () => {
    const { investorId } = await desk.project();
    const other = await desk.project({ investorId, ownerId: desk.colleague.user.id });
    const values = { enterpriseId: investorId, projectId: other.id };
    const { id } = await buildServiceRequest(database.db, values);
    expect((await list({ enterpriseId: investorId })).count).toBe(0);
    expect(await refusalOf(answer(id))).toBe("NOT_FOUND");
    const seen = await list({ enterpriseId: investorId }, desk.colleague.context);
    expect(seen.items).toMatchObject([{ id, project: { id: other.id } }]);
    await database.db
      .update(projects)
      .set({ deletedAt: "2026-11-20T00:00:00Z" })
      .where(eq(projects.id, other.id));
    const binned = await list({ enterpriseId: investorId }, desk.leader.context);
    expect(binned.items).toMatchObject([{ id, project: null }]);
    expect(await refusalOf(list({}, desk.agent.context))).toBe("FORBIDDEN");
  });

  it("counts and pages what a view shows, the most urgent first", async () => {
    const { investorId: enterpriseId } = await desk.project();
    for (const dueOn of ["2026-11-25", "2026-11-19", "2026-11-23", "2026-11-20"]) {
      await buildServiceRequest(database.db, { enterpriseId, dueOn });
    }
    const first = await list({ enterpriseId, view: "open", limit: 3 });
    expect(first.count).toBe(4);
    const second = await list({ enterpriseId, view: "open", limit: 3, after: first.nextCursor ?? "" });
    expect([...first.items, ...second.items].map(({ dueOn, dueState }) => [dueOn, dueState])).toEqual([
      ["2026-11-19", "overdue"],
      ["2026-11-20", "overdue"],
      ["2026-11-23", "dueSoon"],
      ["2026-11-25", "onTime"],
    ]);
    expect((await list({ enterpriseId, view: "overdue" })).count).toBe(2);
    const [one] = first.items;
    expect((await list({ id: one?.id })).items).toEqual([one]);
    expect((await list({ enterpriseId, view: "closed" })).count).toBe(0);
    expect((await list({ enterpriseId, kinds: ["land"] })).count).toBe(0);
  });

  it("offers the departments in use and the usual day", async () => {
    const options = await call(readRequestOptions, {}, { context: desk.officer.context });
    expect(options.defaultDueOn).toBe("2026-11-30");
    expect(options.departments.map(({ id }) => id)).toEqual(
      expect.arrayContaining([desk.department.id, desk.other.id]),
    );
    expect(options.departments.some(({ name }) => name === "已撤部门")).toBe(false);
  });
});
