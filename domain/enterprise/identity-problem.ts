import { type PhoneCode, parsePhone } from "./phone";
import { checkUscc, hasUsccForm, suggestUscc, type UsccRefusal } from "./uscc";

const phoneText: Record<PhoneCode, string> = {
  EMPTY: "填写联系电话",
  MOBILE_LENGTH: "手机号码应为 11 位",
  FORMAT: "电话格式不正确，可填手机、带区号的固定电话或 400 电话",
};

/** What is wrong with a telephone number, as shown under its field; null when nothing is. */
export function phoneProblem(text: string): string | null {
  const phone = parsePhone(text);
  return phone.ok ? null : phoneText[phone.code];
}

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
      return `统一社会信用代码第 18 位应为 ${refusal.expected}，请核对`;
    case "ORGANIZATION_CHECK":
      return `统一社会信用代码第 17 位应为 ${refusal.expected}，请核对`;
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
