import { call } from "@orpc/server";
import { eq } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import { auditLog, fundEntries, fundEvidence } from "@/db/schema";
import { unique } from "@/db/testing/builders";
import { useTestDatabase } from "@/db/testing/test-database";
import { type FundDesk, openFundDesk } from "../testing/fund-desk";
import { refusalOf } from "../testing/refusal-of";
import { deleteFund } from "./delete-fund";
import { getFund } from "./get-fund";
import { listFunds } from "./list-funds";
import { returnFund } from "./return-fund";
import { saveFund } from "./save-fund";

const database = useTestDatabase();
let desk: FundDesk;

beforeAll(async () => {
  desk = await openFundDesk(database.db);
});

const nameOf = ({ actor }: FundDesk["head"]) => (actor.kind === "user" ? actor.displayName : null);
const save = (projectId: string, values: object = {}, by = desk.officer) =>
  call(saveFund, { projectId, ...values }, { context: by });
const read = async (id: string) => {
  const [row] = await database.db.select().from(fundEntries).where(eq(fundEntries.id, id));
  return row;
};

describe("fund.save and fund.delete", () => {
  it("keeps what there is, writes over it with its version, and throws it away", async () => {
    const project = await desk.project();
    const draft = await save(project.id, { category: "equipment" });
    expect(await read(draft.id)).toMatchObject({ state: "draft", evidenceNo: null, amountOriginal: null });
    const file = await desk.file(project.id);
    const again = await save(project.id, {
      id: draft.id,
      version: 1,
      amountOriginal: "12.5",
      fileIds: [file.id],
    });
    expect(again).toEqual({ id: draft.id, projectId: project.id, version: 2 });
    expect(await refusalOf(save(project.id, { id: draft.id, version: 1 }))).toBe("CONFLICT");
    expect(await read(draft.id)).toMatchObject({ amountFen: 1250, category: null });
    const remove = (version: number, by = desk.officer) =>
      call(deleteFund, { id: draft.id, version }, { context: by });
    expect(await refusalOf(remove(1))).toBe("CONFLICT");
    expect(await refusalOf(remove(2))).toBe("done");
    expect(await read(draft.id)).toBeUndefined();
    expect(await database.db.$count(fundEvidence, eq(fundEvidence.fileId, file.id))).toBe(0);
  });

  it("is theirs who may propose, and another's draft is not even seen", async () => {
    const project = await desk.project();
    const { id } = await save(project.id);
    for (const by of [desk.colleague, desk.leader, desk.statistician])
      expect(await refusalOf(save(project.id, {}, by))).toBe("FORBIDDEN");
    expect(await refusalOf(save(project.id, {}, desk.foreignHead))).toBe("NOT_FOUND");
    expect(await refusalOf(call(getFund, { id }, { context: desk.statistician }))).toBe("NOT_FOUND");
    expect(await refusalOf(call(getFund, { id }, { context: desk.officer }))).toBe("done");
    const listed = async (by: FundDesk["officer"]) =>
      (await call(listFunds, { projectId: project.id }, { context: by })).items.length;
    expect(await listed(desk.officer)).toBe(1);
    expect(await listed(desk.head)).toBe(1);
    expect(await listed(desk.leader)).toBe(0);
    expect(await refusalOf(save(project.id, { id, version: 1 }, desk.head))).toBe("done");
    const { lastChange } = await call(getFund, { id }, { context: desk.officer });
    expect(lastChange?.actorName).toBe(nameOf(desk.head));
    const elsewhere = await desk.project();
    expect(await refusalOf(save(elsewhere.id, { id, version: 2 }))).toBe("NOT_FOUND");
  });

  it("leaves what was handed in alone", async () => {
    const project = await desk.project();
    const { id } = await desk.propose(project.id);
    expect(await refusalOf(save(project.id, { id, version: 1 }))).toBe("RULE FUND_NOT_EDITABLE");
    expect(await refusalOf(call(deleteFund, { id, version: 1 }, { context: desk.officer }))).toBe(
      "RULE FUND_NOT_DRAFT",
    );
    const closed = await desk.project({ standing: "terminated" });
    expect(await refusalOf(save(closed.id))).toBe("RULE PROJECT_CLOSED");
  });

  it("takes neither number nor file from anybody while it is a draft", async () => {
    const project = await desk.project();
    const evidenceNo = unique();
    const file = await desk.file(project.id);
    await save(project.id, { evidenceKind: "bankSlip", evidenceNo, fileIds: [file.id] });
    expect(await refusalOf(desk.propose(project.id, { evidenceNo, fileIds: [file.id] }))).toBe("done");
  });
});

describe("a draft and a returned entry are handed in", () => {
  it("goes the whole way: draft, handed in, returned, mended, handed in again, confirmed", async () => {
    const project = await desk.project();
    const draft = await save(project.id, { category: "equipment" });
    const first = await desk.propose(project.id, { id: draft.id, version: 1 });
    expect(first).toMatchObject({ id: draft.id, version: 2 });
    await call(
      returnFund,
      { id: draft.id, version: 2, reason: "附件不清晰，补传回单原件" },
      { context: desk.statistician },
    );
    expect(await refusalOf(save(project.id, { id: draft.id, version: 3 }))).toBe("VALIDATION");
    expect(await refusalOf(desk.propose(project.id, { id: draft.id, version: 2 }))).toBe("CONFLICT");
    expect(await refusalOf(desk.propose(project.id, { id: draft.id, version: 3 }, desk.colleague))).toBe(
      "NOT_FOUND",
    );
    await desk.propose(project.id, { id: draft.id, version: 3 });
    const detail = await call(getFund, { id: draft.id }, { context: desk.statistician });
    expect(detail.entry.stateNote).toBe("附件不清晰，补传回单原件");
    expect(detail.history.map(({ action, reason }) => [action, reason])).toEqual([
      ["propose", null],
      ["return", "附件不清晰，补传回单原件"],
      ["propose", null],
    ]);
    expect(await refusalOf(desk.confirm(draft.id, { version: 4 }))).toBe("done");
    const logged = await database.db.select().from(auditLog).where(eq(auditLog.subjectId, draft.id));
    expect(logged.map(({ action }) => action)).toEqual([
      "fund.save",
      "fund.propose",
      "fund.return",
      "fund.propose",
      "fund.confirm",
    ]);
  });

  it("lets whoever proposed it mend it after the project went to a colleague", async () => {
    const project = await desk.project();
    const { id } = await desk.propose(project.id, {}, desk.head);
    await call(returnFund, { id, version: 1, reason: "重传" }, { context: desk.statistician });
    const { mayEdit } = await call(getFund, { id }, { context: desk.officer });
    expect(mayEdit).toBe(true);
    expect((await call(getFund, { id }, { context: desk.statistician })).mayEdit).toBe(false);
  });
});
