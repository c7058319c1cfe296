import { listOpenMonths } from "./list-open-months";

/** 月结: what is open, the checks, closing, reopening, comparing. */
export const monthProcedures = {
  listOpen: listOpenMonths,
};
