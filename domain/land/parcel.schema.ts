import { z } from "zod";
import { cursorField, idField, searchField, textField, versionField } from "../shared/fields";
import { areaSqmField } from "./area-field";
import { parcelStates, parcelUses } from "./parcel-state";
import { zones } from "./zone";

export const parcelFilter = z.object({
  q: searchField.optional(),
  zones: z.array(z.enum(zones)).max(5).optional(),
  states: z.array(z.enum(parcelStates)).max(13).optional(),
  uses: z.array(z.enum(parcelUses)).max(5).optional(),
  minAreaSqm: areaSqmField.optional(),
  maxAreaSqm: areaSqmField.optional(),
  isClaimed: z.boolean().optional(),
});
export type ParcelFilter = z.output<typeof parcelFilter>;

export const listParcelsInput = parcelFilter.extend({
  after: cursorField.optional(),
  limit: z.number().int().min(1).max(200).default(100),
});
export type ListParcelsInput = z.output<typeof listParcelsInput>;

const parcelFacts = {
  id: idField,
  code: z.string(),
  name: z.string(),
  zone: z.enum(zones),
  location: z.string().nullable(),
  areaSqm: z.string(),
  plannedUse: z.enum(parcelUses),
  state: z.enum(parcelStates),
  isPublic: z.boolean(),
  version: z.number().int(),
};

export const parcelListItem = z.object({
  ...parcelFacts,
  heldCount: z.number().int(),
  isAllocated: z.boolean(),
});
export type ParcelListItem = z.output<typeof parcelListItem>;

export const parcelPage = z.object({ items: z.array(parcelListItem), nextCursor: z.string().nullable() });
export type ParcelPage = z.output<typeof parcelPage>;

const areaSum = z.object({ count: z.number().int(), areaSqm: z.string() });

export const parcelSummary = z.object({
  total: areaSum,
  available: areaSum,
  byState: z.array(areaSum.extend({ state: z.enum(parcelStates) })),
});
export type ParcelSummary = z.output<typeof parcelSummary>;

export const claimKinds = ["held", "allocated"] as const;
export type ClaimKind = (typeof claimKinds)[number];

/** A claim; the project's name and address only where the reader may see the project. */
export const parcelClaim = z.object({
  id: idField,
  kind: z.enum(claimKinds),
  startedOn: z.string(),
  version: z.number().int(),
  projectCode: z.string(),
  departmentName: z.string(),
  project: z.object({ id: idField, name: z.string() }).nullable(),
  canRelease: z.boolean(),
});
export type ParcelClaim = z.output<typeof parcelClaim>;

export const parcelDetail = z.object({
  ...parcelFacts,
  floorAreaRatioMin: z.string().nullable(),
  floorAreaRatioMax: z.string().nullable(),
  intensityFloorWanPerMu: z.string().nullable(),
  note: z.string().nullable(),
  claims: z.array(parcelClaim),
});
export type ParcelDetail = z.output<typeof parcelDetail>;

export const parcelIdInput = z.object({ id: idField });

const ratioField = z.string().regex(/^\d{1,2}(\.\d{1,2})?$/, "容积率填写数字，最多两位小数");

const parcelValues = z.object({
  code: z
    .string()
    .trim()
    .regex(/^[\p{L}\p{N}_-]{1,40}$/u, "地块编号用文字、数字和短横线，不超过 40 个字"),
  name: textField("地块名称", 60),
  zone: z.enum(zones, { error: "选择片区" }),
  location: textField("坐落", 120).optional(),
  areaSqm: areaSqmField,
  plannedUse: z.enum(parcelUses, { error: "选择规划用途" }),
  state: z.enum(parcelStates, { error: "选择地块状态" }),
  floorAreaRatioMin: ratioField.optional(),
  floorAreaRatioMax: ratioField.optional(),
  intensityFloorWanPerMu: z
    .string()
    .regex(/^\d{1,6}(\.\d{1,2})?$/, "投资强度填写数字，最多两位小数")
    .optional(),
  note: textField("备注", 500).optional(),
  isPublic: z.boolean().default(false),
});
export type ParcelValues = z.output<typeof parcelValues>;

const ratiosInOrder = ({ floorAreaRatioMin: least, floorAreaRatioMax: most }: ParcelValues) =>
  least === undefined || most === undefined || Number(least) <= Number(most);
const ratioOrder = { error: "容积率上限不能低于下限", path: ["floorAreaRatioMax"] };

export const createParcelInput = parcelValues.refine(ratiosInOrder, ratioOrder);
export const updateParcelInput = parcelValues
  .extend({ id: idField, version: versionField })
  .refine(ratiosInOrder, ratioOrder);

export const savedParcel = z.object({ id: idField, version: z.number().int() });
