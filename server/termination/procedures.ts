import { decideTermination } from "./decide-termination";
import { listTerminations } from "./list-terminations";
import { requestTermination } from "./request-termination";
import { withdrawTermination } from "./withdraw-termination";

export const terminationProcedures = {
  list: listTerminations,
  request: requestTermination,
  decide: decideTermination,
  withdraw: withdrawTermination,
};
