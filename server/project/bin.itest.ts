import { call } from "@orpc/server";
import { eq } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import { agreements, auditLog, milestones, parcelClaims, projectMoves, projects } from "@/db/schema";
import { buildFundEntry, buildUser, unique } from "@/db/testing/builders";
import { buildParcel } from "@/db/testing/land-builders";
import { useTestDatabase } from "@/db/testing/test-database";
import { actorOf, contextFor } from "../testing/context";
import { openProjectDesk, type ProjectDesk } from "../testing/project-desk";
import { refusalOf } from "../testing/refusal-of";
import { uscc } from "../testing/uscc";
import { checkDuplicate } from "./check-duplicate";
import { deleteProject } from "./delete-project";
import { listDeleted } from "./list-deleted";
import { listProjects } from "./list-projects";
import { restoreProject } from "./restore-project";
import { summariseProjects } from "./summarise-projects";
import { updateProject } from "./update-project";

const database = useTestDatabase();
let desk: ProjectDesk;

beforeAll(async () => {
  desk = await openProjectDesk(database.db);
});

const remove = (id: string, version = 1, by = desk.officer.context) =>
  call(deleteProject, { id, version, reason: "重复登记" }, { context: by });
const restore = (id: string, by = desk.officer.context) => call(restoreProject, { id }, { context: by });
const bin = async (by = desk.officer.context) => (await call(listDeleted, {}, { context: by })).items;
const later = (days: number, by = desk.officer) =>
  contextFor(database.db, actorOf(by.user), {
    now: new Date(Date.parse("2026-11-23T04:00:00Z") + days * 86_400_000),
  });

describe("project.delete", () => {
  it("takes a lead out of every list and keeps it in the bin with its reason", async () => {
    const { id, name } = await desk.project({ stage: "L1" });
    expect(await remove(id)).toEqual({ id, version: 2 });
    const { items } = await call(listProjects, { q: name, scope: "all" }, { context: desk.officer.context });
    expect(items).toEqual([]);
    expect((await call(summariseProjects, { q: name }, { context: desk.leader.context })).count).toBe(0);
    expect(await refusalOf(desk.read(id))).toBe("NOT_FOUND");
    expect((await bin()).find((item) => item.id === id)).toMatchObject({
      name,
      stage: "L1",
      reason: "重复登记",
      daysLeft: 30,
      deletedByName: desk.officer.user.displayName,
      mayRestore: true,
    });
    const moves = await database.db.select().from(projectMoves).where(eq(projectMoves.projectId, id));
    expect(moves.at(-1)).toMatchObject({ kind: "bin", fromCode: "kept", toCode: "deleted" });
    const log = await database.db.select().from(auditLog).where(eq(auditLog.subjectId, id));
    expect(log.at(-1)).toMatchObject({ action: "project.delete", detail: { name, reason: "重复登记" } });
  });

  it("is for the owner and the head of the department", async () => {
    const { id } = await desk.project({ stage: "L0" });
    expect(await refusalOf(remove(id, 1, desk.colleague.context))).toBe("FORBIDDEN");
    expect(await refusalOf(remove(id, 1, desk.foreignHead.context))).toBe("NOT_FOUND");
    for (const { context } of [desk.leader, desk.statistician, desk.agent, desk.landManager]) {
      expect(await refusalOf(remove(id, 1, context))).toBe("FORBIDDEN");
    }
    expect(await refusalOf(remove(id, 9, desk.head.context))).toBe("CONFLICT");
    expect(await refusalOf(remove(id, 1, desk.head.context))).toBe("done");
    expect(await refusalOf(remove(id, 2, desk.head.context))).toBe("NOT_FOUND");
  });

  it("says what to do instead where something official rests on it", async () => {
    const judged = await desk.project({ stage: "R1" });
    expect(await refusalOf(remove(judged.id))).toBe("RULE DELETE_STAGE");
    const ended = await desk.project({ standing: "terminated", terminationReason: "other" });
    expect(await refusalOf(remove(ended.id))).toBe("RULE DELETE_CLOSED");
    const signed = await desk.project({ stage: "L3" });
    await database.db.insert(agreements).values({
      projectId: signed.id,
      kind: "framework",
      signedOn: "2026-11-02",
      statMonth: "2026-11",
      amountFen: 1,
      isCounted: false,
      ruleId: "agreed.framework",
    });
    expect(await refusalOf(remove(signed.id))).toBe("RULE DELETE_AGREEMENTS");
    const funded = await desk.project({ stage: "L3" });
    await buildFundEntry(database.db, { projectId: funded.id, proposedBy: desk.officer.user.id });
    expect(await refusalOf(remove(funded.id))).toBe("RULE DELETE_FUNDS");
    const sited = await desk.project({ stage: "L3" });
    const parcel = await buildParcel(database.db);
    const claim = {
      projectId: sited.id,
      parcelId: parcel.id,
      kind: "held",
      startedOn: "2026-11-02",
    } as const;
    await database.db.insert(parcelClaims).values(claim);
    expect(await refusalOf(remove(sited.id))).toBe("RULE DELETE_PARCELS");
    const built = await desk.project({ stage: "L3" });
    const people = await Promise.all([1, 2, 3].map(() => buildUser(database.db, "officer", {})));
    await database.db.insert(milestones).values({
      projectId: built.id,
      code: "constructionStart",
      state: "done",
      actualOn: "2026-11-02",
      review: "confirmed",
      submittedBy: people[0]?.id,
      reviewedBy: people[1]?.id,
      confirmedBy: people[2]?.id,
    });
    expect(await refusalOf(remove(built.id))).toBe("RULE DELETE_MILESTONES");
  });

  it("is no duplicate of what is registered afterwards", async () => {
    const code = uscc();
    const investorName = `常州${unique()}有限公司`;
    const { id, version } = await desk.create({ investorName, uscc: code, industryCode: "3453" });
    const question = { investorName, uscc: code, industryCode: "3453", projectName: "别的" };
    const check = () => call(checkDuplicate, question, { context: desk.officer.context });
    expect((await check()).level).toBe("strong");
    await remove(id, version);
    expect((await check()).level).toBeNull();
    expect(await refusalOf(desk.create({ id, investorName }))).toBe("RULE ID_ALREADY_USED");
  });
});

