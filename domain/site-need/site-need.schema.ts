import { z } from "zod";
import { areaSqmField } from "../land/area-field";
import { parcelUses } from "../land/parcel-state";
import { zones } from "../land/zone";
import { fireClasses } from "../premises/premises";
import { idField, isoDateField, longTextField } from "../shared/fields";
import { criteria, largestWish } from "./criteria";
import { siteForms } from "./site-form";

/** Decimal text as `numeric(10,2)` keeps it. */
const figureField = (label: string) =>
  z
    .string()
    .trim()
    .regex(/^\d{1,7}(\.\d{1,2})?$/, `${label}填写数字，最多两位小数`)
    .transform((text) => Number(text).toFixed(2));

/** Integer fen of a price, at most 10 亿元. */
const priceField = z.number().int("精确到分").min(1, "单价大于 0").max(1e11, "单价超出范围");

const needFields = {
  form: z.enum(siteForms, { error: "选择要土地还是厂房" }),
  landMinSqm: areaSqmField.optional(),
  landMaxSqm: areaSqmField.optional(),
  floorMinSqm: areaSqmField.optional(),
  floorMaxSqm: areaSqmField.optional(),
  use: z.enum(parcelUses).optional(),
  industrialClass: z.union([z.literal(1), z.literal(2), z.literal(3)]).optional(),
  zones: z.array(z.enum(zones)).max(zones.length).default([]),
  heightM: figureField("净高").optional(),
  loadTPerSqm: figureField("荷载").optional(),
  craneT: figureField("行车").optional(),
  powerKva: z.number().int("用电填写整数").min(1, "用电大于 0").max(1_000_000, "用电超出范围").optional(),
  waterTPerDay: figureField("用水").optional(),
  sewageTPerDay: figureField("排水").optional(),
  steamTPerHour: figureField("蒸汽").optional(),
  gasM3PerHour: figureField("燃气").optional(),
  fireClass: z.enum(fireClasses).optional(),
  distanceMaxM: figureField("最远距离").optional(),
  landPriceCeilingFenPerMu: priceField.optional(),
  rentCeilingFenPerSqmMonth: priceField.optional(),
  neededFrom: isoDateField.optional(),
  weights: z.partialRecord(z.enum(criteria), z.number().int().min(0).max(largestWish)).default({}),
  note: longTextField("说明", 500).optional(),
};

export const siteNeedValues = z.object(needFields);
export type SiteNeedValues = z.output<typeof siteNeedValues>;
export type SiteNeedDraft = z.input<typeof siteNeedValues>;

const inOrder = (least: string | undefined, most: string | undefined) =>
  least === undefined || most === undefined || Number(least) <= Number(most);

export const siteNeedInput = z.object({ projectId: idField });

export const saveSiteNeedInput = siteNeedValues
  .extend({
    projectId: idField,
    /** The version the form was opened with; 0 when there was none. */
    version: z.number().int().min(0).max(1_000_000),
  })
  .refine(({ form, landMinSqm }) => form === "premises" || landMinSqm !== undefined, {
    path: ["landMinSqm"],
    error: "填写用地面积下限",
  })
  .refine(({ form, floorMinSqm }) => form === "land" || floorMinSqm !== undefined, {
    path: ["floorMinSqm"],
    error: "填写建筑面积下限",
  })
  .refine(({ landMinSqm, landMaxSqm }) => inOrder(landMinSqm, landMaxSqm), {
    path: ["landMaxSqm"],
    error: "用地面积上限不小于下限",
  })
  .refine(({ floorMinSqm, floorMaxSqm }) => inOrder(floorMinSqm, floorMaxSqm), {
    path: ["floorMaxSqm"],
    error: "建筑面积上限不小于下限",
  });
export type SaveSiteNeedInput = z.output<typeof saveSiteNeedInput>;

export const savedSiteNeed = z.object({ projectId: idField, version: z.number().int() });

/** What a project needs of a site; null until somebody has said it. */
export const siteNeedView = z.object({
  need: siteNeedValues
    .extend({ version: z.number().int(), changedBy: z.string().nullable(), changedAt: z.string() })
    .nullable(),
  /** Areas on the project itself, which stand in until then. */
  landNeedSqm: z.string().nullable(),
  factoryNeedSqm: z.string().nullable(),
  canEdit: z.boolean(),
});
export type SiteNeedView = z.output<typeof siteNeedView>;
