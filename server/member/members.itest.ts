import { call } from "@orpc/server";
import { and, eq } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import { notifications } from "@/db/schema";
import { buildUser } from "@/db/testing/builders";
import { useTestDatabase } from "@/db/testing/test-database";
import type { MemberRelation } from "@/domain/member/relation";
import { createFollowUp } from "../follow-up/create-follow-up";
import { advanceProject } from "../project/advance-project";
import { getProject } from "../project/get-project";
import { listProjects } from "../project/list-projects";
import { updateProject } from "../project/update-project";
import { actorOf, contextFor } from "../testing/context";
import { openProjectDesk, type ProjectDesk } from "../testing/project-desk";
import { refusalOf } from "../testing/refusal-of";
import { addMember } from "./add-member";
import { listCandidates } from "./list-candidates";
import { listMembers } from "./list-members";
import { removeMember } from "./remove-member";

const database = useTestDatabase();
let desk: ProjectDesk;

beforeAll(async () => {
  desk = await openProjectDesk(database.db);
});

type Person = ProjectDesk["officer"];

const add = (projectId: string, person: Person, relation: MemberRelation, by = desk.officer.context) =>
  call(addMember, { projectId, userId: person.user.id, relation }, { context: by });

const sees = async (id: string, person: Person) => {
  try {
    return (await call(getProject, { id }, { context: person.context })).sight;
  } catch {
    return "none";
  }
};

describe("a member", () => {
  it("sees the project in full as soon as they are in it, and no longer once they are out", async () => {
    const project = await desk.project();
    const { colleague, foreignHead, landManager } = desk;
    expect([await sees(project.id, colleague), await sees(project.id, foreignHead)]).toEqual([
      "limited",
      "none",
    ]);
    const memberships = [
      await add(project.id, colleague, "collaborator"),
      await add(project.id, foreignHead, "taskForceMember"),
      await add(project.id, landManager, "taskForceMember"),
    ];
    for (const person of [colleague, foreignHead, landManager])
      expect(await sees(project.id, person)).toBe("full");
    const { items } = await call(listProjects, {}, { context: landManager.context });
    expect(items.map(({ id }) => id)).toEqual([project.id]);
    for (const { id } of memberships) await call(removeMember, { id }, { context: desk.officer.context });
    expect(await sees(project.id, colleague)).toBe("limited");
    expect(await sees(project.id, foreignHead)).toBe("none");
    expect(await sees(project.id, landManager)).toBe("none");
    expect((await call(listProjects, {}, { context: landManager.context })).items).toEqual([]);
  });

  it("is told, does the work of the relation and no more", async () => {
    const project = await desk.project();
    const { colleague } = desk;
    const { id } = await add(project.id, colleague, "collaborator");
    const told = await database.db
      .select()
      .from(notifications)
      .where(and(eq(notifications.userId, colleague.user.id), eq(notifications.subjectId, id)));
    expect(told).toMatchObject([{ kind: "memberAdded", projectId: project.id, excerpt: "协办人" }]);
    const context = { context: colleague.context };
    const followUp = {
      id: crypto.randomUUID(),
      projectId: project.id,
      kind: "call" as const,
      content: "电话沟通用地需求",
      occurredOn: "2026-11-20",
    };
    expect(await refusalOf(call(createFollowUp, followUp, context))).toBe("done");
    const { version } = await desk.read(project.id);
    const change = { id: project.id, version, summary: "年产减速机三万台" };
    expect(await refusalOf(call(updateProject, change, context))).toBe("done");
    const move = { id: project.id, version: version + 1, to: "R1" as const };
    expect(await refusalOf(call(advanceProject, move, context))).toBe("FORBIDDEN");
    expect(await refusalOf(add(project.id, desk.head, "collaborator", colleague.context))).toBe("FORBIDDEN");
  });

  it("keeps contacts masked and hidden from 土地岗, abilities drawn from the relation", async () => {
    const { id } = await desk.create();
    await add(id, desk.landManager, "taskForceMember");
    await add(id, desk.colleague, "taskForceMember");
    const land = await desk.read(id, desk.landManager.context);
    expect(land.abilities).toMatchObject({
      followUp: false,
      upload: false,
      update: false,
      revealContact: false,
    });
    const officer = await desk.read(id, desk.colleague.context);
    expect(officer.abilities).toMatchObject({ followUp: true, upload: true, update: false, assign: false });
    expect(officer.abilities.standings).toEqual([]);
    expect(officer.nextMoves.every(({ isAllowed }) => !isAllowed)).toBe(true);
  });

  it("finds what they take part in by its scope", async () => {
    const project = await desk.project();
    await add(project.id, desk.colleague, "taskForceMember");
    const involved = await call(listProjects, { scope: "involved" }, { context: desk.colleague.context });
    expect(involved.items.map(({ id }) => id)).toContain(project.id);
    const own = await call(listProjects, { scope: "involved" }, { context: desk.officer.context });
    expect(own.items.map(({ id }) => id)).not.toContain(project.id);
  });
});

