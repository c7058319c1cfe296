import { call } from "@orpc/server";
import { beforeAll, describe, expect, it } from "vitest";
import { unique } from "@/db/testing/builders";
import { useTestDatabase } from "@/db/testing/test-database";
import { type FundDesk, openFundDesk } from "../testing/fund-desk";
import { refusalOf } from "../testing/refusal-of";
import { getFund } from "./get-fund";
import { returnFund } from "./return-fund";

const database = useTestDatabase();
let desk: FundDesk;

beforeAll(async () => {
  desk = await openFundDesk(database.db);
});

describe("fund.return", () => {
  it("sends money back with a reason and frees its voucher", async () => {
    const project = await desk.project();
    const evidenceNo = unique();
    const entry = await desk.propose(project.id, { evidenceNo });
    const input = { id: entry.id, version: 1, reason: "进账单缺少银行印章" };
    expect(await refusalOf(call(returnFund, input, { context: desk.officer }))).toBe("FORBIDDEN");
    expect(await refusalOf(call(returnFund, { ...input, version: 3 }, { context: desk.statistician }))).toBe(
      "CONFLICT",
    );
    expect(
      await refusalOf(
        call(returnFund, { ...input, id: crypto.randomUUID() }, { context: desk.statistician }),
      ),
    ).toBe("NOT_FOUND");
    await call(returnFund, input, { context: desk.statistician });
    expect(await call(getFund, { id: entry.id }, { context: desk.officer })).toMatchObject({
      entry: { state: "returned", stateNote: input.reason },
    });
    expect(await refusalOf(call(returnFund, { ...input, version: 2 }, { context: desk.statistician }))).toBe(
      "RULE FUND_NOT_PENDING",
    );
    expect(await refusalOf(desk.propose(project.id, { evidenceNo }))).toBe("done");
  });
});
