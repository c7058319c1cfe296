import { z } from "zod";
import { parcelCodeField } from "../land/parcel-fields";
import { parcelStates, parcelUses } from "../land/parcel-state";
import { zones } from "../land/zone";
import { fileNameField } from "../project/file.schema";
import { idField, isoDateField, textField, versionField } from "../shared/fields";
import { findingCodes, findingLevels } from "./finding";
import { surveyCrs, surveyFormats } from "./survey-file";

export const maxSurveyBytes = 50 * 1024 * 1024;

const crsField = z.enum(surveyCrs, { error: "选择坐标系" });

/** Search parameters of `POST /api/surveys`; the body is the file itself. */
export const uploadSurveyInput = z.object({ name: fileNameField, crs: crsField.optional() });
export type UploadSurveyInput = z.output<typeof uploadSurveyInput>;

export const previewSurveyInput = z.object({ fileId: idField, crs: crsField.optional() });

const place = z.object({ east: z.number(), north: z.number() });
const ring = z.array(z.tuple([z.number(), z.number()]));
const drawing = z.array(z.object({ outer: ring, holes: z.array(ring) }));
/** A shape to look at: points thinned where there are thousands. */
export type Drawing = z.output<typeof drawing>;

export const surveyFinding = z.object({
  level: z.enum(findingLevels),
  code: z.enum(findingCodes),
  line: z.number().int().nullable(),
  plot: z.number().int().nullable(),
  where: place.nullable(),
  inputs: z.record(z.string(), z.union([z.string(), z.number()])),
});
export type SurveyFinding = z.output<typeof surveyFinding>;

const overlap = z.object({ parcelId: idField, code: z.string(), name: z.string(), sqm: z.number() });

/** The parcel a plot seems to be, by its code. */
const likelyParcel = z.object({
  parcelId: idField,
  code: z.string(),
  name: z.string(),
  areaSqm: z.string(),
  version: z.number().int(),
  hasBoundary: z.boolean(),
});

export const previewPlot = z.object({
  code: z.string().nullable(),
  name: z.string().nullable(),
  use: z.string().nullable(),
  layer: z.string().nullable(),
  statedSqm: z.number().nullable(),
  computedSqm: z.number().nullable(),
  pointCount: z.number().int(),
  line: z.number().int().nullable(),
  drawing: drawing.nullable(),
  /** An error stands in the way of this plot. */
  isBlocked: z.boolean(),
  overlaps: z.array(overlap),
  /** Zone of the park in whose outline its middle lies. */
  zone: z.enum(zones).nullable(),
  likely: likelyParcel.nullable(),
});
export type PreviewPlot = z.output<typeof previewPlot>;

export const surveyPreview = z.object({
  fileId: idField,
  fileName: z.string(),
  format: z.enum(surveyFormats),
  encoding: z.string().nullable(),
  crsStated: z.string().nullable(),
  crs: z.enum(surveyCrs).nullable(),
  needsCrs: z.boolean(),
  plots: z.array(previewPlot),
  findings: z.array(surveyFinding),
  omitted: z.array(z.object({ code: z.enum(findingCodes), count: z.number().int() })),
  /** Boundaries on the books around the plots. */
  neighbours: z.array(z.object({ parcelId: idField, code: z.string(), drawing })),
});
export type SurveyPreview = z.output<typeof surveyPreview>;

const asNew = z.object({
  kind: z.literal("new"),
  code: parcelCodeField,
  name: textField("地块名称", 60),
  zone: z.enum(zones, { error: "选择片区" }),
  plannedUse: z.enum(parcelUses, { error: "选择规划用途" }),
  state: z.enum(parcelStates, { error: "选择地块状态" }),
  /** Which of the two areas the ledger takes. */
  area: z.enum(["stated", "computed"]).default("computed"),
});

const asBoundary = z.object({
  kind: z.literal("existing"),
  parcelId: idField,
  version: versionField,
  /** Why the ledger's area becomes the computed one; without it the ledger's area stays. */
  areaReason: textField("更正面积的原因", 200).optional(),
});

export const plotTarget = z.discriminatedUnion("kind", [asNew, asBoundary]);
export type PlotTarget = z.output<typeof plotTarget>;

const chosenPlot = z.object({ plot: z.number().int().min(0).max(9_999), target: plotTarget });

const isOnce = (values: readonly (string | number)[]) => new Set(values).size === values.length;

export const commitSurveyInput = z
  .object({
    fileId: idField,
    crs: crsField.optional(),
    surveyedOn: isoDateField.optional(),
    surveyor: textField("测绘单位", 60).optional(),
    /** Warnings about the chosen plots have been read. */
    hasSeenWarnings: z.boolean().default(false),
    plots: z.array(chosenPlot).min(1, "选择要登记的地块").max(200, "一次最多登记 200 块"),
  })
  .refine(({ plots }) => isOnce(plots.map(({ plot }) => plot)), {
    error: "同一块地选了两次",
    path: ["plots"],
  })
  .refine(
    ({ plots }) => isOnce(plots.map(({ target }) => (target.kind === "new" ? target.code : target.parcelId))),
    { error: "两块地不能登记为同一宗", path: ["plots"] },
  );
export type CommitSurveyInput = z.output<typeof commitSurveyInput>;

export const committedSurvey = z.object({
  parcels: z.array(z.object({ plot: z.number().int(), id: idField, code: z.string(), areaSqm: z.string() })),
});

export const boundaryFormats = ["txt", "geojson", "shapefile"] as const;
export type BoundaryFormat = (typeof boundaryFormats)[number];

export const exportBoundariesInput = z.object({
  parcelIds: z.array(idField).min(1, "选择要导出的地块").max(500, "一次最多导出 500 宗"),
  format: z.enum(boundaryFormats),
});
