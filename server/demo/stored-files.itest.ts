import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { call } from "@orpc/server";
import { eq } from "drizzle-orm";
import { afterAll, expect, it } from "vitest";
import { files } from "@/db/schema";
import { filePapers } from "@/db/seed/demo/papers/file-papers";
import type { Paper } from "@/db/seed/demo/papers/paper";
import { buildProject, buildUser } from "@/db/testing/builders";
import { useTestDatabase } from "@/db/testing/test-database";
import { demoConfirmation } from "@/domain/demo/demo.schema";
import { inspectFile } from "../file/content/inspect-file";
import { localStore } from "../file/store/local-store";
import { personOf } from "../testing/account-desk";
import { buildFile } from "../testing/build-file";
import { removeDemo } from "./remove-demo";
import { demoFileKeys, dropGoneFiles } from "./stored-files";

const database = useTestDatabase();
const folder = mkdtempSync(join(tmpdir(), "gaoxin-demo-files-"));
const store = localStore(folder);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const paper = (values: Pick<Paper, "projectId" | "uploadedBy"> & Partial<Paper>): Paper => ({
  id: crypto.randomUUID(),
  documentKind: "projectPlan",
  name: "项目计划书.pdf",
  title: "项目计划书",
  paragraphs: ["一期用地约 60 亩。"],
  uploadedAt: new Date("2026-11-20T02:00:00Z"),
  revision: 1,
  replacesId: null,
  isCurrent: true,
  takenOn: null,
  takenPlace: null,
  ...values,
});

it("leaves a demo file that a real revision stands on, and its project", async () => {
  const { db } = database;
  const { context } = await personOf(db, "systemAdmin");
  const officer = await buildUser(db, "officer");
  const project = await buildProject(db, { ownerId: officer.id, isDemo: true });
  const own = { projectId: project.id, uploadedBy: officer.id, documentKind: "projectPlan" as const };
  const first = await buildFile(db, { ...own, isDemo: true, isCurrent: false });
  const second = await buildFile(db, { ...own, isDemo: true, isCurrent: false, replacesId: first.id });
  const third = await buildFile(db, { ...own, replacesId: second.id });
  const loose = await buildFile(db, { ...own, documentKind: "other", isDemo: true });
  await call(removeDemo, { confirmation: demoConfirmation }, { context });
  const left = await db.select({ id: files.id }).from(files).where(eq(files.projectId, project.id));
  expect(left.map(({ id }) => id).toSorted()).toEqual([first.id, second.id, third.id].toSorted());
  expect(left.some(({ id }) => id === loose.id)).toBe(false);
});

it("keeps demo papers as uploads would be, and drops the bytes with the rows, but of those only", async () => {
  const { db } = database;
  const officer = await buildUser(db, "officer");
  const project = await buildProject(db, { ownerId: officer.id });
  const own = { projectId: project.id, uploadedBy: officer.id };
  const photo = { documentKind: "sitePhoto" as const, name: "施工现场.jpg", takenOn: null };
  await db.transaction((tx) => filePapers(tx, [paper(own), paper({ ...own, ...photo })], store.put));
  const rows = await db.select().from(files).where(eq(files.projectId, project.id));
  for (const { storageKey, mediaType, name } of rows)
    expect(await inspectFile(join(folder, "files", storageKey), name)).toBe(mediaType);
  expect(rows.filter(({ thumbnailKey }) => thumbnailKey)).toHaveLength(1);

  const real = await buildFile(db, { ...own, storageKey: await store.put(Buffer.from("真")) });
  const before = await demoFileKeys(db);
  const [gone, kept] = rows;
  await db.delete(files).where(eq(files.id, gone?.id ?? ""));
  await dropGoneFiles(db, store, before);
  expect(await store.read(gone?.storageKey ?? "")).toBeNull();
  for (const key of [kept?.storageKey, real.storageKey]) {
    const body = await store.read(key ?? "");
    expect(body).not.toBeNull();
    await body?.cancel();
  }
});
