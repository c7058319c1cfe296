import { type PasswordProblem, passwordLength } from "@/domain/user/password-policy";

/** What a new password must be, as a list one can tick off while typing. */
export const passwordRuleText: Record<PasswordProblem, string> = {
  TOO_SHORT: `不少于 ${passwordLength.min} 个字符`,
  FEW_CLASSES: "大写字母、小写字母、数字、其他符号中至少三种",
  HAS_USERNAME: "不含用户名",
  COMMON: "不含 password、admin、qwerty 等常见词",
  SEQUENCE: "不含五个以上连续或相同的字符，如 12345、88888",
};

/** The same as a refusal under the field. */
export const describePasswordProblem = (problem: PasswordProblem): string =>
  `新密码要求：${passwordRuleText[problem]}`;
