import { confirmObservations } from "./confirm-observations";
import { createIndicator } from "./create-indicator";
import { createPlan } from "./create-plan";
import { evaluatePlan } from "./evaluate-plan";
import { getPlan } from "./get-plan";
import { importObservations } from "./import-observations";
import { listObservations } from "./list-observations";
import { listPlans } from "./list-plans";
import { listPlanHistory } from "./plan-history";
import { recordObservation } from "./record-observation";
import { removeFact } from "./remove-fact";
import { removeRelation } from "./remove-relation";
import { returnObservations } from "./return-observations";
import { saveFact } from "./save-fact";
import { saveRelation } from "./save-relation";
import { setEvaluation } from "./set-evaluation";
import { setIndicatorActivity } from "./set-indicator-activity";
import { setPlanState } from "./set-plan-state";
import { setTarget } from "./set-target";
import { updateIndicator } from "./update-indicator";
import { updatePlan } from "./update-plan";
import { withdrawObservations } from "./withdraw-observations";

/** The procedures of the plan aggregate, as the registry names them. */
export const planProcedures = {
  list: listPlans,
  get: getPlan,
  setTarget,
  recordObservation,
  create: createPlan,
  update: updatePlan,
  setState: setPlanState,
  history: listPlanHistory,
  evaluate: evaluatePlan,
  createIndicator,
  updateIndicator,
  setIndicatorActivity,
  setEvaluation,
  saveFact,
  removeFact,
  saveRelation,
  removeRelation,
  listObservations,
  importObservations,
  confirmObservations,
  returnObservations,
  withdrawObservations,
};
