import { listFixedInvestments } from "./list-fixed-investments";
import { recordFixedInvestment } from "./record-fixed-investment";

export const fixedInvestmentProcedures = { list: listFixedInvestments, record: recordFixedInvestment };
