import { call } from "@orpc/server";
import { beforeAll, expect, it } from "vitest";
import { useTestDatabase } from "@/db/testing/test-database";
import { recordExchangeRates } from "../exchange-rate/record-exchange-rates";
import { buildRates } from "../testing/build-rates";
import { type FundDesk, openFundDesk } from "../testing/fund-desk";
import { refusalOf } from "../testing/refusal-of";
import { getFund } from "./get-fund";

const database = useTestDatabase();
let desk: FundDesk;

beforeAll(async () => {
  desk = await openFundDesk(database.db);
  await buildRates(database.db, "2026-09", { EUR: "8.000000", USD: "7.200000" });
  await buildRates(database.db, "2026-10", { EUR: "7.800000", USD: "7.200000" });
});

const capital = {
  category: "foreignCapital",
  evidenceKind: "foreignCapitalRegistration",
  sourceRegionCode: "DE",
  currency: "EUR",
  amountOriginal: "1000000",
  occurredOn: "2026-10-12",
};
const read = (id: string) => call(getFund, { id }, { context: desk.statistician });
const foreignSums = (projectId: string, filter: object = {}) =>
  desk.sums(projectId, { measure: "foreignUsed", ...filter });

it("is estimated by the newest rate, and worth what its month's rates say once confirmed", async () => {
  const project = await desk.project();
  const entry = await desk.propose(project.id, capital);
  expect(await read(entry.id)).toMatchObject({
    money: { currency: "EUR", amountOriginal: "1000000.00", amountFen: 780_000_000, isEstimate: true },
    funds: { isCounted: false, ruleId: "ARR_FOREIGN" },
    foreign: { isCounted: true },
    months: [
      { statMonth: "2026-11", rate: null, usdRate: null },
      { statMonth: "2026-10", rate: "7.800000", usdRate: "7.200000" },
    ],
  });
  await expect(desk.confirm(entry.id)).rejects.toThrow(/2026年11月，欧元/);
  expect(await desk.confirm(entry.id, { statMonth: "2026-10" })).toMatchObject({
    amountFen: 780_000_000,
    isCounted: false,
    isCountedForeign: true,
    usdCents: 108_333_333,
  });
  expect(await desk.sums(project.id)).toMatchObject({ countedFen: 0 });
  expect(await foreignSums(project.id)).toMatchObject({
    countedFen: 780_000_000,
    countedUsdCents: 108_333_333,
  });
  const { money } = await read(entry.id);
  expect(money).toMatchObject({ isEstimate: false, exchangeRate: "7.800000" });
});

it("comes to nothing in each measure when it is reversed", async () => {
  const project = await desk.project();
  const entry = await desk.propose(project.id, { ...capital, amountOriginal: "333333.33" });
  await desk.confirm(entry.id, { statMonth: "2026-10" });
  await desk.reverse(entry.id);
  expect(await foreignSums(project.id)).toMatchObject({ countedFen: 0, countedUsdCents: 0, count: 2 });
  const [october, november] = [
    await foreignSums(project.id, { months: ["2026-10"] }),
    await foreignSums(project.id, { months: ["2026-11"] }),
  ];
  expect(october.countedUsdCents).toBeGreaterThan(0);
  expect(november.countedUsdCents).toBe(-october.countedUsdCents);
});

it("cannot be handed in while nobody has entered any rate of its currency", async () => {
  const project = await desk.project();
  const yen = { ...capital, currency: "JPY" };
  expect(await refusalOf(desk.propose(project.id, yen))).toBe("RULE EXCHANGE_RATE_MISSING");
});

it("pays for machines: the question is asked across the measures", async () => {
  const project = await desk.project();
  const paidIn = await desk.propose(project.id, capital);
  await desk.confirm(paidIn.id, { statMonth: "2026-10" });
  const machines = await desk.propose(project.id, { category: "equipment" });
  expect(await refusalOf(desk.confirm(machines.id))).toBe("RULE FUND_SOURCE_UNANSWERED");
});

it("holds the rate it was converted by", async () => {
  const project = await desk.project();
  const entry = await desk.propose(project.id, capital);
  await desk.confirm(entry.id, { statMonth: "2026-10" });
  const change = (currency: "EUR" | "USD", rate: string) =>
    refusalOf(
      call(
        recordExchangeRates,
        { source: "中国人民银行", rates: [{ statMonth: "2026-10", currency, rate, version: 1 }] },
        { context: desk.statistician },
      ),
    );
  expect(await change("EUR", "7.9")).toBe("RULE EXCHANGE_RATE_IN_USE");
  expect(await change("USD", "7.3")).toBe("RULE EXCHANGE_RATE_IN_USE");
  expect(await change("EUR", "7.8")).toBe("done");
});
