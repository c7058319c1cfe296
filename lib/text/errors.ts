import type { ErrorCode, ErrorDetail } from "@/domain/shared/error-code";
import { ruleText } from "./rules";

const codeText: Record<ErrorCode, string> = {
  UNAUTHENTICATED: "登录已失效，重新登录后继续",
  FORBIDDEN: "本账号没有这项权限，需要时联系系统管理员",
  NOT_FOUND: "记录不存在，或不在本账号可见范围内",
  VALIDATION: "有内容不符合要求，已标在对应的栏目下",
  RULE: "不符合业务规则，未保存",
  CONFLICT: "其他人刚刚改过这条记录，未保存",
  LIMIT: "操作过于频繁，稍后再试",
  INTERNAL: "服务器未能完成这次操作，内容未保存",
};

/** The sentence shown for a failure: the broken rule when it has a name, else the code. */
export function describeError(code: ErrorCode, detail: ErrorDetail = {}): string {
  const rule = detail.rule ? ruleText(detail.rule) : undefined;
  if (rule) return detail.note ? `${rule}：${detail.note}` : rule;
  if (code === "CONFLICT" && detail.note) return `${codeText.CONFLICT}：${detail.note}`;
  if (code === "INTERNAL" && detail.requestId) return `${codeText.INTERNAL}，请求编号 ${detail.requestId}`;
  if (code === "LIMIT" && detail.retryAfterSeconds)
    return `操作过于频繁，${Math.ceil(detail.retryAfterSeconds / 60)} 分钟后再试`;
  return codeText[code];
}
