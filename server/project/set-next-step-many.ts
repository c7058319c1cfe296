import { projects } from "@/db/schema";
import { batchResult, setNextStepManyInput } from "@/domain/project/batch.schema";
import { command } from "../kernel/procedure";
import { updateVersioned } from "../kernel/versioned";
import { refuseClosed } from "./load-project";
import { changesBetween } from "./project-changes";
import { runBatch } from "./run-batch";
import { signedIn } from "./signed-in";

/** Sets one next step for many projects, e.g. a visit to all investors of a city. */
export const setNextStepMany = command({
  name: "project.setNextStepMany",
  permission: "project.update",
  summary: "批量设置下一步",
  method: "POST",
  path: "/project-batches/next-steps",
  input: setNextStepManyInput,
  output: batchResult,
  run: ({ tx, actor, input, request }) => {
    const { items, nextStep, nextStepOn } = input;
    return runBatch(tx, {
      kind: "nextStep",
      action: "project.update",
      right: "update",
      user: signedIn(actor),
      request,
      items,
      act: async (inner, row, version) => {
        refuseClosed(row);
        await updateVersioned(inner, projects, { id: row.id, version }, { nextStep, nextStepOn });
        return {
          version: version + 1,
          before: {
            nextStep: row.nextStep,
            nextStepOn: row.nextStepOn,
            writtenStep: nextStep,
            writtenStepOn: nextStepOn,
          },
          audit: { changes: changesBetween(row, { nextStep, nextStepOn }) },
        };
      },
    });
  },
  audit: ({ input, output }) => ({
    subject: output.batchId ? { type: "projectBatch", id: output.batchId } : undefined,
    detail: {
      nextStep: input.nextStep,
      nextStepOn: input.nextStepOn,
      done: output.done.length,
      failed: output.failed.length,
    },
  }),
});
