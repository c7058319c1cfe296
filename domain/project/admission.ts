/** How a lead was judged (domain.md 1.2, L1). */
export const leadJudgements = ["follow", "watch", "decline"] as const;

export type LeadJudgement = (typeof leadJudgements)[number];

/** 补链, 强链, 拓链 (domain.md 1.4, L3). */
export const chainRoles = ["complete", "strengthen", "extend"] as const;

export type ChainRole = (typeof chainRoles)[number];

/** 环评类别: 报告书, 报告表, 登记表, 豁免 (名录 2021). */
export const environmentCategories = ["report", "form", "registration", "exempt"] as const;

export type EnvironmentCategory = (typeof environmentCategories)[number];
