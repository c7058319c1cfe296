import { z } from "zod";
import { areaSqmField } from "../land/area-field";
import { zones } from "../land/zone";
import { idField, isoDateField, textField, versionField } from "../shared/fields";
import { buildingKinds, fireClasses } from "./premises";

const codeField = (label: string) =>
  z
    .string()
    .trim()
    .regex(/^[\p{L}\p{N}_-]{1,20}$/u, `${label}用文字、数字和短横线，不超过 20 个字`);

/** Decimal text without a sign, as people type it; at most so many places before and after the point. */
const decimalField = (label: string, whole: number, decimals: number) =>
  z
    .string()
    .trim()
    .regex(
      new RegExp(`^\\d{1,${whole}}(\\.\\d{1,${decimals}})?$`),
      `${label}填写数字，最多 ${decimals} 位小数`,
    );

const buildingValues = z.object({
  code: codeField("楼栋编号"),
  name: textField("楼栋名称", 60),
  kind: z.enum(buildingKinds, { error: "选择载体类型" }),
  zone: z.enum(zones, { error: "选择片区" }),
  parcelId: idField.optional(),
  location: textField("坐落", 120).optional(),
  floorCount: z
    .number({ error: "填写层数" })
    .int("层数填写整数")
    .min(1, "层数至少为 1")
    .max(60, "层数不超过 60"),
  floorAreaSqm: areaSqmField,
  floorAreaRatio: decimalField("容积率", 2, 2).optional(),
  fireClass: z.enum(fireClasses).optional(),
  completedOn: isoDateField.optional(),
  note: textField("备注", 500).optional(),
  isPublic: z.boolean().default(false),
});

export const createBuildingInput = buildingValues;
export const updateBuildingInput = buildingValues.extend({ id: idField, version: versionField });

const unitValues = z.object({
  code: codeField("房源编号"),
  floor: z
    .number({ error: "填写楼层" })
    .int("楼层填写整数")
    .min(-3, "楼层不低于 -3")
    .max(60, "楼层不超过 60"),
  areaSqm: areaSqmField,
  heightM: decimalField("净高", 3, 2).optional(),
  loadTPerSqm: decimalField("荷载", 4, 2).optional(),
  craneT: decimalField("行车", 4, 1).optional(),
  powerKva: z.number().int("电力填写整数").min(0).max(1_000_000, "电力超出范围").optional(),
  waterTPerDay: decimalField("供水", 7, 1).optional(),
  sewageTPerDay: decimalField("排水", 7, 1).optional(),
  steamTPerHour: decimalField("蒸汽", 5, 2).optional(),
  gasM3PerHour: decimalField("燃气", 7, 1).optional(),
  fireClass: z.enum(fireClasses).optional(),
  rentFenPerSqmMonth: z.number().int().min(0).max(1_000_000, "租金超出范围").optional(),
  freeFrom: isoDateField.optional(),
  isWithdrawn: z.boolean().default(false),
  note: textField("备注", 500).optional(),
});

export const createUnitInput = unitValues.extend({ buildingId: idField });
export const updateUnitInput = unitValues.extend({ id: idField, version: versionField });

/** A floor, entered as one unit, cut into several; what the parts don't take stays common ground. */
export const splitUnitInput = z.object({
  id: idField,
  version: versionField,
  parts: z
    .array(z.object({ code: codeField("房源编号"), areaSqm: areaSqmField }))
    .min(2, "至少分成两处")
    .max(40, "一次最多分成 40 处"),
});

export const savedPremises = z.object({ id: idField, version: z.number().int() });
