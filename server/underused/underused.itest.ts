import { call } from "@orpc/server";
import { eq } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import { benefitYears, landEvents, patrols } from "@/db/schema";
import { buildEnterprise } from "@/db/testing/builders";
import { buildParcel } from "@/db/testing/land-builders";
import { useTestDatabase } from "@/db/testing/test-database";
import { defaultUnderusedRules, underusedRulesKey } from "@/domain/underused/rules.schema";
import { updateSetting } from "../setting/update-setting";
import { openProjectDesk, type ProjectDesk } from "../testing/project-desk";
import { refusalOf } from "../testing/refusal-of";
import { closeUnderusedAction } from "./close-action";
import { getUnderused } from "./get-underused";
import { listUnderused } from "./list-underused";
import { recordUnderusedAction } from "./record-action";

const database = useTestDatabase();
let desk: ProjectDesk;
beforeAll(async () => {
  desk = await openProjectDesk(database.db);
});

const wan = 1_000_000;
const years = [2024, 2025] as const;

/** A firm on 30 亩 with 15 万元/亩 of tax in both years unless told otherwise. */
async function firm(taxWan = 450, parcelOver: Parameters<typeof buildParcel>[1] = {}, enterpriseId?: string) {
  const parcel = await buildParcel(database.db, { state: "inProduction", ...parcelOver });
  const owner = enterpriseId ?? (await buildEnterprise(database.db)).id;
  for (const year of years)
    await database.db
      .insert(benefitYears)
      .values({ enterpriseId: owner, parcelId: parcel.id, year, taxFen: taxWan * wan, ownSqm: "20000.00" });
  return parcel;
}
const get = (parcelId: string, by = desk.leader.context) => call(getUnderused, { parcelId }, { context: by });
const verdictOf = async (parcelId: string, test: string) =>
  (await get(parcelId)).findings.find((finding) => finding.test === test)?.verdict;

describe("tests for under-use", () => {
  it("compare with the median of the park, and list who falls below", async () => {
    for (let count = 0; count < 5; count += 1) await firm();
    const poor = await firm(120);
    expect(await verdictOf(poor.id, "tax")).toBe("met");
    const list = await call(listUnderused, {}, { context: desk.leader.context });
    expect(list.items).toMatchObject([{ id: poor.id, isSuspected: true }]);
    expect(list.counts).toMatchObject({ all: 6, suspected: 1, byTest: { tax: 1, floorRatio: 0 } });
    expect(list.suspectedSqm).toBe("20000.00");
    expect((await call(listUnderused, { show: "all" }, { context: desk.head.context })).items).toHaveLength(
      6,
    );
    expect((await call(listUnderused, { tests: ["stopped"] }, { context: desk.head.context })).items).toEqual(
      [],
    );
  });

  it("take a stop that patrols have seen for more than twelve months", async () => {
    const parcel = await firm();
    const seen = (at: string, observed: "producing" | "productionStopped") =>
      database.db.insert(patrols).values({
        clientId: crypto.randomUUID(),
        parcelId: parcel.id,
        seenAt: at,
        observed,
        actorId: desk.landManager.user.id,
      });
    await seen("2025-03-01T02:00:00Z", "productionStopped");
    await seen("2025-06-01T02:00:00Z", "producing");
    await seen("2025-09-01T02:00:00Z", "productionStopped");
    await seen("2026-10-01T02:00:00Z", "productionStopped");
    const { findings } = await get(parcel.id);
    expect(findings.find(({ test }) => test === "stopped")).toMatchObject({
      verdict: "met",
      sources: [{ kind: "date", name: "stoppedOn", on: "2025-09-01" }],
    });
  });

  it("hold by the thresholds 土地岗 sets", async () => {
    const parcel = await firm(450, { floorAreaRatioMin: "1.00" });
    await database.db
      .update(benefitYears)
      .set({ floorAreaSqm: "13000.00" })
      .where(eq(benefitYears.parcelId, parcel.id));
    expect(await verdictOf(parcel.id, "floorRatio")).toBe("notMet");
    const value = { ...defaultUnderusedRules, floorRatioShareBp: 7000 };
    const change = { setting: { key: underusedRulesKey, value } as const, revision: 0, reason: "区里新标准" };
    expect(await refusalOf(call(updateSetting, change, { context: desk.statistician.context }))).toBe(
      "FORBIDDEN",
    );
    expect(await refusalOf(call(updateSetting, change, { context: desk.landManager.context }))).toBe("done");
    expect(await verdictOf(parcel.id, "floorRatio")).toBe("met");
  });

  it("keep a firm's figures from who may not see the firm, not the finding", async () => {
    const project = await desk.project();
    const [own, foreign] = [await firm(120, {}, project.investorId ?? undefined), await firm(120)];
    expect(await get(own.id, desk.officer.context)).toMatchObject({
      isFull: true,
      enterprises: [{ id: project.investorId }],
    });
    const hidden = await get(foreign.id, desk.officer.context);
    expect(hidden).toMatchObject({ isFull: false, enterprises: [], isSuspected: true });
    expect(hidden.findings.every(({ value, sources }) => value === null && sources.length === 0)).toBe(true);
    expect(await refusalOf(get(foreign.id, desk.agent.context))).toBe("FORBIDDEN");
    expect(await refusalOf(get(desk.department.id))).toBe("NOT_FOUND");
  });
});

describe("measures", () => {
  it("are noted and closed by 土地岗, once, and stand in the parcel's history", async () => {
    const parcel = await firm(120);
    const input = {
      parcelId: parcel.id,
      kind: "graft" as const,
      decidedOn: "2026-11-02",
      note: "与在谈项目对接",
    };
    for (const person of [desk.officer, desk.head, desk.leader, desk.statistician])
      expect(await refusalOf(call(recordUnderusedAction, input, { context: person.context }))).toBe(
        "FORBIDDEN",
      );
    const { landManager } = desk;
    const late = call(
      recordUnderusedAction,
      { ...input, decidedOn: "2026-12-31" },
      { context: landManager.context },
    );
    await expect(late).rejects.toHaveProperty("data.fields.decidedOn");
    const { id } = await call(recordUnderusedAction, input, { context: landManager.context });
    expect((await get(parcel.id)).openActions).toBe(1);
    const close = { id, version: 1, closedOn: "2026-11-20", result: "已与项目签约" };
    const early = call(
      closeUnderusedAction,
      { ...close, closedOn: "2026-11-01" },
      { context: landManager.context },
    );
    await expect(early).rejects.toHaveProperty("data.fields.closedOn");
    expect(
      await refusalOf(call(closeUnderusedAction, { ...close, version: 4 }, { context: landManager.context })),
    ).toBe("CONFLICT");
    await call(closeUnderusedAction, close, { context: landManager.context });
    const again = call(closeUnderusedAction, { ...close, version: 2 }, { context: landManager.context });
    expect(await refusalOf(again)).toBe("RULE UNDERUSED_ACTION_CLOSED");
    expect(await get(parcel.id)).toMatchObject({ openActions: 0, actions: [{ id, result: "已与项目签约" }] });
    const events = await database.db.select().from(landEvents).where(eq(landEvents.parcelId, parcel.id));
    expect(events.map(({ kind }) => kind)).toEqual(["underused", "underused"]);
  });
});
