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
  DUPLICATE_CERTAIN: "同一项目公司的项目已经登记，不能重复登记",
  DUPLICATE_STRONG: "两年内已登记过同一投资方、同一行业中类的项目，确属不同项目的，说明原因后再登记",
  ID_ALREADY_USED: "这份表单已提交过，刷新后重新填写",
  ACCOUNT_WITHOUT_DEPARTMENT: "本账号未归属部门，由系统管理员设置部门后再登记",
  NO_RECEIVING_DEPARTMENT: "尚无可接收线索的招商部门，联系园区招商负责人",
  GATE_NOT_YOURS: "这一阶段由招商部门负责人办理",
  STANDING_NOT_YOURS: "终止、流转和重新启动由招商部门负责人办理",
  PROJECT_CLOSED: "项目已终止或流转，内容只读",
  OWNER_NOT_ASSIGNABLE: "只能分派给本部门在用的招商专员或负责人",
  OWNER_UNCHANGED: "项目已由该同事负责",
  CONTACT_MISSING: "该项目还没有联系人",
  FILE_TYPE_REFUSED: "只接收 PDF、PNG、JPG、HEIC 和 Word、Excel、PowerPoint（docx、xlsx、pptx）文件",
  FILE_TOO_LARGE: "单个文件不超过 50 MB",
  FILE_EMPTY: "文件是空的",
  FILE_LOST: "文件内容未能在存储中找到，联系系统管理员",
  TRACKING_NOT_FOUND: "受理号或电话后四位不符，请对照受理回执核对",
  INTENT_ALREADY_TAKEN: "该意向已由同事领取",
  INTENT_TAKE_FIRST: "领取后才能查看联系方式",
  INTENT_NEEDS_OFFICER: "先分派给在岗的招商专员，再转为线索",
  PARCEL_NOT_AVAILABLE: "该地块当前状态不能供项目选址",
  PROJECT_NOT_ACTIVE_FOR_LAND: "项目已暂缓、终止或流转，不能选址",
  BUSY: "其他人正在处理同一条记录，稍后再试",
} as const satisfies Record<string, string>;

export type RuleCode = keyof typeof rules;

const isRuleCode = (code: string): code is RuleCode => Object.hasOwn(rules, code);

/** Chinese sentence of a rule code; undefined when the code has none. */
export const ruleText = (code: string): string | undefined => (isRuleCode(code) ? rules[code] : undefined);
