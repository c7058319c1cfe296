import { confirmFund } from "./confirm-fund";
import { deleteFund } from "./delete-fund";
import { getFund } from "./get-fund";
import { listFunds } from "./list-funds";
import { proposeFund } from "./propose-fund";
import { returnFund } from "./return-fund";
import { reverseFund } from "./reverse-fund";
import { saveFund } from "./save-fund";

export const fundProcedures = {
  list: listFunds,
  get: getFund,
  save: saveFund,
  delete: deleteFund,
  propose: proposeFund,
  confirm: confirmFund,
  return: returnFund,
  reverse: reverseFund,
};
