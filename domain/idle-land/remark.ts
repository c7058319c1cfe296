import type { IsoDate } from "../calendar/date";

/** What a reader should look at beside the finding: doubts about the data, and circumstances the law asks about. */
export const remarkCodes = [
  "lateDelivery",
  "notDelivered",
  "startedBeforeDelivery",
  "startDatedLater",
  "startedLate",
  "startedAfterFullYear",
  "stopWithoutStart",
  "stopBeforeStart",
  "stopReversed",
  "stoppedAYearBefore",
  "extensionTooLong",
  "temporaryUseTooLong",
  "renewedWithoutDate",
  "paidRecoveryAgreed",
  "governmentTime",
  "areaStartedOverTotal",
  "investedOverTotal",
  "investmentNotPositive",
] as const;
export type RemarkCode = (typeof remarkCodes)[number];

export type Remark = { code: RemarkCode; on: IsoDate | null; days: number | null };

export const remark = (code: RemarkCode, on: IsoDate | null = null, days: number | null = null): Remark => ({
  code,
  on,
  days,
});
