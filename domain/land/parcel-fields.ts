import { z } from "zod";
import { countField, decimalField } from "../shared/decimal-field";
import { fenField, isoDateField, longTextField, textField } from "../shared/fields";
import { areaSqmField } from "./area-field";
import { isLandUseCode } from "./land-use-code";
import { ownerships, supplyMethods } from "./parcel-rights";
import { parcelUses } from "./parcel-state";
import { zones } from "./zone";

/** A code as registers print it: spaces gone, letters large, digits of half width. */
const codeField = (label: string, pattern: RegExp, rule: string) =>
  z
    .string()
    .max(60, `${label}${rule}`)
    .transform((text) => text.normalize("NFKC").replace(/\s/g, "").toUpperCase())
    .refine((code) => pattern.test(code), { error: `${label}${rule}` });

const percentField = (label: string) => decimalField({ label, places: 2, max: 100 });
const ratioField = (label: string) => decimalField({ label, places: 2, max: 20 });
const perMuField = (label: string) => decimalField({ label, places: 2, max: 99_999 });

export const parcelCodeField = z
  .string()
  .trim()
  .regex(/^[\p{L}\p{N}_-]{1,40}$/u, "地块编号用文字、数字和短横线，不超过 40 个字");

const identity = {
  code: parcelCodeField,
  name: textField("地块名称", 60),
  zone: z.enum(zones, { error: "选择片区" }),
  location: textField("坐落", 120),
  boundedEast: textField("东至", 60),
  boundedSouth: textField("南至", 60),
  boundedWest: textField("西至", 60),
  boundedNorth: textField("北至", 60),
  cadastralCode: codeField(
    "宗地代码",
    /^\d{12}[A-Z]{2}[0-9A-Z]{5}$/,
    "为 19 位：12 位地籍区划、2 位字母、5 位顺序号",
  ),
  realEstateUnitNo: codeField(
    "不动产单元号",
    /^\d{12}[A-Z]{2}[0-9A-Z]{14}$/,
    "为 28 位：19 位宗地代码加 9 位定着物代码",
  ),
  noticeNo: textField("出让公告编号", 60),
  supervisionNo: codeField("电子监管号", /^\d{10}[A-Z]\d{5}(-\d{1,3})?$/, "形如 1201182023B00001"),
  contractNo: textField("合同编号", 60),
};

const size = {
  areaSqm: areaSqmField,
  collectedSqm: decimalField({ label: "代征面积", places: 2, max: 1e8 }),
};

const use = {
  plannedUse: z.enum(parcelUses, { error: "选择规划用途" }),
  landUseCode: z
    .string()
    .trim()
    .refine(isLandUseCode, { error: "用地代码不在国土空间用地用海分类内，如一类工业用地为 100101" }),
  currentUse: textField("现状用途", 60),
  landGrade: textField("土地级别", 20),
};

const control = {
  floorAreaRatioMin: ratioField("容积率下限"),
  floorAreaRatioMax: ratioField("容积率上限"),
  buildingDensityMin: percentField("建筑系数下限"),
  greenRatioMax: percentField("绿地率上限"),
  heightLimitM: decimalField({ label: "限高", places: 2, max: 500 }),
  setbackM: decimalField({ label: "退线", places: 2, max: 500 }),
  parkingNote: textField("停车配建", 200),
  compatibleUses: textField("兼容用途", 200),
  controlPlanNo: textField("控规批复号", 60),
};

const right = {
  ownership: z.enum(ownerships, { error: "选择权属" }),
  /** The enterprise of this name; a new one is entered with it. */
  holderName: textField("使用权人", 80),
  supplyMethod: z.enum(supplyMethods, { error: "选择供地方式" }),
  isFlexibleTerm: z.boolean(),
  termYears: countField("出让年限", 1, 70),
  termFrom: isoDateField,
  termTo: isoDateField,
  startPriceFen: fenField,
  dealPriceFen: fenField,
  pricePaidFen: fenField,
  depositFen: fenField,
  isMortgaged: z.boolean(),
  isSeized: z.boolean(),
};

const standard = {
  intensityFloorWanPerMu: perMuField("投资强度"),
  taxFloorWanPerMu: perMuField("亩均税收"),
  outputFloorWanPerMu: perMuField("亩均产值"),
  energyCeilingTcePerWan: decimalField({ label: "单位能耗", places: 4, max: 1000 }),
  emissionStandard: textField("单位排放标准", 200),
  researchShareMin: percentField("研发投入占比"),
  capacityMonths: countField("达产期限", 1, 240),
};

const dates = {
  agreedDeliveryOn: isoDateField,
  deliveredOn: isoDateField,
  agreedStartOn: isoDateField,
  agreedCompletionOn: isoDateField,
  startedOn: isoDateField,
  completedOn: isoDateField,
  productionOn: isoDateField,
};

const others = { isPublic: z.boolean(), note: longTextField("备注", 500) };

/** The data dictionary of a parcel in its groups (domain.md 4.1); life state and utilities have verbs of their own. */
export const parcelFieldGroups = { identity, size, use, control, right, standard, dates, others };

export const parcelGroups = [
  "identity",
  "size",
  "use",
  "control",
  "standard",
  "right",
  "dates",
  "others",
] as const satisfies readonly (keyof typeof parcelFieldGroups)[];
export type ParcelGroup = (typeof parcelGroups)[number];

export const parcelFields = {
  ...identity,
  ...size,
  ...use,
  ...control,
  ...right,
  ...standard,
  ...dates,
  ...others,
};
export type ParcelFieldKey = keyof typeof parcelFields;

/** What no parcel is without. */
export const requiredParcelFields = ["code", "name", "zone", "areaSqm", "plannedUse"] as const;

const isFieldKey = (key: string): key is ParcelFieldKey => Object.hasOwn(parcelFields, key);

export const parcelFieldKeys: readonly ParcelFieldKey[] = Object.keys(parcelFields).filter(isFieldKey);
