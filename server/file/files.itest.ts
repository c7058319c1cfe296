import { createHash } from "node:crypto";
import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { call } from "@orpc/server";
import { and, eq } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { auditLog, files, followUps, milestones } from "@/db/schema";
import { useTestDatabase } from "@/db/testing/test-database";
import type { UploadFileInput } from "@/domain/project/file.schema";
import { openProjectDesk, type ProjectDesk } from "../testing/project-desk";
import { refusalOf } from "../testing/refusal-of";
import { ruleOf } from "../testing/rule-of";
import { pdfFile, photoFile } from "../testing/sample-files";
import { officeFile } from "../testing/zip";
import { findSameFile } from "./find-same-file";
import { listFiles } from "./list-files";
import { openFile, openThumbnail } from "./open-file";
import { localStore } from "./store/local-store";
import { uploadFile } from "./upload-file";
import { voidFile } from "./void-file";

const database = useTestDatabase();
const folder = mkdtempSync(join(tmpdir(), "gaoxin-files-"));
const store = localStore(folder);
let desk: ProjectDesk;

beforeAll(async () => {
  desk = await openProjectDesk(database.db);
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

const pdf = pdfFile();

const bodyOf = (content: Uint8Array) =>
  new ReadableStream<Uint8Array>({
    start: (controller) => {
      for (let start = 0; start < content.length; start += 4096)
        controller.enqueue(content.slice(start, start + 4096));
      controller.close();
    },
  });

type By = ProjectDesk["officer"]["context"];

const upload = (
  projectId: string,
  content: Uint8Array = pdf,
  values: Partial<UploadFileInput> = {},
  by: By = desk.officer.context,
) =>
  uploadFile(
    {
      context: by,
      store,
      input: { projectId, name: "项目计划书.pdf", documentKind: "projectPlan", ...values },
    },
    bodyOf(content),
  );

const list = async (projectId: string, by: By = desk.officer.context) =>
  (await call(listFiles, { projectId }, { context: by })).items;

const voidIt = (id: string, by: By = desk.officer.context) =>
  call(voidFile, { id, reason: "扫描缺页" }, { context: by });

const textOf = (body: ReadableStream<Uint8Array>): Promise<string> => new Response(body).text();

const kept = () =>
  readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).length;

/** Opens a file and leaves it at that. */
const glance = (context: By, id: string) =>
  ruleOf(openFile(context, store, id).then(({ body }) => body.cancel()));

describe("uploading", () => {
  it("keeps a file under a random key, opens the gate it belongs to and gives it back unchanged", async () => {
    const { id } = await desk.project({ stage: "L2" });
    const file = await upload(id);
    expect(file).toMatchObject({
      mediaType: "application/pdf",
      sizeBytes: pdf.length,
      documentKind: "projectPlan",
      hasThumbnail: false,
    });
    const [row] = await database.db.select().from(files).where(eq(files.id, file.id));
    expect(row?.storageKey).toMatch(/^[0-9a-f]{2}\/[0-9a-f]{38}$/);
    const detail = await desk.read(id);
    expect(detail.nextMoves[0]?.missing.some(({ code }) => code === "projectPlan")).toBe(false);
    const opened = await openFile(desk.leader.context, store, file.id);
    expect(await textOf(opened.body)).toBe(pdf.toString());
    const log = await database.db
      .select()
      .from(auditLog)
      .where(and(eq(auditLog.subjectType, "file"), eq(auditLog.subjectId, file.id)));
    expect(log.map(({ action, actorRole }) => [action, actorRole])).toEqual([
      ["file.upload", "officer"],
      ["file.download", "leader"],
    ]);
  });

  it("keeps the same content once, also when it comes twice at the same time", async () => {
    const { id } = await desk.project();
    const [first, second] = await Promise.all([upload(id), upload(id)]);
    const count = kept();
    expect(second.id).toBe(first.id);
    expect((await upload(id)).id).toBe(first.id);
    expect(kept()).toBe(count);
    expect((await upload(id, pdf, { documentKind: "other" })).id).not.toBe(first.id);
  });

  it("makes a small picture of a photo, for who may open it", async () => {
    const { id } = await desk.project();
    const photo = await photoFile();
    const taken = { takenOn: "2026-11-20", takenPlace: "北区" };
    const file = await upload(id, photo, { name: "现场.jpg", documentKind: "sitePhoto", ...taken });
    expect(file.hasThumbnail).toBe(true);
    const small = await openThumbnail(desk.leader.context, store, file.id);
    expect((await new Response(small).bytes()).length).toBeLessThan(photo.length);
    expect(await ruleOf(openThumbnail(desk.colleague.context, store, file.id))).toBe("NOT_FOUND");
    expect(await ruleOf(openThumbnail(desk.foreignHead.context, store, file.id))).toBe("NOT_FOUND");
    expect(await list(id)).toMatchObject([{ takenOn: "2026-11-20", takenPlace: "北区" }]);
    const plan = await upload(id);
    expect(await ruleOf(openThumbnail(desk.officer.context, store, plan.id))).toBe("NOT_FOUND");
  });

  it("hangs evidence on a step or a follow-up of the same project only", async () => {
    const [{ id }, other] = [await desk.project(), await desk.project()];
    const [milestone] = await database.db
      .insert(milestones)
      .values({ projectId: id, code: "landContract" })
      .returning();
    const [followUp] = await database.db
      .insert(followUps)
      .values({
        projectId: id,
        authorId: desk.officer.user.id,
        kind: "call",
        content: "电话沟通",
        occurredOn: "2026-11-20",
        stageAtTime: "L0",
      })
      .returning();
    const onMilestone = { milestoneId: milestone?.id ?? "" };
    const onFollowUp = { followUpId: followUp?.id ?? "" };
    const file = await upload(id, pdf, onMilestone);
    expect((await upload(id, pdf, onFollowUp)).id).not.toBe(file.id);
    expect((await upload(id, pdf, onMilestone)).id).toBe(file.id);
    expect(await ruleOf(upload(other.id, pdf, onMilestone))).toBe("VALIDATION");
    expect(await ruleOf(upload(other.id, pdf, onFollowUp))).toBe("VALIDATION");
  });

  it("refuses what it should and leaves nothing on disk", async () => {
    const { id } = await desk.project();
    const before = kept();
    const bomb = officeFile("xlsx", { name: "xl/a.xml", content: Buffer.alloc(32 * 1024 * 1024) });
    const large = Buffer.concat([pdf, Buffer.alloc(51 * 1024 * 1024)]);
    const svg = Buffer.from("<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>");
    expect(await ruleOf(upload(id, await photoFile()))).toBe("FILE_EXTENSION_LIES");
    expect(await ruleOf(upload(id, bomb, { name: "台账.xlsx" }))).toBe("FILE_ZIP_BOMB");
    expect(await ruleOf(upload(id, Buffer.alloc(0)))).toBe("FILE_EMPTY");
    expect(await ruleOf(upload(id, large))).toBe("FILE_TOO_LARGE");
    expect(await ruleOf(upload(id, svg, { name: "图.svg" }))).toBe("FILE_SVG_REFUSED");
    expect(await ruleOf(upload(id, pdf, { replacesId: crypto.randomUUID() }))).toBe("VALIDATION");
    expect(kept()).toBe(before);
    expect(await list(id)).toEqual([]);
  });

  it("is for who works on an open project", async () => {
    const { id } = await desk.project();
    const by = (context: By) => ruleOf(upload(id, pdf, { documentKind: "other" }, context));
    expect(await by(desk.head.context)).toBe("done");
    expect(await by(desk.colleague.context)).toBe("FORBIDDEN");
    expect(await by(desk.foreignHead.context)).toBe("NOT_FOUND");
    expect(await by(desk.leader.context)).toBe("FORBIDDEN");
    expect(await by(desk.agent.context)).toBe("FORBIDDEN");
    expect(await by({ ...desk.officer.context, actor: { kind: "visitor" } })).toBe("UNAUTHENTICATED");
    const closed = await desk.project({ standing: "transferred" });
    expect(await ruleOf(upload(closed.id))).toBe("PROJECT_CLOSED");
  });
});

describe("revisions", () => {
  it("stand in the place of the one before, which stays readable", async () => {
    const { id } = await desk.project();
    const first = await upload(id);
    const second = await upload(id, pdfFile("二稿"), { replacesId: first.id, documentKind: "other" });
    const [current, old] = await list(id);
    expect(current).toMatchObject({ id: second.id, revision: 2, isCurrent: true, replacesId: first.id });
    expect(current?.documentKind).toBe("projectPlan");
    expect(old).toMatchObject({ id: first.id, revision: 1, isCurrent: false, voided: null });
    expect(await textOf((await openFile(desk.officer.context, store, first.id)).body)).toBe(pdf.toString());
    expect(await ruleOf(upload(id, pdfFile("三稿"), { replacesId: first.id }))).toBe("FILE_NOT_CURRENT");
    const again = upload(id, pdfFile("二稿"), { replacesId: second.id });
    expect(await ruleOf(again)).toBe("FILE_SAME_AS_BEFORE");
  });

  it("have one winner when two come at the same time", async () => {
    const { id } = await desk.project();
    const first = await upload(id);
    const before = kept();
    const outcomes = await Promise.all(
      ["甲", "乙", "丙"].map((mark) => ruleOf(upload(id, pdfFile(mark), { replacesId: first.id }))),
    );
    expect(outcomes.filter((outcome) => outcome === "done")).toHaveLength(1);
    expect(outcomes.filter((outcome) => /FILE_(JUST_REPLACED|NOT_CURRENT)/.test(outcome))).toHaveLength(2);
    expect(kept()).toBe(before + 1);
  });
});

describe("file.void", () => {
  it("keeps the file readable, with who and why, and closes the gate again", async () => {
    const { id } = await desk.project({ stage: "L2" });
    const file = await upload(id);
    expect(await voidIt(file.id)).toEqual({ id: file.id, restoredId: null });
    const [shown] = await list(id);
    expect(shown?.voided).toMatchObject({ byName: desk.officer.user.displayName, reason: "扫描缺页" });
    expect(await glance(desk.leader.context, file.id)).toBe("done");
    const detail = await desk.read(id);
    expect(detail.nextMoves[0]?.missing.some(({ code }) => code === "projectPlan")).toBe(true);
    expect(await refusalOf(voidIt(file.id))).toBe("RULE FILE_ALREADY_VOID");
    expect((await upload(id)).id).not.toBe(file.id);
  });

  it("lets the last standing revision count again", async () => {
    const { id } = await desk.project();
    const first = await upload(id);
    const second = await upload(id, pdfFile("二稿"), { replacesId: first.id });
    const third = await upload(id, pdfFile("三稿"), { replacesId: second.id });
    expect((await voidIt(second.id)).restoredId).toBeNull();
    expect((await voidIt(third.id)).restoredId).toBe(first.id);
    expect((await list(id)).filter(({ isCurrent }) => isCurrent).map((file) => file.id)).toEqual([first.id]);
    expect(await ruleOf(upload(id, pdfFile("四稿"), { replacesId: first.id }))).toBe("done");
  });

  it("is for who works on an open project", async () => {
    const { id } = await desk.project();
    const file = await upload(id);
    expect(await refusalOf(voidIt(file.id, desk.colleague.context))).toBe("FORBIDDEN");
    expect(await refusalOf(voidIt(file.id, desk.leader.context))).toBe("FORBIDDEN");
    expect(await refusalOf(voidIt(file.id, desk.foreignHead.context))).toBe("NOT_FOUND");
    expect(await refusalOf(voidIt(crypto.randomUUID()))).toBe("NOT_FOUND");
    expect(await refusalOf(voidIt(file.id, desk.head.context))).toBe("done");
  });
});

describe("reading", () => {
  it("does not exist for who does not see the project in full", async () => {
    const { id } = await desk.project({ agencyId: desk.agency.id });
    const file = await upload(id);
    const by = (context: By) => glance(context, file.id);
    expect(await by(desk.head.context)).toBe("done");
    expect(await by(desk.statistician.context)).toBe("done");
    expect(await by(desk.colleague.context)).toBe("NOT_FOUND");
    expect(await by(desk.foreignHead.context)).toBe("NOT_FOUND");
    expect(await by(desk.agent.context)).toBe("FORBIDDEN");
    expect(await glance(desk.officer.context, crypto.randomUUID())).toBe("NOT_FOUND");
    expect(await refusalOf(list(id, desk.colleague.context))).toBe("FORBIDDEN");
    expect(await refusalOf(list(id, desk.foreignHead.context))).toBe("NOT_FOUND");
    expect(await refusalOf(list(id, desk.agent.context))).toBe("FORBIDDEN");
    expect(await list(id, desk.leader.context)).toHaveLength(1);
  });

  it("says so when the content is gone", async () => {
    const { id } = await desk.project();
    const file = await upload(id, pdfFile("不见了"));
    const [row] = await database.db.select().from(files).where(eq(files.id, file.id));
    await store.remove(row?.storageKey ?? "");
    expect(await ruleOf(openFile(desk.officer.context, store, file.id))).toBe("FILE_LOST");
  });
});

describe("file.findSame", () => {
  const find = async (projectId: string, sha256: string, by: By = desk.officer.context) =>
    (await call(findSameFile, { projectId, sha256 }, { context: by })).items.map(({ id }) => id);

  it("names the same content here first, then elsewhere, but nothing out of sight", async () => {
    const content = pdfFile("同一份");
    const sha256 = createHash("sha256").update(content).digest("hex");
    const [here, mine] = [await desk.project(), await desk.project()];
    const hidden = await desk.project({ ownerId: desk.colleague.user.id });
    const own = await upload(here.id, content);
    const elsewhere = await upload(mine.id, content);
    const colleagues = await upload(hidden.id, content, {}, desk.head.context);
    expect(await find(here.id, sha256)).toEqual([own.id, elsewhere.id]);
    expect(await find(here.id, sha256, desk.head.context)).toContain(colleagues.id);
    await voidIt(own.id);
    expect(await find(here.id, sha256)).toEqual([elsewhere.id]);
    expect(await find(here.id, "0".repeat(64))).toEqual([]);
    expect(await refusalOf(find(hidden.id, sha256))).toBe("FORBIDDEN");
    expect(await refusalOf(find(here.id, sha256, desk.foreignHead.context))).toBe("NOT_FOUND");
    expect(await refusalOf(find(here.id, sha256, desk.leader.context))).toBe("FORBIDDEN");
  });
});
