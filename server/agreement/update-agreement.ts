import { agreements } from "@/db/schema";
import {
  agreementChanged,
  termContradictions,
  type UpdateAgreementInput,
  updateAgreementInput,
} from "@/domain/amount/contract-terms.schema";
import { AppError } from "../kernel/app-error";
import { command } from "../kernel/procedure";
import { updateVersioned } from "../kernel/versioned";
import { refuseClosed } from "../project/load-project";
import { changesBetween } from "../project/project-changes";
import { hasRight } from "../project/rights";
import { type LoadedAgreement, loadAgreement, refuseTakenBack } from "./load-agreement";

/** What is sent over what was there: a term left out stays. */
const merged = (agreement: LoadedAgreement["agreement"], terms: object) => ({
  ...agreement,
  ...Object.fromEntries(Object.entries(terms).filter(([, value]) => value !== undefined)),
});

const termsOf = ({ id: _id, version: _version, ...terms }: UpdateAgreementInput) => terms;

/**
 * Writes down what an agreement states; its kind, amount and month stay. Throws PROJECT_CLOSED, AGREEMENT_VOID,
 * CONTRACT_NO_TAKEN; CONFLICT for a stale version.
 */
export const updateAgreement = command({
  name: "agreement.update",
  permission: "agreement.record",
  summary: "填写合同条款",
  method: "PATCH",
  path: "/agreements/{id}",
  input: updateAgreementInput,
  output: agreementChanged,
  load: ({ tx, actor, input }) => loadAgreement(tx, actor, input.id),
  guard: ({ row }) => hasRight(row.project, "agreement"),
  run: async ({ tx, row: { agreement, project }, input }) => {
    refuseClosed(project);
    refuseTakenBack(agreement);
    const fields = termContradictions(merged(agreement, termsOf(input)));
    if (Object.keys(fields).length > 0) throw new AppError("VALIDATION", { fields });
    await updateVersioned(tx, agreements, input, termsOf(input));
    return { id: agreement.id, version: input.version + 1 };
  },
  audit: ({ input, row: { agreement } }) => ({
    subject: { type: "agreement", id: agreement.id },
    detail: { projectId: agreement.projectId, changes: changesBetween(agreement, input) },
  }),
});
