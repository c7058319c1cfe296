import { call } from "@orpc/server";
import { beforeAll, describe, expect, it } from "vitest";
import { followUps, milestones, projectMoves } from "@/db/schema";
import { buildAgreement } from "@/db/testing/builders";
import { useTestDatabase } from "@/db/testing/test-database";
import { clockRulesKey } from "@/domain/clock/clock-rule";
import { clockRulesSetting } from "@/domain/clock/clock-rules.schema";
import { defaultClockRules } from "@/domain/clock/default-rules";
import { defaultProtectionSettings } from "@/domain/project/protection";
import { protectionKey } from "@/domain/project/protection.schema";
import type { Stage } from "@/domain/project/stage";
import type { SettingValue } from "@/domain/setting/setting";
import { updateSetting } from "../setting/update-setting";
import { personOf } from "../testing/account-desk";
import { openProjectDesk, type ProjectDesk } from "../testing/project-desk";
import { refusalOf } from "../testing/refusal-of";
import { endWait } from "../wait/end-wait";
import { startWait } from "../wait/start-wait";
import { clockOfProject } from "./clock-of-project";
import { clockOfProjects } from "./clock-of-projects";

const database = useTestDatabase();
let desk: ProjectDesk;

beforeAll(async () => {
  desk = await openProjectDesk(database.db);
});

const at = (day: string) => ({ ...desk.officer.context, now: new Date(`${day}T04:00:00Z`) });

const read = (projectId: string, day = "2026-11-23") =>
  call(clockOfProject, { projectId }, { context: at(day) });

const clockOf = async (projectId: string, code: string, day?: string) =>
  (await read(projectId, day)).clocks.find((clock) => clock.code === code);

const reported = (day: string, stage: Stage = "L0") =>
  desk.project({ stage, stageEnteredOn: day, firstReportedAt: `${day}T02:00:00Z` });

describe("clock.ofProject", () => {
  it("counts working days with 调休: three days from the Friday before Spring Festival 2026", async () => {
    const { id } = await reported("2026-02-13");
    expect(await clockOf(id, "judge", "2026-02-25")).toMatchObject({
      dueOn: "2026-02-25",
      light: "amber",
      used: 3,
    });
    expect(await clockOf(id, "judge", "2026-02-26")).toMatchObject({ light: "red", left: -1 });
  });

  it("is stopped by what happened: a first talk, the filing, the contract's date", async () => {
    const { db } = database;
    const { id } = await reported("2026-11-02");
    const talk = { projectId: id, authorId: desk.officer.user.id, kind: "call" as const, content: "电话" };
    await db.insert(followUps).values({ ...talk, occurredOn: "2026-11-03", stageAtTime: "L0" });
    expect(await clockOf(id, "respond")).toMatchObject({ light: "done", stoppedOn: "2026-11-03", used: 1 });
    const settled = await desk.project({ stage: "D2", stageEnteredOn: "2026-10-20" });
    const move = { projectId: settled.id, kind: "stage" as const, fromCode: "S2", toCode: "D1" };
    await db.insert(projectMoves).values({ ...move, actualOn: "2026-10-10", statMonth: "2026-10" });
    expect(await clockOf(settled.id, "toFile")).toMatchObject({ startedOn: "2026-10-10", light: "red" });
    const filing = { projectId: settled.id, code: "projectFiling" as const, state: "done" as const };
    await db.insert(milestones).values({ ...filing, actualOn: "2026-11-05" });
    expect(await clockOf(settled.id, "toFile")).toMatchObject({ light: "done", stoppedOn: "2026-11-05" });
    await buildAgreement(db, { projectId: settled.id, signedOn: "2026-06-01", agreedStartOn: "2026-12-31" });
    expect(await clockOf(settled.id, "construction")).toMatchObject({ dueOn: "2026-12-31", left: 38 });
  });

  it("stands still while suspended, and asks at the date that was set", async () => {
    const project = await desk.project({
      stageEnteredOn: "2026-10-01",
      lastFollowUpOn: "2026-10-20",
      standing: "suspended",
      resumeOn: "2026-11-20",
    });
    const move = {
      projectId: project.id,
      kind: "standing" as const,
      fromCode: "normal",
      toCode: "suspended",
    };
    await database.db.insert(projectMoves).values({ ...move, actualOn: "2026-10-30", statMonth: "2026-10" });
    expect(await clockOf(project.id, "stale")).toMatchObject({ light: "paused", used: 10, dueOn: null });
    expect(await clockOf(project.id, "resume")).toMatchObject({ light: "red", left: -3 });
  });
});

