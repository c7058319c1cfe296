/** What the page knows of the person reading. */
export type BenefitReader = { canEdit: boolean; canAct: boolean; canRevise: boolean; canReadRules: boolean };
