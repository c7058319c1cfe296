import { eq } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { agreements } from "@/db/schema";
import type { Actor } from "@/domain/access/actor";
import {
  agreementChanged,
  termContradictions,
  type UpdateAgreementInput,
  updateAgreementInput,
} from "@/domain/amount/agreement.schema";
import { AppError, ruleError } from "../kernel/app-error";
import { command } from "../kernel/procedure";
import { updateVersioned } from "../kernel/versioned";
import { loadProject, refuseClosed, type SeenProject } from "../project/load-project";
import { changesBetween } from "../project/project-changes";
import { hasRight } from "../project/rights";

type Loaded = { agreement: typeof agreements.$inferSelect; project: SeenProject };

async function load(tx: Transaction, actor: Actor, id: string): Promise<Loaded | undefined> {
  const [agreement] = await tx.select().from(agreements).where(eq(agreements.id, id));
  if (!agreement) return undefined;
  const project = await loadProject(tx, actor, agreement.projectId);
  return project && { agreement, project };
}

/** What is sent over what was there: a term left out stays. */
const merged = (agreement: Loaded["agreement"], terms: object) => ({
  ...agreement,
  ...Object.fromEntries(Object.entries(terms).filter(([, value]) => value !== undefined)),
});

const termsOf = ({ id: _id, version: _version, ...terms }: UpdateAgreementInput) => terms;

/**
 * Writes down what a formal contract states; its kind, amount and month stay. Throws PROJECT_CLOSED, AGREEMENT_VOID,
 * AGREEMENT_NOT_FORMAL, CONTRACT_NO_TAKEN; CONFLICT for a stale version.
 */
export const updateAgreement = command({
  name: "agreement.update",
  permission: "agreement.record",
  summary: "填写合同条款",
  method: "PATCH",
  path: "/agreements/{id}",
  input: updateAgreementInput,
  output: agreementChanged,
  load: ({ tx, actor, input }) => load(tx, actor, input.id),
  guard: ({ row }) => hasRight(row.project, "agreement"),
  run: async ({ tx, row: { agreement, project }, input }) => {
    refuseClosed(project);
    if (agreement.isVoid) throw ruleError("AGREEMENT_VOID");
    if (agreement.kind !== "formal") throw ruleError("AGREEMENT_NOT_FORMAL");
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
