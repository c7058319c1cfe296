import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { call } from "@orpc/server";
import { eq } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { auditLog, idleCases, landEvents, landFiles, patrols } from "@/db/schema";
import { buildParcel } from "@/db/testing/land-builders";
import { useTestDatabase } from "@/db/testing/test-database";
import type { UploadLandFileInput } from "@/domain/land/land-file.schema";
import { localStore } from "../file/store/local-store";
import { openProjectDesk, type ProjectDesk } from "../testing/project-desk";
import { ruleOf } from "../testing/rule-of";
import { pdfFile, photoFile } from "../testing/sample-files";
import { listLandFiles } from "./list-land-files";
import { openLandFile, openLandThumbnail } from "./open-land-file";
import { uploadLandFile } from "./upload-land-file";
import { voidLandFile } from "./void-land-file";

const database = useTestDatabase();
const folder = mkdtempSync(join(tmpdir(), "gaoxin-land-files-"));
const store = localStore(folder);
let desk: ProjectDesk;
let parcelId: string;

beforeAll(async () => {
  desk = await openProjectDesk(database.db);
  parcelId = (await buildParcel(database.db)).id;
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

const bodyOf = (content: Uint8Array) => new Response(new Uint8Array(content)).body ?? new ReadableStream();

const upload = (
  values: Partial<UploadLandFileInput> = {},
  by = desk.landManager.context,
  content: Uint8Array = pdfFile(),
) =>
  uploadLandFile(
    { context: by, store, input: { parcelId, kind: "landContract", name: "出让合同.pdf", ...values } },
    bodyOf(content),
  );

const list = (by = desk.landManager.context) => call(listLandFiles, { parcelId }, { context: by });

describe("files of land", () => {
  it("keeps a paper once, tells the parcel's history, and opens it to its readers", async () => {
    const file = await upload();
    expect(file).toMatchObject({
      parcelId,
      kind: "landContract",
      mediaType: "application/pdf",
      voided: null,
    });
    expect((await upload()).id).toBe(file.id);
    const { items } = await list(desk.officer.context);
    expect(items.map(({ id }) => id)).toEqual([file.id]);
    const opened = await openLandFile(desk.leader.context, store, file.id);
    expect(
      Buffer.from(await new Response(opened.body).arrayBuffer())
        .subarray(0, 4)
        .toString(),
    ).toBe("%PDF");
    const events = await database.db.select().from(landEvents).where(eq(landEvents.parcelId, parcelId));
    expect(events.map(({ kind, detail }) => [kind, detail])).toEqual([["file", { name: "出让合同.pdf" }]]);
    const audits = await database.db.select().from(auditLog).where(eq(auditLog.subjectId, file.id));
    expect(audits.map(({ action }) => action)).toEqual(["landFile.upload", "landFile.download"]);
  });

  it("is filed by 土地岗 alone", async () => {
    await expect(upload({}, desk.officer.context)).rejects.toMatchObject({ code: "FORBIDDEN" });
    await expect(upload({}, desk.leader.context)).rejects.toMatchObject({ code: "FORBIDDEN" });
    await expect(upload({ parcelId: crypto.randomUUID() })).rejects.toMatchObject({ code: "NOT_FOUND" });
    expect(await ruleOf(upload({ name: "出让合同.docx" }))).toBe("FILE_EXTENSION_LIES");
  });

  it("takes a photo of one's own patrol, of nobody else's", async () => {
    const seen = { parcelId, seenAt: "2026-11-20T02:00:00Z", observed: "underConstruction" as const };
    const [patrol] = await database.db
      .insert(patrols)
      .values({ ...seen, clientId: crypto.randomUUID(), actorId: desk.officer.user.id })
      .returning();
    const place = { parcelId: undefined, patrolId: patrol?.id, kind: "photo" as const, name: "现场.jpg" };
    const photo = await photoFile();
    const file = await upload(place, desk.officer.context, photo);
    expect(file).toMatchObject({ parcelId, patrolId: patrol?.id, hasThumbnail: true });
    expect(await openLandThumbnail(desk.officer.context, store, file.id)).toBeInstanceOf(ReadableStream);
    await expect(upload(place, desk.colleague.context, photo)).rejects.toMatchObject({ code: "FORBIDDEN" });
  });

  it("hides the papers of a case from officers whose project it isn't", async () => {
    const [idle] = await database.db
      .insert(idleCases)
      .values({ parcelId, state: "suspected", finding: {}, foundOn: "2026-11-20" })
      .returning();
    const file = await upload(
      { caseId: idle?.id, kind: "statement" },
      desk.landManager.context,
      pdfFile("说明"),
    );
    const ids = async (by = desk.landManager.context) => (await list(by)).items.map(({ id }) => id);
    expect(await ids()).toContain(file.id);
    expect(await ids(desk.officer.context)).not.toContain(file.id);
    await expect(openLandFile(desk.officer.context, store, file.id)).rejects.toMatchObject({
      code: "NOT_FOUND",
    });
  });

  it("is voided with a reason, once, and stays readable", async () => {
    const file = await upload({ name: "旧合同.pdf" }, desk.landManager.context, pdfFile("旧合同"));
    const input = { id: file.id, reason: "扫描缺页" };
    await call(voidLandFile, input, { context: desk.landManager.context });
    await expect(call(voidLandFile, input, { context: desk.landManager.context })).rejects.toMatchObject({
      data: { rule: "FILE_ALREADY_VOID" },
    });
    const shown = (await list()).items.find(({ id }) => id === file.id);
    expect(shown?.voided?.reason).toBe("扫描缺页");
    const [row] = await database.db.select().from(landFiles).where(eq(landFiles.id, file.id));
    expect(row?.voidedBy).toBe(desk.landManager.user.id);
  });
});
