/** Where the investor's capital comes from; 港澳台 and foreign money stay out of 市外内资 (domain.md 2.2). */
export const capitalKinds = ["domestic", "hongKongMacaoTaiwan", "foreign"] as const;

export type CapitalKind = (typeof capitalKinds)[number];
