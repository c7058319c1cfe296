/** 线索来源 (domain.md 1.4, gate L0). */
export const sourceChannels = [
  "ownOutreach",
  "enterpriseReferral",
  "agency",
  "exhibition",
  "assigned",
  "publicForm",
  "capitalRelief",
] as const;

export type SourceChannel = (typeof sourceChannels)[number];
