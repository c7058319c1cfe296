import { getBenefit } from "./get-benefit";
import { importBenefits } from "./import-benefits";
import { listBenefits } from "./list-benefits";
import { listBenefitChoices } from "./list-choices";
import { readPark } from "./read-park";
import { recordBenefit } from "./record-benefit";
import { removeBenefit } from "./remove-benefit";
import { updateBenefit } from "./update-benefit";

export const benefitProcedures = {
  list: listBenefits,
  get: getBenefit,
  park: readPark,
  choices: listBenefitChoices,
  record: recordBenefit,
  update: updateBenefit,
  remove: removeBenefit,
  import: importBenefits,
};
