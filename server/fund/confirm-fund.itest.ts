import { call } from "@orpc/server";
import { beforeAll, describe, expect, it } from "vitest";
import { buildFundEntry, buildProject } from "@/db/testing/builders";
import { useTestDatabase } from "@/db/testing/test-database";
import { buildRates } from "../testing/build-rates";
import { type FundDesk, openFundDesk } from "../testing/fund-desk";
import { refusalOf } from "../testing/refusal-of";
import { getFund } from "./get-fund";

const database = useTestDatabase();
let desk: FundDesk;

beforeAll(async () => {
  desk = await openFundDesk(database.db);
  await buildRates(database.db, "2026-11", { USD: "7.1000" });
});

describe("fund.confirm", () => {
  it("counts money from outside the city by its share, in the chosen month", async () => {
    const project = await desk.project();
    const entry = await desk.propose(project.id, {
      occurredOn: "2026-10-30",
      outsideShareBp: 3333,
      amountOriginal: "10.01",
    });
    const detail = await call(getFund, { id: entry.id }, { context: desk.statistician });
    expect(detail).toMatchObject({
      refusal: null,
      question: null,
      funds: { isCounted: true, ruleId: "ARR_OUTSIDE_CITY" },
      foreign: null,
    });
    expect(await desk.confirm(entry.id, { statMonth: "2026-10" })).toMatchObject({
      isCounted: true,
      statMonth: "2026-10",
    });
    expect(await desk.sums(project.id, { months: ["2026-10"] })).toMatchObject({
      countedFen: 334,
      notCountedFen: 667,
    });
  });

  it.each([
    [{ sourceRegionCode: "120118" }, "ARR_LOCAL"],
    [{ sourceRegionCode: "810000" }, "ARR_FOREIGN"],
    [{ sourceRegionCode: "DE" }, "ARR_FOREIGN"],
    [{ category: "foreignCapital" }, "ARR_FOREIGN"],
    [{ outsideShareBp: 0 }, "ARR_NO_OUTSIDE_SHARE"],
  ])("does not count %o", async (values, ruleId) => {
    const project = await desk.project();
    const entry = await desk.propose(project.id, values);
    expect(await desk.confirm(entry.id)).toMatchObject({ isCounted: false, ruleId });
    expect(await desk.sums(project.id)).toMatchObject({
      countedFen: 0,
      countedCount: 0,
      notCountedFen: 123_456_789,
    });
  });

  it("is for the statistician, never for the proposer or the project's owner", async () => {
    const project = await desk.project();
    const entry = await desk.propose(project.id);
    expect(await refusalOf(desk.confirm(entry.id, {}, desk.officer))).toBe("FORBIDDEN");
    expect(await refusalOf(desk.confirm(entry.id, {}, desk.leader))).toBe("FORBIDDEN");
    expect(await refusalOf(desk.confirm(crypto.randomUUID()))).toBe("NOT_FOUND");
    const { actor } = desk.statistician;
    const own = actor.kind === "user" ? actor.userId : "";
    const proposed = await buildFundEntry(database.db, { projectId: project.id, proposedBy: own });
    expect(await refusalOf(desk.confirm(proposed.id))).toBe("RULE FUND_CONFIRM_OWN");
    const owned = await buildProject(database.db, { stage: "S2", ownerId: own });
    const money = await buildFundEntry(database.db, { projectId: owned.id });
    expect(await refusalOf(desk.confirm(money.id))).toBe("RULE FUND_CONFIRM_AS_OWNER");
    expect(await call(getFund, { id: money.id }, { context: desk.statistician })).toMatchObject({
      refusal: "ownProject",
    });
  });

  it("refuses closed months, a second decision and a stale version", async () => {
    const project = await desk.project();
    const entry = await desk.propose(project.id, { occurredOn: "2026-11-02" });
    for (const statMonth of ["2026-09", "2026-10", "2026-12"]) {
      expect(await refusalOf(desk.confirm(entry.id, { statMonth }))).toBe("RULE FUND_MONTH_CLOSED");
    }
    expect(await refusalOf(desk.confirm(entry.id, { version: 2 }))).toBe("CONFLICT");
    const race = await Promise.all([desk.confirm(entry.id), desk.confirm(entry.id)].map(refusalOf));
    expect(race.filter((outcome) => outcome === "done")).toHaveLength(1);
    expect(await refusalOf(desk.confirm(entry.id, { version: 2 }))).toBe("RULE FUND_NOT_PENDING");
  });

  it("asks whether an asset was paid from counted capital before it counts the same yuan again", async () => {
    const project = await desk.project();
    const capital = await desk.propose(project.id, { category: "paidInCapital" });
    const machines = await desk.propose(project.id, { category: "equipment" });
    const land = await desk.propose(project.id, { category: "landPrice" });
    await desk.confirm(capital.id);
    const { question, ifFromPaidIn } = await call(
      getFund,
      { id: machines.id },
      { context: desk.statistician },
    );
    expect(question).toEqual({
      kind: "spentCapital",
      against: [{ category: "paidInCapital", count: 1, amountFen: 123_456_789 }],
    });
    expect(ifFromPaidIn.funds).toMatchObject({ isCounted: false, ruleId: "ARR_FROM_PAID_IN" });
    expect(await refusalOf(desk.confirm(machines.id))).toBe("RULE FUND_SOURCE_UNANSWERED");
    expect(await desk.confirm(machines.id, { isFromPaidInCapital: true })).toMatchObject({
      isCounted: false,
      ruleId: "ARR_FROM_PAID_IN",
    });
    expect(await desk.confirm(land.id, { isFromPaidInCapital: false })).toMatchObject({ isCounted: true });
    expect(await desk.sums(project.id)).toMatchObject({
      countedFen: 2 * 123_456_789,
      notCountedFen: 123_456_789,
    });
  });

  it("asks also when capital and asset are confirmed at the same moment", async () => {
    const project = await desk.project();
    const capital = await desk.propose(project.id, { category: "paidInCapital" });
    const machines = await desk.propose(project.id, { category: "equipment" });
    const race = await Promise.all([desk.confirm(capital.id), desk.confirm(machines.id)].map(refusalOf));
    expect(race.sort()).toEqual(["RULE FUND_SOURCE_UNANSWERED", "done"]);
  });
});
