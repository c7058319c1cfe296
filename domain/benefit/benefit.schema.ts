import { z } from "zod";
import { zones } from "../land/zone";
import { idField, isoDateField, searchField, textField, versionField } from "../shared/fields";
import { benefitGrades, gradeCauses } from "./grade";
import { benefitItems } from "./item";
import { movementCodes } from "./movement";
import { parkGroups, parkIndices } from "./park";
import { scoreForms } from "./score";

export const benefitYearField = z
  .number("年度应为 2000 至 2100")
  .int("年度应为 2000 至 2100")
  .min(2000, "年度应为 2000 至 2100")
  .max(2100, "年度应为 2000 至 2100");

const yearParameter = z.coerce.number().int().min(2000).max(2100);

/** Moved up or down against the year before. */
export const gradeMoves = ["up", "down"] as const;

export const listBenefitsInput = z.object({
  /** The newest year with figures when left out. */
  year: yearParameter.optional(),
  q: searchField.optional(),
  zones: z.array(z.enum(zones)).max(5).optional(),
  /** `none`: who can't be graded. */
  grades: z
    .array(z.enum([...benefitGrades, "none"]))
    .max(5)
    .optional(),
  moved: z.enum(gradeMoves).optional(),
});
export type ListBenefitsInput = z.output<typeof listBenefitsInput>;

/** What an absent grade lacks. */
export const benefitGaps = [
  "taxFen",
  "revenueFen",
  "valueAddedFen",
  "energyHundredths",
  "codHundredths",
  "waterHundredths",
  "staffCount",
  "powerHundredths",
  "RATIO_MISSING",
  "NO_LAND",
] as const;
export type BenefitGap = (typeof benefitGaps)[number];

const place = z.object({
  kind: z.enum(["parcel", "building"]),
  id: idField,
  code: z.string(),
  name: z.string(),
  zone: z.enum(zones),
});
export type BenefitPlace = z.output<typeof place>;

const hundredths = z.number().int().nullable();

const graded = {
  grade: z.enum(benefitGrades).nullable(),
  rank: z.number().int().nullable(),
  scoreHundredths: hundredths,
};

/** A firm on a parcel in a year; who it is and its figures only as far as the reader may see the firm. */
export const benefitListItem = z.object({
  id: idField,
  enterprise: z.object({ id: idField, name: z.string() }).nullable(),
  place,
  isAboveScale: z.boolean(),
  isVetoed: z.boolean(),
  landMuHundredths: hundredths,
  taxPerMuHundredths: hundredths,
  revenuePerMuHundredths: hundredths,
  ...graded,
  cause: z.enum(gradeCauses).nullable(),
  form: z.enum(scoreForms).nullable(),
  missing: z.array(z.enum(benefitGaps)),
  before: z.object(graded).nullable(),
});
export type BenefitListItem = z.output<typeof benefitListItem>;

const count = z.number().int();

export const benefitList = z.object({
  year: benefitYearField,
  /** Years with figures, newest first. */
  years: z.array(benefitYearField),
  items: z.array(benefitListItem),
  /** Of the whole year, whatever the filter. */
  counts: z.object({ A: count, B: count, C: count, D: count, none: count, up: count, down: count }),
  quota: z.object({ mostA: count, mostAB: count, lastD: count }),
  /** Lowest score of each grade, hundredths. */
  edges: z.object({ A: hundredths, B: hundredths, C: hundredths }),
});
export type BenefitList = z.output<typeof benefitList>;

const scoredItem = z.object({
  item: z.enum(benefitItems),
  weight: z.number().int(),
  baselineHundredths: z.number().int(),
  valueHundredths: hundredths,
  pointsHundredths: z.number().int(),
  bound: z.enum(["capped", "floored"]).nullable(),
});
export type ScoredItemView = z.output<typeof scoredItem>;

const itemMovement = z.object({
  item: z.enum(benefitItems),
  valueBefore: hundredths,
  valueAfter: hundredths,
  pointsBefore: z.number().int(),
  pointsAfter: z.number().int(),
  wasCapped: z.boolean(),
  isCapped: z.boolean(),
});

const movement = z.object({
  yearBefore: benefitYearField,
  before: z.enum(benefitGrades),
  after: z.enum(benefitGrades),
  amongLastYear: z.enum(benefitGrades),
  scoreBefore: z.number().int(),
  scoreAfter: z.number().int(),
  rankBefore: z.number().int().nullable(),
  rankAfter: z.number().int().nullable(),
  contendersBefore: count,
  contendersAfter: count,
  edgesBefore: z.object({ A: hundredths, B: hundredths, C: hundredths }),
  edgesAfter: z.object({ A: hundredths, B: hundredths, C: hundredths }),
  items: z.array(itemMovement),
  causes: z.array(z.enum(movementCodes)),
});
export type MovementView = z.output<typeof movement>;

