import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { call } from "@orpc/server";
import { and, desc, eq } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { auditLog, landEvents, landFiles, parcelBoundaries, parcelOverlaps, parcels } from "@/db/schema";
import { unique } from "@/db/testing/builders";
import { buildParcel } from "@/db/testing/land-builders";
import { useTestDatabase } from "@/db/testing/test-database";
import type { CommitSurveyInput, UploadSurveyInput } from "@/domain/survey/survey.schema";
import { exampleDxf, exampleParts, exampleTxt, utf8 } from "@/domain/survey/testing/samples";
import { parseTxt } from "@/domain/survey/txt/parse-txt";
import { localStore } from "../file/store/local-store";
import type { RequestContext } from "../kernel/context";
import { openProjectDesk, type ProjectDesk } from "../testing/project-desk";
import { refusalOf } from "../testing/refusal-of";
import { commitSurvey } from "./commit-survey";
import { exportBoundaries } from "./export-boundaries";
import { previewSurvey } from "./preview-survey";
import { readSurveyBytes } from "./read-bytes";
import { uploadSurvey } from "./upload-survey";
import { writeZip } from "./write-zip";

const folder = mkdtempSync(join(tmpdir(), "gaoxin-surveys-"));
const store = localStore(folder);
vi.mock("../file/store/current-store", () => ({ currentStore: () => store }));

