import { z } from "zod";
import { planCodeField } from "../amount/amount-filter.schema";
import { idField, longTextField, textField, versionField } from "../shared/fields";
import { factKinds, relationKinds, relationRoles, termMoments } from "./plan";
import { relationVerdicts } from "./relation-audit";
import { valueField, yearField } from "./target.schema";

const termSource = z.discriminatedUnion("from", [
  z.object({ from: z.literal("indicator"), indicatorId: idField, moment: z.enum(termMoments) }),
  z.object({ from: z.literal("fact"), factId: idField }),
]);

const relationTermInput = z.object({ role: z.enum(relationRoles), source: termSource });
export type RelationTermInput = z.output<typeof relationTermInput>;

export const planRelation = z.object({
  id: idField,
  version: z.number().int(),
  kind: z.enum(relationKinds),
  title: z.string(),
  resultUnit: z.string().nullable(),
  note: z.string().nullable(),
  terms: z.array(
    z.object({
      role: z.enum(relationRoles),
      source: termSource,
      label: z.string(),
      value: z.number().nullable(),
      unit: z.string(),
      year: z.number().int().nullable(),
    }),
  ),
  audit: z.object({
    verdict: z.enum(relationVerdicts),
    result: z.number().nullable(),
    unit: z.string(),
    difference: z.number().nullable(),
  }),
});
export type PlanRelation = z.output<typeof planRelation>;

export const planFact = z.object({
  id: idField,
  version: z.number().int(),
  subjectKind: z.enum(factKinds),
  subjectCode: z.string(),
  title: z.string(),
  value: z.number().nullable(),
  unit: z.string().nullable(),
  year: z.number().int().nullable(),
  quote: z.string(),
});
export type PlanFact = z.output<typeof planFact>;

export const saveFactInput = z.object({
  planCode: planCodeField,
  /** Null for a new one. */
  id: idField.nullable(),
  version: versionField.nullable(),
  subjectKind: z.enum(factKinds),
  subjectCode: textField("对象名称", 60),
  title: textField("事项", 60),
  value: valueField.nullable(),
  unit: textField("单位", 10).nullable(),
  year: yearField.nullable(),
  quote: longTextField("规划原文", 1000),
});
export type SaveFactInput = z.output<typeof saveFactInput>;

export const saveRelationInput = z
  .object({
    planCode: planCodeField,
    id: idField.nullable(),
    version: versionField.nullable(),
    kind: z.enum(relationKinds),
    title: textField("关系名称", 60),
    resultUnit: textField("结果单位", 20).nullable(),
    note: longTextField("说明", 300).nullable(),
    terms: z.array(relationTermInput).min(2, "至少选两个数").max(20, "最多 20 个数"),
  })
  .superRefine(({ kind, terms, resultUnit }, context) => {
    const count = (role: RelationTermInput["role"]) => terms.filter((term) => term.role === role).length;
    const say = (path: string, message: string) =>
      context.addIssue({ code: "custom", path: [path], message });
    if (count("whole") !== 1) say("terms", kind === "quotient" ? "选一个分母" : "选一个总数");
    if (kind !== "share" && count("part") === 0) say("terms", kind === "parts" ? "选出各分项" : "选一个分子");
    if (kind === "share" && count("part") > 1) say("terms", "其中数只能有一个");
    if ((kind === "share") !== (count("stated") === 1)) say("terms", "占比关系选一个规划所列的百分数");
    if (kind === "quotient" && resultUnit === null) say("resultUnit", "选择结果单位");
  });
export type SaveRelationInput = z.output<typeof saveRelationInput>;

export const removeFromPlanInput = z.object({
  id: idField,
  version: versionField,
  reason: longTextField("原因", 300),
});
export const planPartSaved = z.object({ id: idField, version: z.number().int() });
