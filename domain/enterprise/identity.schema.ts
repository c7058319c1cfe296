import { z } from "zod";
import { isRegionCode } from "@/domain/region/source-region";
import { textField } from "@/domain/shared/fields";
import { normalizePhone, type PhoneCode, parsePhone } from "./phone";
import { checkUscc, hasUsccForm, normalizeUscc, suggestUscc, type UsccRefusal } from "./uscc";

const phoneText: Record<PhoneCode, string> = {
  EMPTY: "填写联系电话",
  MOBILE_LENGTH: "手机号码应为 11 位",
  FORMAT: "电话格式不正确，可填手机、带区号的固定电话或 400 电话",
};

/** Telephone number in any habit of writing; kept normalised. */
export const phoneField = z
  .string()
  .max(40, "联系电话不超过 40 个字")
  .superRefine((text, context) => {
    const phone = parsePhone(text);
    if (!phone.ok) context.addIssue({ code: "custom", message: phoneText[phone.code] });
  })
  .overwrite(normalizePhone);

export const emailField = z.string().trim().max(120, "邮箱不超过 120 个字").pipe(z.email("邮箱格式不正确"));

function refusalText(text: string, refusal: UsccRefusal): string {
  const suggestion = suggestUscc(text);
  if (suggestion !== null) return `可能是字母与数字混淆，是否为 ${suggestion}`;
  switch (refusal.code) {
    case "EMPTY":
      return "填写统一社会信用代码";
    case "LENGTH":
      return `统一社会信用代码应为 18 位，现为 ${refusal.length} 位`;
    case "CHARACTER":
      return refusal.suggestion === null
        ? `第 ${refusal.position} 位“${refusal.character}”不是代码可用的字符`
        : `第 ${refusal.position} 位“${refusal.character}”不是代码可用的字符，是否应为 ${refusal.suggestion}`;
    case "CHECK_DIGIT":
      return `校验码不符，按前 17 位计算末位应为 ${refusal.expected}`;
    case "ORGANIZATION_CHECK":
      return `校验码不符，按前 16 位计算第 17 位应为 ${refusal.expected}`;
    case "BODY":
      return "校验码不符，第 9 至 17 位可能有误";
  }
}

export type UsccProblem = {
  message: string;
  /** A code right in form may be kept with a reason after checking it by hand (domain.md 5.1). */
  canOverride: boolean;
};

/** What is wrong with a code, as shown under its field; null when nothing is. */
export function usccProblem(text: string): UsccProblem | null {
  const result = checkUscc(text);
  return result.ok ? null : { message: refusalText(text, result), canOverride: hasUsccForm(text) };
}

/** 统一社会信用代码 as typed, kept in upper case; check it with `refineUscc`, which knows the override reason. */
export const usccField = z
  .string()
  .max(40, "统一社会信用代码应为 18 位")
  .overwrite(normalizeUscc)
  .refine((code) => code.length === 18, { error: "统一社会信用代码应为 18 位" })
  .refine((code) => usccProblem(code) === null || hasUsccForm(code), {
    error: ({ input }) => usccProblem(String(input))?.message ?? "统一社会信用代码有误",
  });

export const usccOverrideReasonField = textField("保留原因", 200);

type UsccInput = { uscc?: string | null | undefined; usccOverrideReason?: string | undefined };

/** A code that fails its check is refused unless a reason is given. */
export function refineUscc(input: UsccInput, context: z.core.$RefinementCtx): void {
  if (!input.uscc || input.usccOverrideReason) return;
  const problem = usccProblem(input.uscc);
  if (problem) context.addIssue({ code: "custom", path: ["uscc"], message: problem.message });
}

/** Six-digit division code, or the two letters of a country. */
export const regionCodeField = z.string().max(6).refine(isRegionCode, { error: "从列表中选择来源地" });
