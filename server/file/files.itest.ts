import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { and, eq } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { auditLog, files } from "@/db/schema";
import { useTestDatabase } from "@/db/testing/test-database";
import type { UploadFileInput } from "@/domain/project/file.schema";
import { AppError } from "../kernel/app-error";
import { openProjectDesk, type ProjectDesk } from "../testing/project-desk";
import { zipOf } from "../testing/zip";
import { fileStore } from "./file-store";
import { openFile } from "./open-file";
import { uploadFile } from "./upload-file";

const database = useTestDatabase();
const folder = mkdtempSync(join(tmpdir(), "gaoxin-files-"));
const store = fileStore(folder);
let desk: ProjectDesk;

beforeAll(async () => {
  desk = await openProjectDesk(database.db);
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

const pdf = Buffer.from("%PDF-1.7\n1 0 obj\n");

const bodyOf = (content: Uint8Array) =>
  new ReadableStream<Uint8Array>({
    start: (controller) => {
      for (let start = 0; start < content.length; start += 7)
        controller.enqueue(content.slice(start, start + 7));
      controller.close();
    },
  });

const upload = (
  projectId: string,
  content: Uint8Array = pdf,
  values: Partial<UploadFileInput> = {},
  by = desk.officer.context,
) =>
  uploadFile(
    {
      context: by,
      store,
      input: { projectId, name: "项目计划书.pdf", documentKind: "projectPlan", ...values },
    },
    bodyOf(content),
  );

async function textOf(body: ReadableStream<Uint8Array>): Promise<string> {
  return new Response(body).text();
}

async function refusal(work: Promise<unknown>): Promise<string> {
  return work.then(
    () => "done",
    (error: unknown) => {
      if (!(error instanceof AppError)) throw error;
      return error.detail.rule ?? error.code;
    },
  );
}

const kept = () =>
  readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).length;

describe("uploading", () => {
  it("keeps a file under a random key, opens the gate it belongs to and gives it back unchanged", async () => {
    const { id } = await desk.project({ stage: "L2" });
    const file = await upload(id);
    expect(file).toMatchObject({
      mediaType: "application/pdf",
      sizeBytes: pdf.length,
      documentKind: "projectPlan",
    });
    const [row] = await database.db.select().from(files).where(eq(files.id, file.id));
    expect(row?.storageKey).toMatch(/^[0-9a-f]{2}\/[0-9a-f]{38}$/);
    const detail = await desk.read(id);
    expect(detail.files).toMatchObject([{ id: file.id, name: "项目计划书.pdf" }]);
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

  it("keeps the same content once", async () => {
    const { id } = await desk.project();
    const first = await upload(id);
    const count = kept();
    expect((await upload(id)).id).toBe(first.id);
    expect(kept()).toBe(count);
    expect((await upload(id, pdf, { documentKind: "other" })).id).not.toBe(first.id);
  });

  it.each([
    ["png", Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 1]), "image/png"],
    ["jpg", Buffer.from([0xff, 0xd8, 0xff, 0xe0, 1]), "image/jpeg"],
    ["heic", Buffer.from("\0\0\0\x18ftypheic\0\0\0\0", "latin1"), "image/heic"],
    [
      "docx",
      zipOf("[Content_Types].xml", "word/document.xml"),
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    ],
    [
      "xlsx",
      zipOf("[Content_Types].xml", "xl/workbook.xml"),
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    ],
    [
      "pptx",
      zipOf("[Content_Types].xml", "ppt/presentation.xml"),
      "application/vnd.openxmlformats-officedocument.presentationml.presentation",
    ],
  ])("tells %s by its content", async (_, content, mediaType) => {
    const { id } = await desk.project();
    expect((await upload(id, content)).mediaType).toBe(mediaType);
  });

  it.each([
    ["a script", Buffer.from("<script>alert(1)</script>"), "FILE_TYPE_REFUSED"],
    ["an svg", Buffer.from("<svg xmlns='http://www.w3.org/2000/svg'/>"), "FILE_TYPE_REFUSED"],
    ["a program", Buffer.from("MZ\x90\0"), "FILE_TYPE_REFUSED"],
    ["a zip of anything", zipOf("a.exe"), "FILE_TYPE_REFUSED"],
    [
      "a document with macros",
      zipOf("[Content_Types].xml", "word/document.xml", "word/vbaProject.bin"),
      "FILE_TYPE_REFUSED",
    ],
    ["a cut-off zip", zipOf("[Content_Types].xml", "word/document.xml").subarray(0, 40), "FILE_TYPE_REFUSED"],
    ["nothing", Buffer.alloc(0), "FILE_EMPTY"],
    ["more than 50 MB", Buffer.concat([pdf, Buffer.alloc(7)]), "FILE_TOO_LARGE"],
  ])("refuses %s and leaves nothing on disk", async (name, content, rule) => {
    const { id } = await desk.project();
    const before = kept();
    const work =
      name === "more than 50 MB" ? store.receive(bodyOf(content), pdf.length) : upload(id, content);
    expect(await refusal(work)).toBe(rule);
    expect(kept()).toBe(before);
  });

  it("is for the owner and the head of an open project", async () => {
    const { id } = await desk.project();
    const by = (context: typeof desk.officer.context) =>
      refusal(upload(id, pdf, { documentKind: "other" }, context));
    expect(await by(desk.head.context)).toBe("done");
    expect(await by(desk.colleague.context)).toBe("FORBIDDEN");
    expect(await by(desk.foreignHead.context)).toBe("NOT_FOUND");
    expect(await by(desk.leader.context)).toBe("FORBIDDEN");
    expect(await by(desk.agent.context)).toBe("FORBIDDEN");
    expect(await by({ ...desk.officer.context, actor: { kind: "visitor" } })).toBe("UNAUTHENTICATED");
    const closed = await desk.project({ standing: "transferred" });
    expect(await refusal(upload(closed.id))).toBe("PROJECT_CLOSED");
  });
});

describe("downloading", () => {
  it("does not exist for who does not see the project in full", async () => {
    const { id } = await desk.project({ agencyId: desk.agency.id });
    const file = await upload(id);
    const by = (context: typeof desk.officer.context) => refusal(openFile(context, store, file.id));
    expect(await by(desk.head.context)).toBe("done");
    expect(await by(desk.statistician.context)).toBe("done");
    expect(await by(desk.colleague.context)).toBe("NOT_FOUND");
    expect(await by(desk.foreignHead.context)).toBe("NOT_FOUND");
    expect(await by(desk.agent.context)).toBe("FORBIDDEN");
    expect(await refusal(openFile(desk.officer.context, store, crypto.randomUUID()))).toBe("NOT_FOUND");
  });

  it("says so when the content is gone", async () => {
    const { id } = await desk.project();
    const file = await upload(id, Buffer.from("%PDF-gone"));
    const [row] = await database.db.select().from(files).where(eq(files.id, file.id));
    await store.remove(row?.storageKey ?? "");
    expect(await refusal(openFile(desk.officer.context, store, file.id))).toBe("FILE_LOST");
  });
});
