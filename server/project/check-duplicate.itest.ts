import { call } from "@orpc/server";
import { beforeAll, describe, expect, it } from "vitest";
import { intents } from "@/db/schema";
import { unique } from "@/db/testing/builders";
import { useTestDatabase } from "@/db/testing/test-database";
import type { CheckDuplicateInput } from "@/domain/project/check-duplicate.schema";
import { openProjectDesk, type ProjectDesk, phone } from "../testing/project-desk";
import { refusalOf } from "../testing/refusal-of";
import { uscc } from "../testing/uscc";
import { checkDuplicate } from "./check-duplicate";

const database = useTestDatabase();
let desk: ProjectDesk;

beforeAll(async () => {
  desk = await openProjectDesk(database.db);
});

const check = (input: CheckDuplicateInput, by = desk.colleague.context) =>
  call(checkDuplicate, input, { context: by });

describe("project.checkDuplicate", () => {
  it("finds by code, name, similar name and phone, and says who has it", async () => {
    const values = {
      uscc: uscc(),
      investorName: "江苏恒立液压精工机械有限公司",
      contactPhone: phone(),
      industryCode: "3444",
    };
    const { id } = await desk.create({ ...values, name: "液压件基地", totalInvestmentFen: 12_345_678_900 });
    const reasonsFor = async (input: CheckDuplicateInput) => {
      const { matches } = await check(input);
      const match = matches.find(({ projectId }) => projectId === id);
      return match && [match.level, ...match.reasons];
    };
    expect(await reasonsFor({ uscc: values.uscc })).toEqual(["likely", "sameInvestor"]);
    expect(await reasonsFor({ uscc: values.uscc, industryCode: "3441" })).toEqual([
      "strong",
      "sameInvestorAndIndustry",
      "sameInvestor",
    ]);
    expect(await reasonsFor({ investorName: "恒立液压精工机械" })).toEqual(["likely", "sameInvestorName"]);
    expect(await reasonsFor({ investorName: "恒立液压精工机械厂" })).toEqual([
      "likely",
      "similarInvestorName",
    ]);
    expect(await reasonsFor({ phone: `+86 ${values.contactPhone}` })).toEqual(["likely", "sameContactPhone"]);
    expect(await reasonsFor({ uscc: values.uscc, exceptId: id })).toBeUndefined();
    const { matches } = await check({ phone: values.contactPhone });
    expect(matches).toEqual([
      {
        kind: "project",
        level: "likely",
        reasons: ["sameContactPhone"],
        projectId: id,
        name: "液压件基地",
        stage: "L0",
        ownerName: desk.officer.user.displayName,
        departmentName: desk.department.name,
      },
    ]);
  });

  it("matches nothing on what is still being typed", async () => {
    await desk.create({ uscc: uscc(), investorName: "江苏" });
    expect(await check({ uscc: "9112", phone: "138", investorName: "精", projectName: "%" })).toEqual({
      level: null,
      matches: [],
    });
    expect(await check({})).toEqual({ level: null, matches: [] });
  });

  it("finds open submissions, but not closed ones", async () => {
    const number = phone();
    const intent = {
      enterpriseName: `${unique()}科技`,
      contactName: "李静",
      phone: number,
      industry: "biomedicine" as const,
      amountBand: "over1b" as const,
      siteNeed: "land" as const,
      consentVersion: "1",
      consentAt: "2026-11-01T00:00:00Z",
    };
    const submit = (state: "received" | "closed") =>
      database.db
        .insert(intents)
        .values({ ...intent, receiptNo: unique(), submissionKey: crypto.randomUUID(), state });
    await submit("closed");
    expect((await check({ phone: number })).matches).toEqual([]);
    await submit("received");
    expect((await check({ phone: number })).matches).toMatchObject([
      { kind: "intent", name: intent.enterpriseName, projectId: null },
    ]);
  });

  it("tells an agency that there is a match, not whose", async () => {
    const number = phone();
    await desk.create({ contactPhone: number });
    const { matches } = await check({ phone: number }, desk.agent.context);
    expect(matches).toEqual([
      {
        kind: "project",
        level: "likely",
        reasons: ["sameContactPhone"],
        projectId: null,
        name: null,
        stage: null,
        ownerName: null,
        departmentName: null,
      },
    ]);
  });

  it("names a project of another department to its head without opening it", async () => {
    const number = phone();
    await desk.create({ contactPhone: number });
    const { matches } = await check({ phone: number }, desk.foreignHead.context);
    expect(matches).toMatchObject([{ projectId: null, ownerName: desk.officer.user.displayName }]);
  });

  it("gives away no amount: only one's own projects are compared by it", async () => {
    const name = `${unique()}${unique()}减速机产业园`;
    await desk.create({ name, totalInvestmentFen: 10_000_000_000 });
    const probe = (by = desk.officer.context) =>
      desk.create({ name, totalInvestmentFen: 10_500_000_000, investorName: unique() }, by);
    expect((await probe(desk.colleague.context)).matches).toEqual([]);
    expect((await probe()).matches).toMatchObject([{ level: "weak", reasons: ["similarProjectAndAmount"] }]);
  });

  it("is not for readers", async () => {
    for (const { context } of [desk.leader, desk.statistician, desk.landManager]) {
      expect(await refusalOf(check({}, context))).toBe("FORBIDDEN");
    }
  });
});
