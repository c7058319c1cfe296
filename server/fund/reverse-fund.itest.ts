import { call } from "@orpc/server";
import { eq } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import { fundEntries } from "@/db/schema";
import { unique } from "@/db/testing/builders";
import { useTestDatabase } from "@/db/testing/test-database";
import { type FundDesk, openFundDesk } from "../testing/fund-desk";
import { refusalOf } from "../testing/refusal-of";
import { getFund } from "./get-fund";

const database = useTestDatabase();
let desk: FundDesk;

beforeAll(async () => {
  desk = await openFundDesk(database.db);
});

describe("fund.reverse", () => {
  it("cancels an entry in the open month and leaves the month it was counted in as it was", async () => {
    const project = await desk.project();
    const evidenceNo = unique();
    const entry = await desk.propose(project.id, {
      occurredOn: "2026-10-30",
      outsideShareBp: 3333,
      amountOriginal: "10.01",
      evidenceNo,
    });
    await desk.confirm(entry.id, { statMonth: "2026-10" });
    expect(await desk.reverse(entry.id)).toMatchObject({
      amountFen: -1001,
      statMonth: "2026-11",
      isCounted: true,
    });
    expect(await desk.sums(project.id, { months: ["2026-10"] })).toMatchObject({ countedFen: 334 });
    expect(await desk.sums(project.id, { months: ["2026-11"] })).toMatchObject({ countedFen: -334 });
    expect(await desk.sums(project.id)).toMatchObject({ countedFen: 0, notCountedFen: 0, amountFen: 0 });
    expect(await refusalOf(desk.propose(project.id, { evidenceNo }))).toBe("done");
  });

  it("happens once, only to counted money, and not to a reversal", async () => {
    const project = await desk.project();
    const entry = await desk.propose(project.id);
    expect(await refusalOf(desk.reverse(entry.id, 1))).toBe("RULE FUND_NOT_REVERSIBLE");
    await desk.confirm(entry.id);
    expect(await refusalOf(desk.reverse(entry.id, 1))).toBe("CONFLICT");
    expect(await refusalOf(desk.reverse(entry.id, 2, desk.leader))).toBe("FORBIDDEN");
    expect(await refusalOf(desk.reverse(crypto.randomUUID()))).toBe("NOT_FOUND");
    const race = await Promise.all([desk.reverse(entry.id), desk.reverse(entry.id)].map(refusalOf));
    expect(race.filter((outcome) => outcome === "done")).toHaveLength(1);
    const [reversal] = await database.db
      .select()
      .from(fundEntries)
      .where(eq(fundEntries.reversesId, entry.id));
    expect(await refusalOf(desk.reverse(reversal?.id ?? "", 1))).toBe("RULE FUND_IS_REVERSAL");
    expect(await desk.sums(project.id)).toMatchObject({ count: 2, countedFen: 0 });
  });

  it("lets the source be asked again only while the other money still counts", async () => {
    const project = await desk.project();
    const capital = await desk.propose(project.id, { category: "paidInCapital" });
    await desk.confirm(capital.id);
    await desk.reverse(capital.id);
    const machines = await desk.propose(project.id, { category: "equipment" });
    const { question } = await call(getFund, { id: machines.id }, { context: desk.statistician });
    expect(question).toBeNull();
  });
});
