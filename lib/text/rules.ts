import { refusalText } from "./refusals";

/** Refusals of business rules, by code. Each feature adds its own lines. */
const rules = {
  ...refusalText,
  PASSWORD_CHANGE_REQUIRED: "首次登录须先修改密码",
  DEPARTMENT_CODE_TAKEN: "部门代码已被使用",
  DEPARTMENT_NAME_TAKEN: "部门名称已被使用",
  USERNAME_TAKEN: "用户名已被使用",
  ENTERPRISE_JUST_CREATED: "同一统一社会信用代码的企业刚刚被登记，重新提交即可",
  PARCEL_CODE_TAKEN: "地块编号已被使用",
  PARCEL_ALREADY_ALLOCATED: "该地块已落实给其他项目",
  PARCEL_ALREADY_CLAIMED: "该项目已关联这块地",
  CONTRACT_NO_TAKEN: "合同编号已被使用",
  FORMAL_AGREEMENT_EXISTS: "该项目已有计入的正式合同，一个项目只计一次",
  VOUCHER_ALREADY_COUNTED: "该凭证已计入过到位资金，不能重复计入",
  SETTING_JUST_CHANGED: "该设置刚刚被修改，核对后再保存",
  BUSY: "其他人正在处理同一条记录，稍后再试",
} as const satisfies Record<string, string>;

export type RuleCode = keyof typeof rules;

const isRuleCode = (code: string): code is RuleCode => Object.hasOwn(rules, code);

/** Chinese sentence of a rule code; undefined when the code has none. */
export const ruleText = (code: string): string | undefined => (isRuleCode(code) ? rules[code] : undefined);
