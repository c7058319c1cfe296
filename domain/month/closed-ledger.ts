import { measures } from "../amount/measure";

/** What a month close copies: the ledger of every measure, and the stages projects entered in that month. */
export const closedLedgers = [...measures, "stageEntered"] as const;
export type ClosedLedger = (typeof closedLedgers)[number];
