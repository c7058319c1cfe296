import { call } from "@orpc/server";
import { beforeAll, describe, expect, it } from "vitest";
import { useTestDatabase } from "@/db/testing/test-database";
import { type FundDesk, openFundDesk } from "../testing/fund-desk";
import { refusalOf } from "../testing/refusal-of";
import { getFund } from "./get-fund";

const database = useTestDatabase();
let desk: FundDesk;

beforeAll(async () => {
  desk = await openFundDesk(database.db);
});

describe("fund.get", () => {
  it("shows an officer their own project's money and nobody else's", async () => {
    const project = await desk.project();
    const entry = await desk.propose(project.id);
    expect(await refusalOf(call(getFund, { id: entry.id }, { context: desk.officer }))).toBe("done");
    expect(await refusalOf(call(getFund, { id: entry.id }, { context: desk.colleague }))).toBe("NOT_FOUND");
    expect(await refusalOf(call(getFund, { id: entry.id }, { context: desk.foreignHead }))).toBe("NOT_FOUND");
  });
});