describe("waiting for the other side", () => {
  const wait = (projectId: string, day: string, waitingFor = "投资方董事会批准") =>
    call(startWait, { projectId, waitingFor }, { context: at(day) });
  const answer = (projectId: string, day: string) => call(endWait, { projectId }, { context: at(day) });

  it("pauses the clocks from the day after it begins until it ends", async () => {
    const { id } = await reported("2026-10-01", "L3");
    await wait(id, "2026-10-10");
    const paused = await read(id, "2026-11-20");
    expect(paused.waiting).toMatchObject({ for: "投资方董事会批准", days: 42 });
    expect(paused.clocks.find(({ code }) => code === "stale")).toMatchObject({ light: "paused", used: 9 });
    await answer(id, "2026-11-20");
    expect(await clockOf(id, "stale", "2026-11-21")).toMatchObject({ light: "green", used: 10 });
    expect((await read(id, "2026-11-21")).waiting).toBeNull();
  });

  it("is one at a time, ended once, reopened when ended by mistake, and only for a project under way", async () => {
    const { id } = await reported("2026-10-01", "L3");
    expect(await refusalOf(answer(id, "2026-10-10"))).toBe("RULE WAIT_NOT_OPEN");
    const first = await wait(id, "2026-10-10");
    expect(await refusalOf(wait(id, "2026-10-11"))).toBe("RULE WAIT_ALREADY_OPEN");
    await answer(id, "2026-10-20");
    expect(await wait(id, "2026-10-20")).toEqual(first);
    expect((await read(id, "2026-10-21")).waiting).toMatchObject({ days: 12 });
    const suspended = await desk.project({ standing: "suspended" });
    expect(await refusalOf(wait(suspended.id, "2026-10-10"))).toBe("RULE NOT_ACTIVE");
    const closed = await desk.project({ standing: "transferred", transferredTo: "循环产业区" });
    expect(await refusalOf(wait(closed.id, "2026-10-10"))).toBe("RULE PROJECT_CLOSED");
  });
});

describe("clock.ofProjects", () => {
  it("answers for what is seen in full and leaves the rest out", async () => {
    const own = await reported("2026-11-02");
    const others = await desk.project({ ownerId: desk.colleague.user.id });
    const { items } = await call(
      clockOfProjects,
      { ids: [own.id, others.id, crypto.randomUUID()] },
      { context: desk.officer.context },
    );
    expect(items.map(({ id }) => id)).toEqual([own.id]);
    expect(items[0]?.clocks).toEqual((await read(own.id)).clocks);
  });
});

describe("the rules as data", () => {
  it("hold as soon as they are changed, for clocks and for protection", async () => {
    const { context } = await personOf(database.db, "systemAdmin");
    const rules = defaultClockRules.map((rule) =>
      rule.kind === "counted" && rule.code === "judge" ? { ...rule, limits: { L0: 10 } } : rule,
    );
    const project = await reported("2026-11-02");
    expect((await clockOf(project.id, "judge"))?.limit).toBe(3);
    const set = (setting: SettingValue, revision: number) =>
      call(updateSetting, { setting, revision, reason: "调度会议定" }, { context });
    await set({ key: clockRulesKey, value: clockRulesSetting.parse(rules) }, 1);
    expect((await clockOf(project.id, "judge"))?.limit).toBe(10);
    const before = await desk.read(project.id);
    await set({ key: protectionKey, value: { ...defaultProtectionSettings, leadDays: 60 } }, 1);
    const after = await desk.read(project.id);
    expect([before.protectedUntil, after.protectedUntil]).toEqual(["2026-12-02", "2027-01-01"]);
  });

  it("are refused when a clock is left out or changes its nature", () => {
    expect(clockRulesSetting.safeParse(defaultClockRules).success).toBe(true);
    expect(clockRulesSetting.safeParse(defaultClockRules.slice(1)).success).toBe(false);
    const [first, ...rest] = defaultClockRules;
    expect(clockRulesSetting.safeParse([...rest, rest[0]]).success).toBe(false);
    const emptied = [{ ...first, limits: {} }, ...rest];
    expect(clockRulesSetting.safeParse(emptied).success).toBe(false);
    const renatured = [{ ...rest.at(-1), code: first?.code }, ...rest];
    expect(clockRulesSetting.safeParse(renatured).success).toBe(false);
  });
});
