/** The text version a visitor agrees to; raised whenever the notice on /privacy changes in substance. */
export const consentVersion = "2026-11";

/** Day the notice of this version took effect. */
export const consentEffectiveOn = "2026-11-23";

/** Months after the last event until the person's fields of a submission nobody followed up are anonymised. */
export const intentRetentionMonths = 24;
