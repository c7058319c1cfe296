import { z } from "zod";
import { emailField, phoneField, regionCodeField } from "@/domain/enterprise/identity.schema";
import { usccProblem } from "@/domain/enterprise/identity-problem";
import { normalizeUscc } from "@/domain/enterprise/uscc";
import { areaSqmField } from "@/domain/land/area-field";
import { industries } from "../industry/industry";
import { idField, isoDateField, longTextField, textField } from "../shared/fields";
import { consentVersion } from "./consent";
import { hasLink } from "./free-text";
import { amountBands, siteNeeds } from "./intent-state";

const withoutLink = (schema: z.ZodString) =>
  schema.refine((text) => !hasLink(text), { error: "不要填写网址" });

const usccField = z
  .string()
  .max(60, "统一社会信用代码应为 18 位")
  .superRefine((text, context) => {
    const problem = normalizeUscc(text) === "" ? null : usccProblem(text);
    if (problem) context.addIssue({ code: "custom", message: problem.message });
  })
  .overwrite(normalizeUscc);

/** Public 投资意向登记 (domain.md 7): step 1 required, the rest as far as known. */
export const submitIntentInput = z.object({
  /** Made by the browser once a form: the same key is the same submission. */
  submissionKey: idField,
  /** From `intent.openForm`. */
  formTicket: z.string().regex(/^[\w.-]{1,200}$/, "登记表已失效，刷新页面后重新提交，已填内容会保留"),
  enterpriseName: withoutLink(textField("企业名称", 80).min(2, "填写企业全称")),
  contactName: withoutLink(textField("联系人", 30)),
  phone: phoneField,
  industry: z.enum(industries, { error: "选择投资领域" }),
  amountBand: z.enum(amountBands, { error: "选择拟投资额" }),
  siteNeed: z.enum(siteNeeds, { error: "选择场地需求" }),
  isConsentGiven: z.literal(true, { error: "须先阅读并同意个人信息处理告知" }),
  consentVersion: z.literal(consentVersion, { error: "个人信息处理告知已更新，刷新页面后重新确认" }),
  uscc: usccField.optional(),
  email: emailField.optional(),
  areaSqm: areaSqmField.optional(),
  sourceRegionCode: regionCodeField.optional(),
  isCapitalRelief: z.boolean().default(false),
  plannedStartOn: isoDateField.optional(),
  description: withoutLink(longTextField("项目简介", 1000)).optional(),
  parcelCode: z
    .string()
    .regex(/^[\p{L}\p{N}_-]{1,40}$/u, "地块编号格式不正确")
    .optional(),
  channel: withoutLink(textField("了解渠道", 40)).optional(),
  /** Left empty by people: the field is out of sight on the form. */
  homepage: z.string().max(200).optional(),
});
export type SubmitIntentInput = z.output<typeof submitIntentInput>;

export const intentReceipt = z.object({ receiptNo: z.string(), submittedAt: z.string() });
export type IntentReceipt = z.output<typeof intentReceipt>;

export const openIntentFormInput = z.object({ parcelCode: z.string().max(40).optional() });

/** What the form page needs to begin with. */
export const openedIntentForm = z.object({
  formTicket: z.string(),
  consentVersion: z.string(),
  /** The available parcel asked for, if it is one. */
  parcel: z.object({ code: z.string(), name: z.string(), areaSqm: z.string() }).nullable(),
});