const sqmText = (label: string) =>
  z.string().regex(/^\d{1,9}(\.\d{1,2})?$/, `${label}填写数字（㎡），最多两位小数`);
const quantity = (label: string) =>
  z.string().regex(/^\d{1,12}(\.\d{1,2})?$/, `${label}填写数字，最多两位小数`);
const amount = z
  .number()
  .int("金额精确到分")
  .min(-1e13, "金额不超过 1000 亿元")
  .max(1e13, "金额不超过 1000 亿元");

/** What is reported of a year; left out is “not reported”. */
export const benefitFigures = z.object({
  ownSqm: sqmText("自有用地").optional(),
  leasedInSqm: sqmText("租入用地").optional(),
  leasedOutSqm: sqmText("租出用地").optional(),
  rentedFloorSqm: sqmText("租用厂房").optional(),
  floorAreaSqm: sqmText("建筑面积").optional(),
  taxFen: amount.optional(),
  revenueFen: amount.optional(),
  outputFen: amount.optional(),
  valueAddedFen: amount.optional(),
  investedFen: amount.min(0, "金额不能为负").optional(),
  researchFen: amount.min(0, "金额不能为负").optional(),
  energyTce: quantity("综合能耗").optional(),
  powerKwh: quantity("用电量").optional(),
  waterT: quantity("用水量").optional(),
  codKg: quantity("COD 排放量").optional(),
  employees: z
    .number("从业人员为整数")
    .int("从业人员为整数")
    .min(0, "从业人员不能为负")
    .max(1_000_000, "从业人员超出范围")
    .optional(),
  isAboveScale: z.boolean().default(false),
  vetoReason: textField("一票否决事由", 200).optional(),
  stoppedOn: isoDateField.optional(),
  isObsoleteIndustry: z.boolean().default(false),
  source: textField("数据来源", 120).optional(),
});
export type BenefitFigures = z.output<typeof benefitFigures>;

const enterpriseText = textField("企业名称或统一社会信用代码", 80);
const placeText = textField("地块或厂房编号", 40);

export const recordBenefitInput = z.object({
  year: benefitYearField,
  enterprise: enterpriseText,
  place: placeText,
  figures: benefitFigures,
});
export type RecordBenefitInput = z.output<typeof recordBenefitInput>;

export const updateBenefitInput = z.object({ id: idField, version: versionField, figures: benefitFigures });
export const removeBenefitInput = z.object({
  id: idField,
  version: versionField,
  reason: textField("删除原因", 200),
});
export const savedBenefit = z.object({ id: idField, version: z.number().int() });
export const removedBenefit = z.object({ id: idField });

export const importBenefitsInput = z.object({
  year: benefitYearField,
  rows: z
    .array(z.object({ enterprise: enterpriseText, place: placeText, figures: benefitFigures }))
    .min(1, "没有可导入的行")
    .max(500, "一次最多导入 500 行"),
});
export const benefitsImported = z.object({ created: count, replaced: count });

export const benefitIdInput = z.object({ id: idField });

const indices = z.object({
  taxWanPerMu: hundredths,
  outputWanPerMu: hundredths,
  revenueWanPerMu: hundredths,
  addedWanPerMu: hundredths,
  /** Per cent. */
  intensityFulfilment: hundredths,
  floorRatioFulfilment: hundredths,
  energyPerAdded: hundredths,
  /** Per cent. */
  researchShare: hundredths,
  staffPerMu: hundredths,
});
export type BenefitIndicesView = z.output<typeof indices>;

export const benefitDetail = benefitListItem.extend({
  year: benefitYearField,
  version: z.number().int(),
  figures: benefitFigures,
  items: z.array(scoredItem),
  indices,
  movement: movement.nullable(),
  contenders: count,
  recordedBy: z.string().nullable(),
  updatedAt: z.string(),
});
export type BenefitDetail = z.output<typeof benefitDetail>;

export const parkYearInput = z.object({ year: yearParameter.optional() });
export const parkView = z.object({
  year: benefitYearField,
  groups: z.record(z.enum(parkGroups), z.object({ count, areaSqm: z.string() })),
  /** Shares in hundredths of a per cent, 容积率 and 万元/亩 in hundredths. */
  indices: z.record(z.enum(parkIndices), hundredths),
  floorMissing: count,
  firms: count,
});
export type ParkView = z.output<typeof parkView>;

/** What a form offers to choose from. */
export const benefitChoices = z.object({
  enterprises: z.array(z.object({ name: z.string(), uscc: z.string().nullable() })),
  places: z.array(z.object({ code: z.string(), name: z.string(), kind: z.enum(["parcel", "building"]) })),
});
export type BenefitChoices = z.output<typeof benefitChoices>;
