/** 口径 (domain.md 2.1). The 100 亿元 is shown in the first three, 到位 first. */
export const measures = ["fundsInPlace", "agreedInvestment", "fixedInvestment"] as const;

export type Measure = (typeof measures)[number];
