/** 雏鹰、瞪羚、科技领军. */
export const growthTiers = ["eagle", "gazelle", "leading"] as const;

export type GrowthTier = (typeof growthTiers)[number];

/** 重污染天气重点行业绩效分级: A, B, B-, C, D and 引领性. */
export const environmentGrades = ["A", "B", "B-", "C", "D", "leading"] as const;

export type EnvironmentGrade = (typeof environmentGrades)[number];
