import { call } from "@orpc/server";
import { eq } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import { fundEvidence } from "@/db/schema";
import { unique } from "@/db/testing/builders";
import { useTestDatabase } from "@/db/testing/test-database";
import { voidFile } from "../file/void-file";
import { type FundDesk, openFundDesk } from "../testing/fund-desk";
import { refusalOf } from "../testing/refusal-of";
import { getFund } from "./get-fund";
import { returnFund } from "./return-fund";

const database = useTestDatabase();
let desk: FundDesk;

beforeAll(async () => {
  desk = await openFundDesk(database.db);
});

const sendBack = (id: string, version = 1) =>
  call(returnFund, { id, version, reason: "凭证不清" }, { context: desk.statistician });
const counted = async (projectId: string) => (await desk.sums(projectId)).countedFen;

/** The six ways in which the same yuan could count twice (domain.md 2.2, 2.3). */
describe("double counting of money in place", () => {
  it("1: the same invoice number is refused, in another project and under another kind of voucher", async () => {
    const [project, other] = [await desk.project({ name: "海河精密传动项目" }), await desk.project()];
    const invoice = { evidenceKind: "invoice", evidenceNo: "26127000000012345678" };
    await desk.propose(project.id, invoice);
    expect(await refusalOf(desk.propose(other.id, invoice))).toBe("RULE VOUCHER_ALREADY_COUNTED");
    const disguised = { ...invoice, evidenceKind: "equipmentContract" };
    expect(await refusalOf(desk.propose(other.id, disguised))).toBe("RULE VOUCHER_ALREADY_COUNTED");
    await expect(desk.propose(other.id, invoice)).rejects.toThrow(/海河精密传动项目/);
  });

  it("2: the same file is refused, whatever its name and number", async () => {
    const project = await desk.project({ name: "津门轴承项目" });
    const [file, copy] = [
      await desk.file(project.id, { sha256: "a".repeat(64) }),
      await desk.file(project.id, { sha256: "a".repeat(64), name: "另存的回单.pdf" }),
    ];
    await desk.propose(project.id, { fileIds: [file.id] });
    expect(await refusalOf(desk.propose(project.id, { fileIds: [copy.id] }))).toBe("RULE EVIDENCE_FILE_USED");
    await expect(desk.propose(project.id, { fileIds: [copy.id] })).rejects.toThrow(
      /另存的回单\.pdf》已用于「津门轴承项目」/,
    );
    expect(await refusalOf(desk.propose(project.id, { fileIds: [file.id, copy.id] }))).toBe("VALIDATION");
  });

  it("3: capital that is paid in and then spent is asked about", async () => {
    const project = await desk.project();
    const capital = await desk.propose(project.id, { category: "paidInCapital" });
    const machines = await desk.propose(project.id, { category: "equipment" });
    await desk.confirm(capital.id);
    expect(await refusalOf(desk.confirm(machines.id))).toBe("RULE FUND_SOURCE_UNANSWERED");
    expect(await desk.confirm(machines.id, { isFromPaidInCapital: true })).toMatchObject({
      isCounted: false,
      ruleId: "ARR_FROM_PAID_IN",
    });
    expect(await counted(project.id)).toBe(123_456_789);
    const stored = await call(getFund, { id: machines.id }, { context: desk.statistician });
    expect(stored.isFromPaidInCapital).toBe(true);
  });

  it("4: spending first and the capital afterwards is asked about too, over several entries", async () => {
    const project = await desk.project();
    for (const category of ["equipment", "landPrice"]) {
      const spent = await desk.propose(project.id, { category });
      await desk.confirm(spent.id);
    }
    const capital = await desk.propose(project.id, { category: "paidInCapital" });
    const { question } = await call(getFund, { id: capital.id }, { context: desk.statistician });
    expect(question?.kind).toBe("capitalSpent");
    expect(question?.against.map(({ category }) => category).sort()).toEqual(["equipment", "landPrice"]);
    expect(await refusalOf(desk.confirm(capital.id))).toBe("RULE FUND_SOURCE_UNANSWERED");
    await desk.confirm(capital.id, { isFromPaidInCapital: true });
    expect(await counted(project.id)).toBe(2 * 123_456_789);
  });

  it("5: what was reversed is entered again and counts once", async () => {
    const project = await desk.project();
    const voucher = { evidenceNo: unique(), fileIds: [(await desk.file(project.id)).id] };
    const wrong = await desk.propose(project.id, voucher);
    await desk.confirm(wrong.id);
    await desk.reverse(wrong.id);
    const right = await desk.propose(project.id, { ...voucher, amountOriginal: "1000" });
    await desk.confirm(right.id);
    expect(await counted(project.id)).toBe(100_000);
    expect(await refusalOf(desk.propose(project.id, voucher))).toBe("RULE VOUCHER_ALREADY_COUNTED");
  });

  it("6: a returned voucher that was used elsewhere meanwhile is refused when it comes again", async () => {
    const [project, other] = [await desk.project(), await desk.project()];
    const sha256 = "b".repeat(64);
    const files = [
      await desk.file(project.id, { sha256 }),
      await desk.file(other.id, { sha256 }),
      await desk.file(project.id),
    ].map(({ id }) => id);
    const evidenceNo = unique();
    const first = await desk.propose(project.id, { evidenceNo, fileIds: files.slice(0, 1) });
    await sendBack(first.id);
    await desk.propose(other.id, { evidenceNo, fileIds: files.slice(1, 2) });
    const again = { id: first.id, version: 2, evidenceNo, fileIds: files.slice(0, 1) };
    expect(await refusalOf(desk.propose(project.id, again))).toBe("RULE VOUCHER_ALREADY_COUNTED");
    const renumbered = { ...again, evidenceNo: unique() };
    expect(await refusalOf(desk.propose(project.id, renumbered))).toBe("RULE EVIDENCE_FILE_USED");
    const refiled = { ...renumbered, fileIds: files.slice(2) };
    expect(await refusalOf(desk.propose(project.id, refiled))).toBe("done");
  });
});

