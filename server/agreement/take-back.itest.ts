import { call } from "@orpc/server";
import { eq } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import { agreements, exchangeRates, monthClosings, projects } from "@/db/schema";
import { unique } from "@/db/testing/builders";
import { useTestDatabase } from "@/db/testing/test-database";
import type { Measure } from "@/domain/amount/measure";
import { summariseAmounts } from "../amount/summarise-amounts";
import { buildFile } from "../testing/build-file";
import { type FundDesk, openFundDesk } from "../testing/fund-desk";
import { refusalOf } from "../testing/refusal-of";
import { listAgreements } from "./list-agreements";
import { recordAgreement } from "./record-agreement";
import { reverseAgreement } from "./reverse-agreement";
import { setAgreementFiles } from "./set-agreement-files";
import { voidAgreement } from "./void-agreement";

const database = useTestDatabase();
let desk: FundDesk;

beforeAll(async () => {
  desk = await openFundDesk(database.db);
});

const record = (projectId: string, values: Record<string, unknown> = {}) => {
  const plain = {
    kind: "formal" as const,
    contractNo: unique(),
    signedOn: "2026-11-02",
    statMonth: "2026-11",
    amountFen: 10_000,
  };
  return call(recordAgreement, { projectId, ...plain, ...values }, { context: desk.officer });
};

const takeBack = (
  verb: typeof voidAgreement | typeof reverseAgreement,
  id: string,
  version = 1,
  context = desk.statistician,
) => call(verb, { id, version, reason: "合同未生效" }, { context });

const sum = (projectId: string, measure: Measure = "agreedInvestment", months?: string[]) =>
  call(summariseAmounts, { measure, projectId, ...(months ? { months } : {}) }, { context: desk.leader });

/** A contract of a month that was closed after it. */
async function closedContract(projectId: string) {
  const { id } = await record(projectId, { signedOn: "2026-10-20", statMonth: "2026-10" });
  await database.db.insert(monthClosings).values({
    statMonth: "2026-10",
    revision: 1,
    closedAt: "2026-11-05T02:00:00Z",
    totals: {},
    rowCount: 0,
    sha256: "0",
  });
  return id;
}

describe("agreement.void", () => {
  it("takes a contract of an open month out of the count, with its reason, and lets another be the first", async () => {
    const project = await desk.project();
    const { id } = await record(project.id);
    expect(await refusalOf(takeBack(reverseAgreement, id))).toBe("RULE AGREEMENT_IN_OPEN_MONTH");
    expect(await refusalOf(takeBack(voidAgreement, id, 2))).toBe("CONFLICT");
    await takeBack(voidAgreement, id);
    expect(await sum(project.id)).toMatchObject({ countedFen: 0, count: 0 });
    const { items } = await call(listAgreements, { projectId: project.id }, { context: desk.officer });
    expect(items).toMatchObject([{ id, isVoid: true, voidReason: "合同未生效" }]);
    expect(await refusalOf(takeBack(voidAgreement, id, 2))).toBe("RULE AGREEMENT_VOID");
    expect(await record(project.id)).toMatchObject({ ruleId: "AGR_FORMAL_FIRST" });
  });

  it("is the statistician's, and not of a contract on which others rest", async () => {
    const project = await desk.project();
    const { id } = await record(project.id);
    expect(await refusalOf(takeBack(voidAgreement, id, 1, desk.officer))).toBe("FORBIDDEN");
    expect(await refusalOf(takeBack(voidAgreement, id, 1, desk.leader))).toBe("FORBIDDEN");
    expect(await refusalOf(takeBack(voidAgreement, crypto.randomUUID()))).toBe("NOT_FOUND");
    await record(project.id, {
      kind: "capitalIncrease",
      amountFen: 500,
      newTotalOriginal: "105",
      isWithinEarlier: false,
    });
    expect(await refusalOf(takeBack(voidAgreement, id))).toBe("RULE AGREEMENT_HAS_LATER");
  });

  it("gives the project back to the investor that was changed", async () => {
    const project = await desk.project();
    await record(project.id);
    const change = await record(project.id, {
      kind: "investorChange",
      amountFen: undefined,
      newInvestor: { name: `苏州${unique()}有限公司`, capitalKind: "domestic", regionCode: "320500" },
    });
    await takeBack(voidAgreement, change.id);
    const [now] = await database.db.select().from(projects).where(eq(projects.id, project.id));
    expect(now?.investorId).toBe(project.investorId);
  });
});