describe("project.restore", () => {
  it("brings it back as it was, for the deleter and the head, once", async () => {
    const { id, name } = await desk.project({ stage: "L2" });
    await remove(id, 1, desk.head.context);
    expect((await bin()).find((item) => item.id === id)?.mayRestore).toBe(false);
    expect(await refusalOf(restore(id))).toBe("FORBIDDEN");
    expect(await refusalOf(restore(id, desk.colleague.context))).toBe("NOT_FOUND");
    expect(await refusalOf(restore(id, desk.foreignHead.context))).toBe("NOT_FOUND");
    expect(await refusalOf(restore(id, desk.leader.context))).toBe("FORBIDDEN");
    expect(await restore(id, desk.head.context)).toEqual({ id, version: 3 });
    expect(await desk.read(id)).toMatchObject({ name, stage: "L2", version: 3 });
    expect(await refusalOf(restore(id, desk.head.context))).toBe("NOT_FOUND");
  });

  it("ends after thirty days", async () => {
    const { id } = await desk.project({ stage: "L0" });
    await remove(id);
    const isListed = async (days: number) => (await bin(later(days))).some((item) => item.id === id);
    expect([await isListed(29), await isListed(31)]).toEqual([true, false]);
    expect(await refusalOf(restore(id, later(31)))).toBe("RULE BIN_EXPIRED");
    expect(await refusalOf(restore(id, later(29)))).toBe("done");
  });

  it("is refused, with whom, when the same company's project was registered meanwhile", async () => {
    const company = { projectCompanyName: "天津恒立智能装备有限公司", projectCompanyUscc: uscc() };
    const { id } = await desk.project({ stage: "L1" });
    const change = (target: string, version: number) =>
      call(updateProject, { id: target, version, ...company }, { context: desk.officer.context });
    await change(id, 1);
    await remove(id, 2);
    const other = await desk.project({ stage: "L1" });
    await change(other.id, 1);
    await expect(restore(id)).rejects.toMatchObject({
      code: "RULE",
      message: expect.stringContaining(other.name),
    });
    expect(await refusalOf(restore(id))).toBe("RULE RESTORE_DUPLICATE");
    const [row] = await database.db.select().from(projects).where(eq(projects.id, id));
    expect(row?.deletedAt).not.toBeNull();
  });
});
