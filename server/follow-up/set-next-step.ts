import { eq } from "drizzle-orm";
import { projects } from "@/db/schema";
import { nextStepSet, setNextStepInput } from "@/domain/follow-up/set-next-step.schema";
import { fieldError } from "../kernel/app-error";
import { command } from "../kernel/procedure";
import { loadProject, refuseClosed } from "../project/load-project";
import { changesBetween } from "../project/project-changes";
import { needs } from "../project/rights";

/**
 * Sets what comes next, apart from a follow-up. The version stays, as with a follow-up: nobody edits these columns in a
 * form. Throws PROJECT_CLOSED; a day in the past is VALIDATION.
 */
export const setNextStep = command({
  name: "followUp.setNextStep",
  permission: "followUp.create",
  summary: "确定下一步",
  method: "PUT",
  path: "/projects/{projectId}/next-step",
  input: setNextStepInput,
  output: nextStepSet,
  load: ({ tx, actor, input }) => loadProject(tx, actor, input.projectId),
  guard: needs("followUp"),
  run: async ({ tx, input, row, today }) => {
    refuseClosed(row);
    const { nextStep, nextStepOn } = input;
    if (nextStepOn < today) throw fieldError("nextStepOn", "下一步日期不能早于今天");
    await tx.update(projects).set({ nextStep, nextStepOn }).where(eq(projects.id, row.id));
    return { id: row.id };
  },
  audit: ({ input: { nextStep, nextStepOn }, row }) => ({
    subject: { type: "project", id: row.id },
    detail: { code: row.code, changes: changesBetween(row, { nextStep, nextStepOn }) },
  }),
});
