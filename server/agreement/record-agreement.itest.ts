import { call } from "@orpc/server";
import { beforeAll, describe, expect, it } from "vitest";
import { unique } from "@/db/testing/builders";
import { useTestDatabase } from "@/db/testing/test-database";
import { summariseAmounts } from "../amount/summarise-amounts";
import { type FundDesk, openFundDesk } from "../testing/fund-desk";
import { refusalOf } from "../testing/refusal-of";
import { listAgreements } from "./list-agreements";
import { recordAgreement } from "./record-agreement";
import { updateAgreement } from "./update-agreement";
import { voidAgreement } from "./void-agreement";

const database = useTestDatabase();
let desk: FundDesk;

beforeAll(async () => {
  desk = await openFundDesk(database.db);
});

const record = (projectId: string, values: Record<string, unknown> = {}, context = desk.officer) => {
  const plain = {
    kind: "formal" as const,
    contractNo: unique(),
    signedOn: "2026-11-02",
    statMonth: "2026-11",
  };
  return call(recordAgreement, { projectId, ...plain, amountFen: 1_000, ...values }, { context });
};

const increase = (amountFen: number, newTotalOriginal: string, isWithinEarlier = false) => ({
  kind: "capitalIncrease",
  amountFen,
  newTotalOriginal,
  isWithinEarlier,
});

const counted = async (projectId: string) => {
  const filter = { measure: "agreedInvestment" as const, projectId };
  const { countedFen, notCountedFen } = await call(summariseAmounts, filter, { context: desk.leader });
  return { countedFen, notCountedFen };
};

it("counts a project once, at its first formal contract, and increases of capital after it", async () => {
  const project = await desk.project({ stage: "R3" });
  const framework = await record(project.id, { kind: "framework", contractNo: undefined });
  expect(framework).toMatchObject({ ruleId: "AGR_NOT_FORMAL", isCounted: false });
  expect(await refusalOf(record(project.id, increase(11, "0.11")))).toBe("RULE AGREEMENT_FORMAL_FIRST");
  expect(await record(project.id)).toMatchObject({ isCounted: true, ruleId: "AGR_FORMAL_FIRST" });
  expect(await record(project.id, increase(11, "10.11"))).toMatchObject({ isCounted: true });
  expect(await counted(project.id)).toEqual({ countedFen: 1_011, notCountedFen: 1_000 });
});

it("lets only one of two formal contracts signed at the same moment count", async () => {
  const project = await desk.project();
  const race = await Promise.all([record(project.id), record(project.id)]);
  expect(race.filter(({ isCounted }) => isCounted)).toHaveLength(1);
  expect(await counted(project.id)).toEqual({ countedFen: 1_000, notCountedFen: 1_000 });
});

it("is for the owner and the head of the department", async () => {
  const project = await desk.project();
  expect(await refusalOf(record(project.id, {}, desk.head))).toBe("done");
  expect(await refusalOf(record(project.id, {}, desk.colleague))).toBe("FORBIDDEN");
  expect(await refusalOf(record(project.id, {}, desk.foreignHead))).toBe("NOT_FOUND");
  expect(await refusalOf(record(project.id, {}, desk.statistician))).toBe("FORBIDDEN");
  expect(await refusalOf(record(crypto.randomUUID()))).toBe("NOT_FOUND");
});

it("refuses a used contract number, a closed month, a coming day, a closed project and a bare formal contract", async () => {
  const project = await desk.project();
  const contractNo = unique();
  await record(project.id, { contractNo });
  expect(await refusalOf(record(project.id, { contractNo: ` ${contractNo}` }))).toBe(
    "RULE CONTRACT_NO_TAKEN",
  );
  expect(await refusalOf(record(project.id, { statMonth: "2026-10" }))).toBe("RULE AGREEMENT_MONTH_CLOSED");
  expect(await refusalOf(record(project.id, { signedOn: "2026-12-01", statMonth: "2026-12" }))).toBe(
    "VALIDATION",
  );
  expect(await refusalOf(record(project.id, { contractNo: undefined }))).not.toBe("done");
  const closed = await desk.project({ standing: "transferred" });
  expect(await refusalOf(record(closed.id))).toBe("RULE PROJECT_CLOSED");
});

describe("agreement.update and agreement.list", () => {
  const terms = {
    partyA: "高新产业园管委会",
    partyB: "常州恒远精密机械有限公司",
    agreedStartOn: "2027-03-01",
    agreedCompletionOn: "2028-03-01",
    promisedOutputFen: 40_000_000_000,
  };
  const update = (id: string, values: object, version = 1, context = desk.officer) =>
    call(updateAgreement, { id, version, ...values }, { context });
  const list = async (projectId: string, context = desk.officer) =>
    (await call(listAgreements, { projectId }, { context })).items;

  it("writes down and shows what a contract states; what is left out stays", async () => {
    const project = await desk.project({ stage: "R3" });
    const { id } = await record(project.id, { signingEvent: "秋季集中签约" });
    expect(await update(id, terms)).toEqual({ id, version: 2 });
    await update(id, { partyB: null }, 2);
    expect(await list(project.id)).toMatchObject([
      { ...terms, id, version: 3, partyB: null, signingEvent: "秋季集中签约", isCounted: true },
    ]);
    expect(await refusalOf(update(id, { agreedCompletionOn: "2027-02-01" }, 3))).toBe("VALIDATION");
    expect(await refusalOf(update(id, { partyA: "甲" }, 2))).toBe("CONFLICT");
  });

  it("keeps contract numbers apart, and leaves void agreements as they are", async () => {
    const project = await desk.project({ stage: "R3" });
    const framework = await record(project.id, { kind: "framework", contractNo: undefined });
    expect(await refusalOf(update(framework.id, terms))).toBe("done");
    await call(
      voidAgreement,
      { id: framework.id, version: 2, reason: "录错项目" },
      { context: desk.statistician },
    );
    expect(await refusalOf(update(framework.id, terms, 3))).toBe("RULE AGREEMENT_VOID");
    const [first, second] = [unique(), unique()];
    await record(project.id, { contractNo: first });
    const other = await record(project.id, { contractNo: second });
    expect(await refusalOf(update(other.id, { contractNo: first }))).toBe("RULE CONTRACT_NO_TAKEN");
  });

  it("is the owner's and the head's to write, and read by who sees the project in full", async () => {
    const project = await desk.project();
    const { id } = await record(project.id);
    expect(await refusalOf(update(id, terms, 1, desk.colleague))).toBe("FORBIDDEN");
    expect(await refusalOf(update(id, terms, 1, desk.foreignHead))).toBe("NOT_FOUND");
    expect(await refusalOf(update(id, terms, 1, desk.leader))).toBe("FORBIDDEN");
    expect(await refusalOf(update(id, terms, 1, desk.head))).toBe("done");
    expect(await refusalOf(list(project.id, desk.colleague))).toBe("FORBIDDEN");
    expect(await refusalOf(list(project.id, desk.foreignHead))).toBe("NOT_FOUND");
    expect(await refusalOf(list(project.id, desk.statistician))).toBe("done");
    expect(await refusalOf(update(crypto.randomUUID(), terms))).toBe("NOT_FOUND");
  });
});