const database = useTestDatabase();
let desk: ProjectDesk;
beforeAll(async () => {
  desk = await openProjectDesk(database.db);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const zip = () =>
  new Uint8Array(writeZip(new Map([...exampleParts()].map(([ending, bytes]) => [`dk${ending}`, bytes]))));

/** The example moved so many metres east, with codes of its own, so that no two tests meet on the map. */
function txtAt(shift: number, prefix = `S${unique()}`) {
  const text = exampleTxt
    .replaceAll("GX-2026", prefix)
    .replaceAll(/,(394\d{5}\.\d{3})$/gm, (_, east: string) => `,${(Number(east) + shift).toFixed(3)}`);
  return { text, codes: [`${prefix}-01`, `${prefix}-02`] as const };
}

const send = (
  content: string | Uint8Array<ArrayBuffer>,
  input: UploadSurveyInput = { name: "宗地.txt" },
  context: RequestContext = desk.landManager.context,
) => uploadSurvey({ context, store, input }, new Response(content).body ?? new ReadableStream());

const commit = (input: CommitSurveyInput, context = desk.landManager.context) =>
  call(commitSurvey, input, { context });

const asNew = (code: string) =>
  ({
    kind: "new",
    code,
    name: `${code} 地块`,
    zone: "smart",
    plannedUse: "industrial",
    state: "ready",
    area: "stated",
  }) as const;

const boundaryOf = async (parcelId: string) =>
  (
    await database.db
      .select()
      .from(parcelBoundaries)
      .where(and(eq(parcelBoundaries.parcelId, parcelId), eq(parcelBoundaries.isCurrent, true)))
  )[0];

describe("a survey", () => {
  it("is looked at first, then taken in as new parcels with file, system and history", async () => {
    const { text, codes } = txtAt(-4000);
    const preview = await send(text);
    expect(preview).toMatchObject({ format: "txt", crs: "EPSG:4527", needsCrs: false, findings: [] });
    expect(
      preview.plots.map(({ isBlocked, computedSqm, likely }) => [
        isBlocked,
        Math.round(computedSqm ?? 0),
        likely,
      ]),
    ).toEqual([
      [false, 28_800, null],
      [false, 10_000, null],
    ]);
    const saved = await commit({
      fileId: preview.fileId,
      surveyedOn: "2026-11-20",
      surveyor: "天津市测绘院有限公司",
      hasSeenWarnings: false,
      plots: codes.map((code, plot) => ({ plot, target: asNew(code) })),
    });
    const [first, second] = saved.parcels;
    expect(saved.parcels.map(({ code, areaSqm }) => [code, areaSqm])).toEqual([
      [codes[0], "28800.00"],
      [codes[1], "10000.00"],
    ]);
    const boundary = await boundaryOf(first?.id ?? "");
    expect(boundary).toMatchObject({
      areaSqm: "28800.00",
      statedSqm: "28800.00",
      sourceCrs: "EPSG:4527",
      format: "txt",
      surveyedOn: "2026-11-20",
    });
    expect(boundary?.shape[0]?.holes).toHaveLength(1);
    const [row] = await database.db
      .select()
      .from(parcels)
      .where(eq(parcels.id, first?.id ?? ""));
    expect(row?.centreLongitude).toBeCloseTo(116.885, 2);
    const files = await database.db
      .select()
      .from(landFiles)
      .where(eq(landFiles.parcelId, second?.id ?? ""));
    expect(files.map(({ kind, name }) => [kind, name])).toEqual([["survey", "宗地.txt"]]);
    const events = await database.db
      .select()
      .from(landEvents)
      .where(eq(landEvents.parcelId, first?.id ?? ""));
    expect(events.map(({ kind }) => kind).sort()).toEqual(["boundary", "registered"]);
    const [audit] = await database.db
      .select()
      .from(auditLog)
      .where(eq(auditLog.action, "survey.commit"))
      .orderBy(desc(auditLog.seq))
      .limit(1);
    expect(audit?.subjectId).toBe(preview.fileId);
  });

  it("gives an old parcel a new boundary; the area stays unless a reason is given, the old line becomes history", async () => {
    const { text, codes } = txtAt(-5000);
    const parcel = await buildParcel(database.db, { code: codes[0], areaSqm: "28000.00" });
    const preview = await send(text);
    expect(preview.plots[0]?.likely).toMatchObject({ parcelId: parcel.id, version: 1, hasBoundary: false });
    const target = { kind: "existing", parcelId: parcel.id } as const;
    const kept = await commit({
      fileId: preview.fileId,
      hasSeenWarnings: false,
      plots: [{ plot: 0, target: { ...target, version: 1 } }],
    });
    expect(kept.parcels[0]?.areaSqm).toBe("28000.00");
    const again = {
      fileId: preview.fileId,
      hasSeenWarnings: false,
      plots: [{ plot: 0, target: { ...target, version: 1, areaReason: "实测面积" } }],
    };
    await expect(commit(again)).rejects.toMatchObject({ code: "CONFLICT" });
    const replaced = await commit({
      ...again,
      plots: [{ plot: 0, target: { ...target, version: 2, areaReason: "实测面积" } }],
    });
    expect(replaced.parcels[0]?.areaSqm).toBe("28800.00");
    expect(await database.db.$count(parcelBoundaries, eq(parcelBoundaries.parcelId, parcel.id))).toBe(2);
    const [row] = await database.db.select().from(parcels).where(eq(parcels.id, parcel.id));
    expect(row).toMatchObject({ areaSqm: "28800.00", version: 3 });
  });

  it("shows and records ground shared with a parcel on the books", async () => {
    const { text, codes } = txtAt(-6000);
    const first = await send(text);
    await commit({
      fileId: first.fileId,
      hasSeenWarnings: false,
      plots: [{ plot: 0, target: asNew(codes[0]) }],
    });
    const moved = txtAt(-5900);
    const preview = await send(moved.text);
    expect(preview.plots[0]?.overlaps).toMatchObject([
      { code: codes[0], sqm: expect.closeTo(15_000 - 1200, 1) },
    ]);
    expect(preview.neighbours.map(({ code }) => code)).toContain(codes[0]);
    const choice = { fileId: preview.fileId, plots: [{ plot: 0, target: asNew(moved.codes[0]) }] };
    expect(await refusalOf(commit({ ...choice, hasSeenWarnings: false }))).toBe(
      "RULE SURVEY_WARNINGS_UNREAD",
    );
    const saved = await commit({ ...choice, hasSeenWarnings: true });
    const id = saved.parcels[0]?.id ?? "";
    const shared = await database.db.select().from(parcelOverlaps);
    expect(shared.filter(({ firstId, secondId }) => firstId === id || secondId === id)).toMatchObject([
      { areaSqm: "13800.00" },
    ]);
  });

  it("asks for the system of a drawing, and reads it again in the one named", async () => {
    const preview = await send(exampleDxf, { name: "红线.dxf" });
    expect(preview).toMatchObject({ format: "dxf", needsCrs: true });
    expect(preview.plots.every(({ isBlocked }) => isBlocked)).toBe(true);
    const named = await call(
      previewSurvey,
      { fileId: preview.fileId, crs: "EPSG:4527" },
      { context: desk.landManager.context },
    );
    expect(named).toMatchObject({ needsCrs: false, crs: "EPSG:4527" });
    expect(named.plots.map(({ isBlocked }) => isBlocked)).toEqual([false, false]);
  });

  it("is refused with errors, and with warnings nobody read", async () => {
    const { text, codes } = txtAt(-7000);
    const broken = await send(text.replace("J2,1,4310885", "J2,1,43108八5"));
    const plots = [{ plot: 0, target: asNew(codes[0]) }];
    expect(await refusalOf(commit({ fileId: broken.fileId, hasSeenWarnings: true, plots }))).toBe(
      "RULE SURVEY_HAS_ERRORS",
    );
    const doubtful = await send(text.replace("2.8800", "2.9800"));
    expect(await refusalOf(commit({ fileId: doubtful.fileId, hasSeenWarnings: false, plots }))).toBe(
      "RULE SURVEY_WARNINGS_UNREAD",
    );
    expect((await commit({ fileId: doubtful.fileId, hasSeenWarnings: true, plots })).parcels).toHaveLength(1);
    expect(await refusalOf(commit({ fileId: doubtful.fileId, hasSeenWarnings: true, plots }))).toBe(
      "RULE PARCEL_CODE_TAKEN",
    );
  });

  it("is 土地岗's, and only its sender's", async () => {
    await expect(send(exampleTxt, undefined, desk.officer.context)).rejects.toMatchObject({
      code: "FORBIDDEN",
    });
    const preview = await send(exampleTxt);
    const asked = call(previewSurvey, { fileId: preview.fileId }, { context: desk.leader.context });
    await expect(asked).rejects.toMatchObject({ code: "FORBIDDEN" });
    const foreign = {
      fileId: crypto.randomUUID(),
      hasSeenWarnings: false,
      plots: [{ plot: 0, target: asNew("X-1") }],
    };
    await expect(commit(foreign)).rejects.toMatchObject({ code: "NOT_FOUND" });
  });
});

describe("an export", () => {
  it("comes back to the millimetre in every format, and is in the log", async () => {
    const { text, codes } = txtAt(-8000);
    const preview = await send(text);
    const saved = await commit({
      fileId: preview.fileId,
      hasSeenWarnings: false,
      plots: codes.map((code, plot) => ({ plot, target: asNew(code) })),
    });
    const parcelIds = saved.parcels.map(({ id }) => id);
    const original = parseTxt(utf8(text), { crs: null }).plots.map(({ shape }) => shape?.[0]?.outer.length);
    for (const format of ["txt", "geojson", "shapefile"] as const) {
      const file = await call(exportBoundaries, { parcelIds, format }, { context: desk.leader.context });
      const reading = readSurveyBytes(file.name, Buffer.from(await file.arrayBuffer()), { crs: null });
      expect(reading.findings.filter(({ level }) => level !== "note")).toEqual([]);
      expect(reading.plots.map(({ shape }) => shape?.[0]?.outer.length)).toEqual(original);
      expect(reading.plots.map(({ code, computedSqm }) => [code, computedSqm?.toFixed(2)])).toEqual([
        [codes[0], "28800.00"],
        [codes[1], "10000.00"],
      ]);
    }
    const [audit] = await database.db
      .select()
      .from(auditLog)
      .where(eq(auditLog.action, "survey.export"))
      .limit(1);
    expect(audit?.detail).toMatchObject({ format: "txt", count: 2 });
  });

  it("needs a boundary, and the right to take coordinates out", async () => {
    const bare = await buildParcel(database.db);
    const input = { parcelIds: [bare.id], format: "txt" as const };
    expect(await refusalOf(call(exportBoundaries, input, { context: desk.leader.context }))).toBe(
      "RULE BOUNDARY_MISSING",
    );
    await expect(call(exportBoundaries, input, { context: desk.officer.context })).rejects.toMatchObject({
      code: "FORBIDDEN",
    });
  });
});

describe("a Shapefile in a zip", () => {
  it("is read out of it, and a bomb or a broken one is refused in words", () => {
    expect(readSurveyBytes("dk.zip", Buffer.from(zip()), { crs: null }).plots).toHaveLength(2);
    const bomb = writeZip(new Map([["a.shp", new Uint8Array(60 * 1024 * 1024)]]));
    expect(readSurveyBytes("a.zip", bomb, { crs: null }).findings).toMatchObject([
      { code: "FORMAT_BROKEN", inputs: { reason: "解压后过大" } },
    ]);
    const cut = Buffer.from(zip()).subarray(0, 900);
    expect(readSurveyBytes("a.zip", cut, { crs: null }).findings).toMatchObject([{ code: "FORMAT_BROKEN" }]);
  });
});