describe("taking people in", () => {
  it("refuses who may not hold the place, holds it already, or owns the project", async () => {
    const project = await desk.project();
    const { db } = database;
    const idle = await buildUser(db, "officer", { isActive: false });
    const person = { user: idle, context: contextFor(db, actorOf(idle)) };
    expect(await refusalOf(add(project.id, person, "collaborator"))).toBe("RULE MEMBER_NOT_ELIGIBLE");
    expect(await refusalOf(add(project.id, desk.landManager, "collaborator"))).toBe(
      "RULE MEMBER_NOT_ELIGIBLE",
    );
    expect(await refusalOf(add(project.id, desk.statistician, "taskForceLead"))).toBe(
      "RULE MEMBER_NOT_ELIGIBLE",
    );
    expect(await refusalOf(add(project.id, desk.officer, "collaborator"))).toBe("RULE MEMBER_IS_OWNER");
    await add(project.id, desk.colleague, "collaborator");
    expect(await refusalOf(add(project.id, desk.colleague, "collaborator"))).toBe("RULE MEMBER_ALREADY");
    const closed = await desk.project({ standing: "terminated", terminationReason: "other" });
    expect(await refusalOf(add(closed.id, desk.colleague, "collaborator"))).toBe("RULE PROJECT_CLOSED");
  });

  it("lets a 专班 have one lead, who may also be a leader and then manages its people", async () => {
    const project = await desk.project();
    const appoint = () =>
      Promise.all([
        refusalOf(add(project.id, desk.leader, "taskForceLead")),
        refusalOf(add(project.id, desk.head, "taskForceLead")),
      ]);
    expect((await appoint()).sort()).toEqual(["RULE TASK_FORCE_HAS_LEAD", "done"]);
    const other = await desk.project();
    const leader = desk.leader.context;
    expect(await refusalOf(add(other.id, desk.colleague, "collaborator", leader))).toBe("FORBIDDEN");
    await add(other.id, desk.leader, "taskForceLead");
    expect(await refusalOf(add(other.id, desk.colleague, "taskForceMember", leader))).toBe("done");
  });

  it("offers eligible colleagues who are not in it yet", async () => {
    const project = await desk.project();
    const offered = async (relation: MemberRelation, q?: string) =>
      (
        await call(listCandidates, { projectId: project.id, relation, q }, { context: desk.officer.context })
      ).items.map(({ id }) => id);
    const { colleague, officer, landManager, leader } = desk;
    expect(await offered("collaborator", colleague.user.displayName)).toEqual([colleague.user.id]);
    expect(await offered("collaborator", officer.user.displayName)).toEqual([]);
    expect(await offered("collaborator", landManager.user.displayName)).toEqual([]);
    expect(await offered("sponsorLeader", leader.user.displayName)).toEqual([leader.user.id]);
    expect(await offered("collaborator", "%")).toEqual([]);
    await add(project.id, colleague, "collaborator");
    expect(await offered("collaborator", colleague.user.displayName)).toEqual([]);
  });
});

describe("member.list and member.remove", () => {
  it("tells who is in it and who was, with who did it", async () => {
    const project = await desk.project({ firstTalkedBy: desk.colleague.user.id, firstTalkOn: "2026-03-05" });
    const { id } = await add(project.id, desk.colleague, "collaborator");
    await add(project.id, desk.leader, "sponsorLeader");
    await call(removeMember, { id }, { context: desk.head.context });
    const people = await call(listMembers, { projectId: project.id }, { context: desk.head.context });
    expect(people).toMatchObject({
      owner: { id: desk.officer.user.id },
      firstReport: { byName: desk.officer.user.displayName },
      firstTalk: { byName: desk.colleague.user.displayName, on: "2026-03-05" },
      members: [{ relation: "sponsorLeader", userId: desk.leader.user.id, isActive: true }],
      former: [{ id, endedByName: desk.head.user.displayName, addedByName: desk.officer.user.displayName }],
      canManage: true,
    });
    const leader = await call(listMembers, { projectId: project.id }, { context: desk.leader.context });
    expect(leader.canManage).toBe(false);
  });

  it("ends a membership once", async () => {
    const project = await desk.project();
    const { id } = await add(project.id, desk.colleague, "collaborator");
    const remove = () => refusalOf(call(removeMember, { id }, { context: desk.officer.context }));
    const outcomes = await Promise.all([remove(), remove()]);
    expect(outcomes.filter((outcome) => outcome === "done")).toHaveLength(1);
    expect(await remove()).toBe("NOT_FOUND");
  });
});
