import { listAgreements } from "./list-agreements";
import { recordAgreement } from "./record-agreement";
import { reverseAgreement } from "./reverse-agreement";
import { setAgreementFiles } from "./set-agreement-files";
import { updateAgreement } from "./update-agreement";
import { voidAgreement } from "./void-agreement";

export const agreementProcedures = {
  list: listAgreements,
  record: recordAgreement,
  update: updateAgreement,
  setFiles: setAgreementFiles,
  void: voidAgreement,
  reverse: reverseAgreement,
};
