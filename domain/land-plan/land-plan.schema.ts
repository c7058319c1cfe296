import { z } from "zod";
import { areaSqmField } from "../land/area-field";
import { supplyMethods } from "../land/parcel-rights";
import { parcelStates, parcelUses } from "../land/parcel-state";
import { zones } from "../land/zone";
import { stages } from "../project/stage";
import { idField, isoDateField, longTextField, textField, versionField } from "../shared/fields";
import { planLineStates } from "./plan-line";

const yearField = z
  .number()
  .int()
  .min(2000, "年份在 2000 至 2100 之间")
  .max(2100, "年份在 2000 至 2100 之间");
const quarterField = z.number().int().min(1, "选择季度").max(4, "选择季度");
const whole = z.number().int();

export const landPlanInput = z.object({ year: yearField });

const quota = z.object({
  id: idField,
  batch: z.string(),
  quarter: whole,
  quotaSqm: z.string(),
  conversionSqm: z.string().nullable(),
  farmlandSqm: z.string().nullable(),
  balanceNote: z.string().nullable(),
  approvalNo: z.string().nullable(),
  approvedOn: z.string().nullable(),
  note: z.string().nullable(),
  version: whole,
});
export type QuotaView = z.output<typeof quota>;

/** Idle land dealt with in the year and the quota it gives. */
const linked = z.object({
  caseId: idField,
  parcelId: idField,
  code: z.string(),
  name: z.string(),
  areaSqm: z.string(),
  closedOn: z.string(),
  quarter: whole,
  givesSqm: z.string(),
});

const line = z.object({
  id: idField,
  quarter: whole,
  parcel: z.object({
    id: idField,
    code: z.string(),
    name: z.string(),
    zone: z.enum(zones),
    state: z.enum(parcelStates),
    areaSqm: z.string(),
  }),
  areaSqm: z.string(),
  use: z.enum(parcelUses),
  supplyMethod: z.enum(supplyMethods),
  /** 意向项目; `name` only where the reader may see it. */
  project: z.object({ id: idField.nullable(), code: z.string(), name: z.string().nullable() }).nullable(),
  state: z.enum(planLineStates),
  suppliedOn: z.string().nullable(),
  note: z.string().nullable(),
  /** Its quarter is over and it is still to be supplied. */
  isLate: z.boolean(),
  version: whole,
});
export type PlanLineView = z.output<typeof line>;

/** Areas are decimal text in ㎡; `gap` is negative where supply exceeds demand. */
const balance = z.object({
  quarter: whole,
  demandSqm: z.string(),
  fullDemandSqm: z.string(),
  demandCount: whole,
  plannedSqm: z.string(),
  plannedCount: whole,
  suppliedSqm: z.string(),
  suppliedCount: whole,
  gapSqm: z.string(),
  gapToDateSqm: z.string(),
  quotaSqm: z.string(),
  quotaToDateSqm: z.string(),
});
export type BalanceView = z.output<typeof balance>;

export const landPlanView = z.object({
  year: whole,
  /** This quarter, when it lies in the year; else 0. */
  currentQuarter: whole,
  balances: z.array(balance),
  /** Demand expected after the year, and projects that have named no area. */
  laterSqm: z.string(),
  laterCount: whole,
  quotas: z.array(quota),
  linked: z.array(linked),
  ratioBp: whole,
  ratioRevision: whole,
  lines: z.array(line),
  canEdit: z.boolean(),
});
export type LandPlanView = z.output<typeof landPlanView>;

export const landDemandInput = z.object({ year: yearField, quarter: quarterField });

/** What a quarter's demand was added up from; projects the reader does not see are counted. */
export const landDemandView = z.object({
  year: whole,
  quarter: whole,
  items: z.array(
    z.object({
      id: idField,
      code: z.string(),
      name: z.string(),
      stage: z.enum(stages),
      areaSqm: z.string(),
      probabilityBp: whole,
      weightedSqm: z.string(),
      /** It said when it needs the site; otherwise its stage's usual time speaks. */
      isStated: z.boolean(),
    }),
  ),
  others: z.object({ count: whole, areaSqm: z.string(), weightedSqm: z.string() }),
});
export type LandDemandView = z.output<typeof landDemandView>;

export const planParcelsInput = z.object({ year: yearField });

/** Parcels that may still be put in the plan of the year, and projects that may be named for them. */
export const planChoices = z.object({
  parcels: z.array(
    z.object({
      id: idField,
      code: z.string(),
      name: z.string(),
      state: z.enum(parcelStates),
      areaSqm: z.string(),
      use: z.enum(parcelUses),
    }),
  ),
  projects: z.array(z.object({ id: idField, code: z.string(), name: z.string().nullable() })),
});
export type PlanChoices = z.output<typeof planChoices>;

/** Left out: a new one. */
const reference = { id: idField.optional(), version: versionField.optional() };
const hasBoth = ({ id, version }: { id?: string; version?: number }) =>
  (id === undefined) === (version === undefined);
const both = { path: ["version"], error: "修改时须带版本号" };

/** ㎡, where nothing is an answer too. */
const anyAreaField = z.union([areaSqmField, z.literal("0").transform(() => "0.00")]);

export const saveQuotaInput = z
  .object({
    ...reference,
    year: yearField,
    batch: textField("批次", 40),
    quarter: quarterField,
    quotaSqm: areaSqmField,
    conversionSqm: anyAreaField.optional(),
    farmlandSqm: anyAreaField.optional(),
    balanceNote: textField("占补平衡", 200).optional(),
    approvalNo: textField("批复文号", 60).optional(),
    approvedOn: isoDateField.optional(),
    note: longTextField("备注", 300).optional(),
  })
  .refine(hasBoth, both)
  .refine(({ quotaSqm, conversionSqm }) => Number(conversionSqm ?? 0) <= Number(quotaSqm), {
    path: ["conversionSqm"],
    error: "农转用面积不超过指标",
  })
  .refine(
    ({ conversionSqm, farmlandSqm }) =>
      farmlandSqm === undefined ||
      conversionSqm === undefined ||
      Number(farmlandSqm) <= Number(conversionSqm),
    { path: ["farmlandSqm"], error: "占用耕地不超过农转用面积" },
  );
export type SaveQuotaInput = z.output<typeof saveQuotaInput>;

export const saveLineInput = z
  .object({
    ...reference,
    year: yearField,
    quarter: quarterField,
    parcelId: idField,
    areaSqm: areaSqmField,
    use: z.enum(parcelUses, { error: "选择用途" }),
    supplyMethod: z.enum(supplyMethods, { error: "选择供应方式" }),
    projectId: idField.optional(),
    state: z.enum(planLineStates).default("planned"),
    suppliedOn: isoDateField.optional(),
    note: longTextField("备注", 300).optional(),
  })
  .refine(hasBoth, both)
  .refine(({ state, suppliedOn }) => (state === "supplied") === (suppliedOn !== undefined), {
    path: ["suppliedOn"],
    error: "已供应的填写供应日期，未供应的不填",
  });
export type SaveLineInput = z.output<typeof saveLineInput>;

export const savedRow = z.object({ id: idField, version: whole });
export const removeRowInput = z.object({ id: idField, version: versionField });
export const removedRow = z.object({ id: idField });
