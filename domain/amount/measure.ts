/** 口径 in renminbi (domain.md 2.1). The 100 亿元 is shown in them, 到位 first. */
export const yuanMeasures = ["fundsInPlace", "agreedInvestment", "fixedInvestment"] as const;
export type YuanMeasure = (typeof yuanMeasures)[number];

/** 实际使用外资 and 合同外资: counted, targeted and shown in US dollars, never added to the others (domain.md 2.2, 2.4). */
export const foreignMeasures = ["foreignUsed", "foreignAgreed"] as const;
export type ForeignMeasure = (typeof foreignMeasures)[number];

export const measures = [...yuanMeasures, ...foreignMeasures] as const;
export type Measure = (typeof measures)[number];

export const isForeignMeasure = (measure: Measure): measure is ForeignMeasure =>
  foreignMeasures.some((foreign) => foreign === measure);
