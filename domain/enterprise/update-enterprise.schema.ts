import { z } from "zod";
import { editBase } from "../shared/edit.schema";
import { fenField, idField, isoDateField, longTextField, textField, versionField } from "../shared/fields";
import { capitalKinds } from "./capital-kind";
import { environmentGrades, growthTiers } from "./grading";
import { refineUscc, regionCodeField, usccField, usccOverrideReasonField } from "./identity.schema";

/** Older firms than the business dates of the park; not before 1900. */
const foundingDayField = z.iso
  .date("日期应为 2026-11-23 这样的格式")
  .refine((day) => day >= "1900-01-01" && day <= "2100-12-31", { error: "成立日期超出范围" });

/** GR, or GF before 2016, then year, province and serial. */
const certificateNoField = z
  .string()
  .trim()
  .toUpperCase()
  .regex(/^G[RF]\d{12}$/, "证书编号为两位字母加 12 位数字，如 GR202512000123");

const clearable = z.object({
  uscc: usccField.nullable(),
  regionCode: regionCodeField.nullable(),
  address: textField("地址", 200).nullable(),
  profile: longTextField("企业简介", 2000).nullable(),
  groupName: textField("所属集团", 80).nullable(),
  legalRepresentative: textField("法定代表人", 40).nullable(),
  establishedOn: foundingDayField.nullable(),
  registeredCapitalFen: fenField.nullable(),
  paidInCapitalFen: fenField.nullable(),
  staffCount: z
    .number("从业人数填整数")
    .int("从业人数填整数")
    .min(0, "从业人数不能为负")
    .max(1_000_000, "从业人数超出范围")
    .nullable(),
  highTechCertificateNo: certificateNoField.nullable(),
  highTechExpiresOn: isoDateField.nullable(),
  growthTier: z.enum(growthTiers).nullable(),
  environmentGrade: z.enum(environmentGrades).nullable(),
});

/** What may be changed of an enterprise; a form shows some of them. */
export const enterpriseChanges = clearable
  .extend({ name: textField("企业名称", 80), capitalKind: z.enum(capitalKinds) })
  .partial();
export type EnterpriseChanges = z.output<typeof enterpriseChanges>;
export type EnterpriseFieldKey = keyof EnterpriseChanges;
export const enterpriseEditFields: readonly string[] = Object.keys(enterpriseChanges.shape);

/** Only the fields that are sent change; null clears one. */
export const updateEnterpriseInput = enterpriseChanges
  .extend({
    id: idField,
    version: versionField,
    base: editBase.optional(),
    usccOverrideReason: usccOverrideReasonField.optional(),
  })
  .superRefine(refineUscc);
export type UpdateEnterpriseInput = z.output<typeof updateEnterpriseInput>;

type Capital = { registeredCapitalFen: number | null; paidInCapitalFen: number | null };
type Certificate = { highTechCertificateNo: string | null; highTechExpiresOn: string | null };
type Founding = { establishedOn: string | null };

/** Fields of an enterprise that contradict each other, with the sentence shown under them. */
export function enterpriseContradictions(
  enterprise: Capital & Certificate & Founding,
  today: string,
): Record<string, string> {
  const { registeredCapitalFen, paidInCapitalFen, establishedOn } = enterprise;
  const problems: Record<string, string> = {};
  if (registeredCapitalFen !== null && paidInCapitalFen !== null && paidInCapitalFen > registeredCapitalFen) {
    problems.paidInCapitalFen = "实缴资本不能超过注册资本";
  }
  if (establishedOn !== null && establishedOn > today) problems.establishedOn = "成立日期不能晚于今天";
  if (enterprise.highTechCertificateNo !== null && enterprise.highTechExpiresOn === null) {
    problems.highTechExpiresOn = "填写证书有效期，到期前才能提醒";
  }
  return problems;
}