describe("foreign contracts", () => {
  it("need the rate of their month, and count the foreign party's part in US cents", async () => {
    const project = await desk.project({ capitalKind: "foreign", sourceRegionCode: "DE" });
    const contract = {
      currency: "EUR",
      amountFen: undefined,
      amountOriginal: "10000000",
      foreignCurrency: "EUR",
      foreignAmountOriginal: "4000000",
    };
    expect(await refusalOf(record(project.id, contract))).toBe("RULE EXCHANGE_RATE_MISSING");
    await database.db.insert(exchangeRates).values([
      { statMonth: "2026-11", currency: "EUR", rate: "8", source: "中国人民银行" },
      { statMonth: "2026-11", currency: "USD", rate: "7", source: "中国人民银行" },
    ]);
    const tooMuch = { ...contract, foreignAmountOriginal: "10000000.01" };
    expect(await refusalOf(record(project.id, tooMuch))).toBe("VALIDATION");
    expect(await record(project.id, contract)).toMatchObject({
      amountFen: 8_000_000_000,
      isCountedForeign: true,
      foreignRuleId: "AGF_SUBSCRIBED",
    });
    expect(await sum(project.id, "foreignAgreed")).toMatchObject({ countedUsdCents: 457_142_857 });
    await record(project.id, { ...contract, contractNo: unique() });
    expect(await sum(project.id, "foreignAgreed")).toMatchObject({ countedUsdCents: 457_142_857 });
  });
});

describe("agreement.setFiles", () => {
  it("names files of the project, and no others", async () => {
    const project = await desk.project();
    const { id } = await record(project.id);
    const set = (fileIds: string[], version = 1, context = desk.officer) =>
      call(setAgreementFiles, { id, version, fileIds }, { context });
    const own = await buildFile(database.db, { projectId: project.id, uploadedBy: project.ownerId ?? "" });
    const other = await desk.project();
    const foreign = await buildFile(database.db, { projectId: other.id, uploadedBy: project.ownerId ?? "" });
    await set([own.id]);
    const { items } = await call(listAgreements, { projectId: project.id }, { context: desk.officer });
    expect(items[0]?.files).toMatchObject([{ id: own.id }]);
    expect(await refusalOf(set([foreign.id], 2))).toBe("VALIDATION");
    expect(await refusalOf(set([own.id], 1))).toBe("CONFLICT");
    expect(await refusalOf(set([], 2, desk.colleague))).toBe("FORBIDDEN");
    expect(await refusalOf(set([], 2, desk.foreignHead))).toBe("NOT_FOUND");
    await set([], 2);
  });
});

describe("agreement.reverse", () => {
  it("takes a contract of a closed month back in the open one and leaves the closed month as it was", async () => {
    const project = await desk.project();
    const id = await closedContract(project.id);
    expect(await refusalOf(takeBack(voidAgreement, id))).toBe("RULE AGREEMENT_IN_CLOSED_MONTH");
    await takeBack(reverseAgreement, id);
    expect(await sum(project.id, "agreedInvestment", ["2026-10"])).toMatchObject({ countedFen: 10_000 });
    expect(await sum(project.id, "agreedInvestment", ["2026-11"])).toMatchObject({ countedFen: -10_000 });
    expect(await sum(project.id)).toMatchObject({ countedFen: 0, notCountedFen: 0 });
    expect(await refusalOf(takeBack(reverseAgreement, id, 2))).toBe("RULE AGREEMENT_VOID");
    const [old] = await database.db.select().from(agreements).where(eq(agreements.id, id));
    const right = await record(project.id, { contractNo: old?.contractNo, amountFen: 9_000 });
    expect(right).toMatchObject({ isCounted: true, ruleId: "AGR_FORMAL_FIRST" });
    expect(await sum(project.id)).toMatchObject({ countedFen: 9_000 });
  });
});
