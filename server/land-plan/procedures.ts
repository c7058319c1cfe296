import { getLandPlan } from "./get-land-plan";
import { listLandDemand } from "./list-demand";
import { listPlanChoices } from "./list-plan-choices";
import { removeLine } from "./remove-line";
import { removeQuota } from "./remove-quota";
import { saveLine } from "./save-line";
import { saveQuota } from "./save-quota";

/** 土地利用年度计划: quota, supply plan, demand. */
export const landPlanProcedures = {
  get: getLandPlan,
  demand: listLandDemand,
  parcels: listPlanChoices,
  saveQuota,
  removeQuota,
  saveLine,
  removeLine,
};