describe("at the same moment", () => {
  it("one of two submissions of a voucher is taken", async () => {
    const [project, other] = [await desk.project(), await desk.project()];
    const evidenceNo = unique();
    const race = await Promise.all(
      [project, other].map(({ id }) => refusalOf(desk.propose(id, { evidenceNo }))),
    );
    expect(race.sort()).toEqual(["RULE VOUCHER_ALREADY_COUNTED", "done"]);
  });

  it("one of two submissions of a file is taken", async () => {
    const [project, other] = [await desk.project(), await desk.project()];
    const sha256 = "c".repeat(64);
    const files = [await desk.file(project.id, { sha256 }), await desk.file(other.id, { sha256 })];
    const race = await Promise.all(
      files.map(({ id, projectId }) => refusalOf(desk.propose(projectId, { fileIds: [id] }))),
    );
    expect(race.sort()).toEqual(["RULE EVIDENCE_FILE_USED", "done"]);
  });

  it("one of two confirmations is taken, and the other side of the capital is asked about", async () => {
    const project = await desk.project();
    const capital = await desk.propose(project.id, { category: "paidInCapital" });
    const machines = await desk.propose(project.id, { category: "equipment" });
    const race = await Promise.all([desk.confirm(capital.id), desk.confirm(machines.id)].map(refusalOf));
    expect(race.sort()).toEqual(["RULE FUND_SOURCE_UNANSWERED", "done"]);
  });

  it("a file is voided or becomes evidence, never both", async () => {
    const project = await desk.project();
    for (let round = 0; round < 4; round += 1) {
      const file = await desk.file(project.id);
      const race = await Promise.all([
        refusalOf(call(voidFile, { id: file.id, reason: "传错" }, { context: desk.officer })),
        refusalOf(desk.propose(project.id, { fileIds: [file.id] })),
      ]);
      expect(race.filter((outcome) => outcome === "done")).toHaveLength(1);
    }
  });
});

it("a file money stands on is not voided until the money is returned", async () => {
  const project = await desk.project();
  const file = await desk.file(project.id);
  const entry = await desk.propose(project.id, { fileIds: [file.id] });
  const drop = () => refusalOf(call(voidFile, { id: file.id, reason: "传错" }, { context: desk.officer }));
  expect(await drop()).toBe("RULE FILE_IS_EVIDENCE");
  await sendBack(entry.id);
  expect(await drop()).toBe("done");
});

it("evidence stays with counted money, whatever is tried in the database", async () => {
  const project = await desk.project();
  const entry = await desk.propose(project.id);
  await desk.confirm(entry.id);
  const ofEntry = eq(fundEvidence.fundEntryId, entry.id);
  await expect(database.owner.db.delete(fundEvidence).where(ofEntry)).rejects.toThrow();
});
