import { listExchangeRates } from "./list-exchange-rates";
import { listNewestRates } from "./list-newest-rates";
import { recordExchangeRates } from "./record-exchange-rates";

export const exchangeRateProcedures = {
  list: listExchangeRates,
  newest: listNewestRates,
  record: recordExchangeRates,
};
