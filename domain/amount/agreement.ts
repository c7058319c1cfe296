/** 意向, 框架, 正式, 补充, 增资, 更换投资方; only the formal one and a capital increase's increment count (domain.md 2.2). */
export const agreementKinds = [
  "intent",
  "framework",
  "formal",
  "supplement",
  "capitalIncrease",
  "investorChange",
] as const;

export type AgreementKind = (typeof agreementKinds)[number];
