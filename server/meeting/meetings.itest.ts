import { randomUUID } from "node:crypto";
import { call } from "@orpc/server";
import { eq } from "drizzle-orm";
import { beforeAll, expect, it } from "vitest";
import { assignments, notifications } from "@/db/schema";
import { useTestDatabase } from "@/db/testing/test-database";
import { openProjectDesk, type ProjectDesk } from "../testing/project-desk";
import { refusalOf } from "../testing/refusal-of";
import { createMeeting, updateMeeting } from "./create-meeting";
import { getMeeting } from "./get-meeting";
import { giveAssignment } from "./give-assignment";
import { listAssignments } from "./list-assignments";
import { listMeetings } from "./list-meetings";
import { cancelAssignment, closeAssignment, reportAssignment, sendBackAssignment } from "./take-steps";

const database = useTestDatabase();
let desk: ProjectDesk;

beforeAll(async () => {
  desk = await openProjectDesk(database.db);
});

type By = ProjectDesk["leader"];

async function hold(by: By = desk.leader, heldOn = "2026-11-16") {
  const input = { id: randomUUID(), heldOn, title: "十一月调度会" };
  await call(createMeeting, input, { context: by.context });
  return input.id;
}

async function give(meetingId: string, values: object = {}, by: By = desk.leader) {
  const input = {
    id: randomUUID(),
    meetingId,
    content: "月底前取得施工许可证",
    departmentId: desk.department.id,
    userId: desk.officer.user.id,
    dueOn: "2026-11-20",
    ...values,
  };
  await call(giveAssignment, input, { context: by.context });
  return input.id;
}

const report = (id: string, version = 1, by: By = desk.officer) =>
  call(reportAssignment, { id, version, result: "许可证已取得" }, { context: by.context });
const close = (id: string, version: number, by: By = desk.leader) =>
  call(closeAssignment, { id, version }, { context: by.context });
const read = async (id: string, by: By = desk.leader) =>
  (await call(listAssignments, { id }, { context: by.context })).items[0];

it("goes from given to reported, sent back, reported again and closed", async () => {
  const id = await give(await hold());
  expect(await read(id)).toMatchObject({ state: "open", isOverdue: true, steps: ["cancel"] });
  expect(await read(id, desk.officer)).toMatchObject({ steps: ["report"] });
  await report(id);
  expect(await read(id)).toMatchObject({
    state: "reported",
    isOverdue: false,
    reportedByName: desk.officer.user.displayName,
  });
  await call(sendBackAssignment, { id, version: 2, reason: "缺附图" }, { context: desk.leader.context });
  expect(await read(id, desk.officer)).toMatchObject({ state: "open", decisionNote: "缺附图" });
  await report(id, 3);
  await close(id, 4);
  expect(await read(id)).toMatchObject({
    state: "done",
    steps: [],
    closedByName: desk.leader.user.displayName,
  });
  expect(await refusalOf(close(id, 5))).toBe("RULE ASSIGNMENT_NOT_REPORTED");
  expect(await refusalOf(report(id, 5))).toBe("RULE ASSIGNMENT_NOT_OPEN");
});

it("tells the one asked, and the one who asked", async () => {
  const id = await give(await hold());
  await report(id);
  await close(id, 2);
  const told = await database.db.select().from(notifications).where(eq(notifications.subjectId, id));
  expect(told.map(({ userId, kind }) => [userId, kind]).toSorted()).toEqual(
    [
      [desk.officer.user.id, "assignmentGiven"],
      [desk.leader.user.id, "assignmentReported"],
      [desk.officer.user.id, "assignmentDecided"],
    ].toSorted(),
  );
});

it("is there for those it concerns and nobody else", async () => {
  const meetingId = await hold();
  const id = await give(meetingId);
  expect(await refusalOf(report(id, 1, desk.colleague))).toBe("NOT_FOUND");
  expect(await refusalOf(report(id, 1, desk.foreignHead))).toBe("NOT_FOUND");
  expect(await refusalOf(close(id, 1, desk.head))).toBe("FORBIDDEN");
  expect(await refusalOf(close(id, 1, desk.officer))).toBe("FORBIDDEN");
  expect(await refusalOf(call(getMeeting, { id: meetingId }, { context: desk.foreignHead.context }))).toBe(
    "NOT_FOUND",
  );
  const seen = await call(getMeeting, { id: meetingId }, { context: desk.officer.context });
  expect(seen).toMatchObject({ canEdit: false, sums: { total: 1 } });
  const asked = await give(meetingId, { userId: undefined });
  expect((await read(asked, desk.colleague))?.steps).toEqual(["report"]);
});

it("lets a head hold meetings of the own department only", async () => {
  const meetingId = await hold(desk.head);
  const id = await give(meetingId, {}, desk.head);
  expect(
    await refusalOf(give(meetingId, { departmentId: desk.other.id, userId: undefined }, desk.head)),
  ).toBe("VALIDATION");
  const foreign = await hold(desk.foreignHead);
  expect(await refusalOf(give(foreign, {}, desk.head))).toBe("NOT_FOUND");
  await report(id);
  await close(id, 2, desk.head);
  expect((await read(id))?.state).toBe("done");
});

it("refuses people, projects and days that do not fit", async () => {
  const meetingId = await hold();
  const hidden = await desk.project({ departmentId: desk.other.id, ownerId: null });
  for (const values of [
    { userId: desk.leader.user.id },
    { userId: desk.foreignHead.user.id },
    { dueOn: "2026-11-15" },
    { departmentId: randomUUID() },
    { projectId: randomUUID() },
  ]) {
    expect(await refusalOf(give(meetingId, values))).toBe("VALIDATION");
  }
  const ofHead = await hold(desk.head);
  expect(await refusalOf(give(ofHead, { projectId: hidden.id }, desk.head))).toBe("VALIDATION");
});

it("carries what is unfinished over to the next meeting's page", async () => {
  const first = await hold(desk.leader, "2026-10-12");
  const [open, done, cancelled] = [
    await give(first, { dueOn: "2026-10-30" }),
    await give(first, { dueOn: "2026-10-31" }),
    await give(first, { dueOn: "2026-10-29" }),
  ];
  await report(done);
  await close(done, 2);
  await call(
    cancelAssignment,
    { id: cancelled, version: 1, reason: "项目已终止" },
    { context: desk.leader.context },
  );
  const next = await hold(desk.leader, "2026-10-19");
  const { carriedOver } = await call(getMeeting, { id: next }, { context: desk.leader.context });
  const ids = carriedOver.map(({ id }) => id);
  expect([ids.includes(open), ids.includes(done), ids.includes(cancelled)]).toEqual([true, false, false]);
  const { items } = await call(listMeetings, { limit: 100 }, { context: desk.leader.context });
  expect(items.find(({ id }) => id === first)?.sums).toEqual({ total: 2, done: 1, reported: 0, overdue: 1 });
});

it("gives once per form and changes on the version", async () => {
  const meetingId = await hold();
  const id = await give(meetingId);
  await give(meetingId, { id });
  const rows = await database.db.select().from(assignments).where(eq(assignments.meetingId, meetingId));
  expect(rows).toHaveLength(1);
  const change = (version: number, by: By) =>
    call(
      updateMeeting,
      { id: meetingId, version, heldOn: "2026-11-17", title: "调度会", note: "议定三项" },
      { context: by.context },
    );
  await change(1, desk.leader);
  expect(await refusalOf(change(1, desk.leader))).toBe("CONFLICT");
  expect(await refusalOf(change(2, desk.head))).toBe("FORBIDDEN");
});
