import { z } from "zod";
import { isRegionCode } from "@/domain/region/source-region";
import { textField } from "@/domain/shared/fields";
import { phoneProblem, usccProblem } from "./identity-problem";
import { normalizePhone } from "./phone";
import { hasUsccForm, normalizeUscc } from "./uscc";

/** Telephone number in any habit of writing; kept normalised. */
export const phoneField = z
  .string()
  .max(40, "联系电话不超过 40 个字")
  .superRefine((text, context) => {
    const message = phoneProblem(text);
    if (message !== null) context.addIssue({ code: "custom", message });
  })
  .overwrite(normalizePhone);

export const emailField = z.string().trim().max(120, "邮箱不超过 120 个字").pipe(z.email("邮箱格式不正确"));

/** The reason worth keeping: one for a code that passes its check says nothing. */
export const overrideReason = (uscc: string | null | undefined, reason: string | undefined): string | null =>
  uscc && usccProblem(uscc) ? (reason ?? null) : null;

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
