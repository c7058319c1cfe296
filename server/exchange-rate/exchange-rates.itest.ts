import { call } from "@orpc/server";
import { beforeAll, describe, expect, it } from "vitest";
import { monthClosings } from "@/db/schema";
import { useTestDatabase } from "@/db/testing/test-database";
import { openProjectDesk, type ProjectDesk } from "../testing/project-desk";
import { refusalOf } from "../testing/refusal-of";
import { listExchangeRates } from "./list-exchange-rates";
import { listNewestRates } from "./list-newest-rates";
import { recordExchangeRates } from "./record-exchange-rates";

const database = useTestDatabase();
let desk: ProjectDesk;

beforeAll(async () => {
  desk = await openProjectDesk(database.db);
});

const record = (rates: object[], by = desk.statistician, values: object = {}) =>
  refusalOf(
    call(
      recordExchangeRates,
      // safe because a wrong shape is what some of the tests send
      { source: "中国人民银行", rates: rates as never, ...values },
      { context: by.context },
    ),
  );
const year = (by = desk.statistician) => call(listExchangeRates, { year: 2026 }, { context: by.context });
const usd = (statMonth: string, rate: string, version: number | null = null) => ({
  statMonth,
  currency: "USD",
  rate,
  version,
});

describe("exchange rates", () => {
  it("are entered by the statistician and read by who reads amounts", async () => {
    expect(await record([usd("2026-10", "7.1"), { ...usd("2026-10", "0.0481"), currency: "JPY" }])).toBe(
      "done",
    );
    expect(await record([usd("2026-11", "7.1")], desk.leader)).toBe("FORBIDDEN");
    const { items } = await year(desk.officer);
    expect(items.map(({ currency, rate }) => [currency, rate])).toEqual([
      ["JPY", "0.048100"],
      ["USD", "7.100000"],
    ]);
    expect(items[0]).toMatchObject({ recordedByName: desk.statistician.user.displayName, isUsed: false });
    expect(await refusalOf(year(desk.landManager))).toBe("FORBIDDEN");
  });

  it("are changed with their version, once a month and currency", async () => {
    expect(await record([usd("2026-10", "7.2")])).toBe("CONFLICT EXCHANGE_RATE_JUST_SET");
    expect(await record([usd("2026-10", "7.2", 2)])).toBe("CONFLICT");
    expect(await record([usd("2026-10", "7.2", 1)])).toBe("done");
    expect(await record([usd("2026-08", "7.2", 1)])).toBe("CONFLICT EXCHANGE_RATE_JUST_SET");
  });

  it.each([
    [[usd("2026-12", "7.1")]],
    [[usd("2026-09", "0")]],
    [[usd("2026-09", "7.1234567")]],
    [[usd("2026-09", "7.1"), usd("2026-09", "7.2")]],
    [[{ ...usd("2026-09", "1"), currency: "CNY" }]],
    [[]],
  ])("refuses %j", async (rates) => {
    expect(await record(rates)).toBe("VALIDATION");
  });

  it("stand still in a closed month", async () => {
    expect(await record([usd("2026-03", "7.1")])).toBe("done");
    await database.owner.db.insert(monthClosings).values({
      statMonth: "2026-03",
      revision: 1,
      closedBy: desk.statistician.user.id,
      closedAt: "2026-04-03T02:00:00Z",
      totals: {},
      rowCount: 0,
      sha256: "-",
    });
    expect(await record([usd("2026-03", "7.3", 1)])).toBe("RULE STAT_MONTH_CLOSED");
    expect(await record([{ ...usd("2026-03", "8"), currency: "EUR" }])).toBe("RULE STAT_MONTH_CLOSED");
    expect((await year()).closedMonths).toEqual(["2026-03"]);
  });

  it("know the newest of each currency up to this month", async () => {
    const { items } = await call(listNewestRates, {}, { context: desk.officer.context });
    expect(items).toContainEqual({ currency: "USD", statMonth: "2026-10", rate: "7.200000" });
    expect(items.filter(({ currency }) => currency === "USD")).toHaveLength(1);
  });
});
