import { checkMonth } from "./check-month";
import { closeMonth } from "./close-month";
import { compareMonths } from "./compare-month";
import { decideReopen } from "./decide-reopen";
import { listClosingRows } from "./list-closing-rows";
import { listOpenMonths } from "./list-open-months";
import { readMonthStatus } from "./month-status";
import { requestReopen } from "./request-reopen";
import { verifyMonths } from "./verify-months";
import { withdrawReopen } from "./withdraw-reopen";

/** 月结: what is open, the checks, closing, reopening, comparing. */
export const monthProcedures = {
  listOpen: listOpenMonths,
  status: readMonthStatus,
  check: checkMonth,
  compare: compareMonths,
  rows: listClosingRows,
  verify: verifyMonths,
  close: closeMonth,
  requestReopen,
  withdrawReopen,
  decideReopen,
};
