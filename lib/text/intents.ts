import type { AmountBand, IntentState, SiteNeed } from "@/domain/intent/intent-state";

/** As officers see it. */
export const intentStateText: Record<IntentState, string> = {
  received: "待分派",
  assigned: "已分派",
  contacted: "已联系",
  negotiating: "洽谈中",
  closed: "已办结",
  declined: "不予受理",
  spam: "疑似垃圾",
};

/** As the enterprise sees it by its receipt number; a suspected spam looks merely received. */
export const intentPublicStateText: Record<IntentState, string> = {
  received: "已收到",
  assigned: "已分派",
  contacted: "已联系",
  negotiating: "洽谈中",
  closed: "已办结",
  declined: "已回复",
  spam: "已收到",
};

/** One sentence under the public state. */
export const intentPublicNoteText: Record<IntentState, string> = {
  received: "登记已收到，1个工作日内由专人联系",
  assigned: "已分派招商专员，专员将按登记的电话联系",
  contacted: "专员已与贵方联系",
  negotiating: "项目已进入洽谈，后续事项由专员对接",
  closed: "登记事项已办结",
  declined: "登记事项已回复，如有变化可重新登记",
  spam: "登记已收到，1个工作日内由专人联系",
};

export const amountBandText: Record<AmountBand, string> = {
  under10m: "1000万元以下",
  "10mTo50m": "1000万—5000万元",
  "50mTo100m": "5000万—1亿元",
  "100mTo500m": "1亿—5亿元",
  "500mTo1b": "5亿—10亿元",
  over1b: "10亿元以上",
};

export const siteNeedText: Record<SiteNeed, string> = {
  land: "用地",
  rentFactory: "租厂房",
  buyFactory: "购厂房",
  office: "办公",
  other: "其他",
};
