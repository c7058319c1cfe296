import { eq } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import { auditLog, fundEntries } from "@/db/schema";
import { unique } from "@/db/testing/builders";
import { useTestDatabase } from "@/db/testing/test-database";
import { type FundDesk, openFundDesk } from "../testing/fund-desk";
import { refusalOf } from "../testing/refusal-of";

const database = useTestDatabase();
let desk: FundDesk;

beforeAll(async () => {
  desk = await openFundDesk(database.db);
});

describe("fund.propose", () => {
  it("leaves money pending and not counted, and audits it", async () => {
    const project = await desk.project();
    const entry = await desk.propose(project.id, { evidenceNo: " 进账 ab-１ " });
    const [row] = await database.db.select().from(fundEntries).where(eq(fundEntries.id, entry.id));
    expect(row).toMatchObject({
      state: "pending",
      isCounted: false,
      statMonth: null,
      evidenceNo: "进账AB-1",
      amountOriginal: "1234567.89",
      enterpriseId: project.investorId,
    });
    expect(await desk.sums(project.id)).toMatchObject({
      count: 1,
      countedFen: 0,
      notCountedFen: 123_456_789,
    });
    const [logged] = await database.db.select().from(auditLog).where(eq(auditLog.subjectId, entry.id));
    expect(logged?.action).toBe("fund.propose");
  });

  it("is for the owner and the head of the department", async () => {
    const project = await desk.project();
    expect(await refusalOf(desk.propose(project.id, {}, desk.head))).toBe("done");
    expect(await refusalOf(desk.propose(project.id, {}, desk.colleague))).toBe("FORBIDDEN");
    expect(await refusalOf(desk.propose(project.id, {}, desk.foreignHead))).toBe("NOT_FOUND");
    expect(await refusalOf(desk.propose(project.id, {}, desk.leader))).toBe("FORBIDDEN");
    expect(await refusalOf(desk.propose(project.id, {}, desk.statistician))).toBe("FORBIDDEN");
  });

  it("refuses unsigned and closed projects, coming days, used vouchers and odd invoice numbers", async () => {
    const unsigned = await desk.project({ stage: "S1" });
    expect(await refusalOf(desk.propose(unsigned.id))).toBe("RULE FUND_BEFORE_SIGNING");
    const closed = await desk.project({ stage: "S2", standing: "terminated" });
    expect(await refusalOf(desk.propose(closed.id))).toBe("RULE PROJECT_CLOSED");
    const project = await desk.project();
    expect(await refusalOf(desk.propose(project.id, { occurredOn: "2026-11-24" }))).toBe("VALIDATION");
    const evidenceNo = unique();
    await desk.propose(project.id, { evidenceNo });
    expect(await refusalOf(desk.propose(project.id, { evidenceNo: ` ${evidenceNo.toLowerCase()}` }))).toBe(
      "RULE VOUCHER_ALREADY_COUNTED",
    );
    const invoice = { evidenceKind: "invoice", evidenceNo: "123456789" };
    expect(await refusalOf(desk.propose(project.id, invoice))).not.toBe("done");
    expect(
      await refusalOf(desk.propose(project.id, { ...invoice, evidenceNo: "26127000000012345678" })),
    ).toBe("done");
  });
});
