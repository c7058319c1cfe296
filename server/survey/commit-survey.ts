import { eq } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { landFiles, parcels } from "@/db/schema";
import type { Actor } from "@/domain/access/actor";
import {
  type CommitSurveyInput,
  commitSurveyInput,
  committedSurvey,
  type PlotTarget,
} from "@/domain/survey/survey.schema";
import type { SurveyReading } from "@/domain/survey/survey-file";
import { currentStore } from "../file/store/current-store";
import { AppError, fieldError, ruleError } from "../kernel/app-error";
import { command } from "../kernel/procedure";
import { recordParcelEvent } from "../parcel/record-event";
import { isBlocked } from "./build-preview";
import { saveBoundary } from "./save-boundary";
import { findSurvey, readStoredSurvey, type SurveyFileRow } from "./stored-survey";

type Chosen = { plot: number; target: PlotTarget; surveyed: SurveyReading["plots"][number] };

/** The chosen plots; throws when one is blocked, or when its warnings were not read. */
function choosePlots(reading: SurveyReading, input: CommitSurveyInput): Chosen[] {
  const chosen = input.plots.map(({ plot, target }) => {
    const surveyed = reading.plots[plot];
    if (!surveyed) throw fieldError("plots", "文件里没有这块地，重新上传");
    if (!surveyed.shape || isBlocked(reading, plot)) throw ruleError("SURVEY_HAS_ERRORS");
    return { plot, target, surveyed };
  });
  const concerns = (plot: number | null) => plot === null || chosen.some((each) => each.plot === plot);
  const hasWarnings = reading.findings.some(({ level, plot }) => level === "warning" && concerns(plot));
  if (hasWarnings && !input.hasSeenWarnings) throw ruleError("SURVEY_WARNINGS_UNREAD");
  return chosen;
}

type Desk = { tx: Transaction; actor: Actor; today: string };
type Ground = { id: string; code: string; areaSqm: string };

async function register(
  { tx, actor, today }: Desk,
  target: Extract<PlotTarget, { kind: "new" }>,
  { statedSqm, computedSqm }: Chosen["surveyed"],
): Promise<Ground> {
  const { code, name, zone, plannedUse, state, area } = target;
  const size = area === "stated" ? statedSqm : computedSqm;
  if (size === null) throw fieldError("plots", "文件没有标注面积，改用计算面积");
  const areaSqm = size.toFixed(2);
  const [row] = await tx
    .insert(parcels)
    .values({ code, name, zone, plannedUse, state, areaSqm })
    .returning({ id: parcels.id, code: parcels.code, areaSqm: parcels.areaSqm });
  if (!row) throw new Error("insert returned no row");
  const detail = { state, areaSqm };
  await recordParcelEvent(tx, { parcelId: row.id, kind: "registered", on: today, by: actor, detail });
  return row;
}

async function lockExisting(
  { tx }: Desk,
  { parcelId, version }: Extract<PlotTarget, { kind: "existing" }>,
): Promise<Ground> {
  const [row] = await tx.select().from(parcels).where(eq(parcels.id, parcelId)).for("update");
  if (!row) throw new AppError("NOT_FOUND");
  if (row.version !== version) throw new AppError("CONFLICT");
  return row;
}

/** The original stays with every parcel it was taken for, as a row of the same bytes; the plots left may still follow. */
async function fileFor(tx: Transaction, file: SurveyFileRow, parcelId: string): Promise<string> {
  const { name, mediaType, sizeBytes, sha256, storageKey, uploadedBy } = file;
  const [row] = await tx
    .insert(landFiles)
    .values({ kind: "survey", name, mediaType, sizeBytes, sha256, storageKey, uploadedBy, parcelId })
    .returning({ id: landFiles.id });
  if (!row) throw new Error("an inserted file was not returned");
  return row.id;
}

type Committing = { desk: Desk; file: SurveyFileRow; reading: SurveyReading; input: CommitSurveyInput };

async function commitPlot({ desk, file, reading, input }: Committing, chosen: Chosen) {
  const { plot, target, surveyed } = chosen;
  const { shape, statedSqm } = surveyed;
  if (!shape || !reading.crs) throw ruleError("SURVEY_HAS_ERRORS");
  const ground =
    target.kind === "new" ? await register(desk, target, surveyed) : await lockExisting(desk, target);
  const { areaSqm, overlaps } = await saveBoundary(desk.tx, {
    parcelId: ground.id,
    shape,
    statedSqm,
    format: reading.format,
    sourceCrs: reading.crs,
    surveyedOn: input.surveyedOn,
    surveyor: input.surveyor,
    fileId: await fileFor(desk.tx, file, ground.id),
    replaceArea: target.kind === "existing" && target.areaReason ? { reason: target.areaReason } : null,
    on: desk.today,
    by: desk.actor,
  });
  if (overlaps.length > 0 && !input.hasSeenWarnings) throw ruleError("SURVEY_WARNINGS_UNREAD");
  const isReplaced = target.kind === "existing" && target.areaReason !== undefined;
  return { plot, id: ground.id, code: ground.code, areaSqm: isReplaced ? areaSqm : ground.areaSqm };
}

/**
 * Takes the chosen plots of a survey into the ledger, as new parcels or as new boundaries of old ones; all or none. The
 * file is read again here, so that nothing depends on what a browser sent back. Throws SURVEY_HAS_ERRORS,
 * SURVEY_WARNINGS_UNREAD, PARCEL_CODE_TAKEN, CONFLICT, NOT_FOUND and what `saveBoundary` throws.
 */
export const commitSurvey = command({
  name: "survey.commit",
  permission: "parcel.edit",
  summary: "按测绘成果登记地块、更新界址",
  method: "POST",
  path: "/surveys/{fileId}/commit",
  input: commitSurveyInput,
  output: committedSurvey,
  prepare: async ({ db, actor, input: { fileId, crs = null } }) => {
    const file = await findSurvey(db, actor, fileId);
    if (!file) throw new AppError("NOT_FOUND");
    return readStoredSurvey(currentStore(), file, crs);
  },
  load: ({ tx, actor, input }) => findSurvey(tx, actor, input.fileId),
  run: async ({ tx, actor, input, today, row: file, prepared: reading }) => {
    const saved = [];
    const committing = { desk: { tx, actor, today }, file, reading, input };
    for (const chosen of choosePlots(reading, input)) saved.push(await commitPlot(committing, chosen));
    return { parcels: saved };
  },
  audit: ({ input, row, output }) => ({
    subject: { type: "landFile", id: input.fileId },
    detail: {
      name: row.name,
      parcels: output.parcels.map(({ code }) => code).join("、"),
      count: output.parcels.length,
    },
  }),
});
