import { batchResult, deleteManyInput } from "@/domain/project/batch.schema";
import { command } from "../kernel/procedure";
import { putIntoBin } from "./delete-project";
import { runBatch } from "./run-batch";
import { signedIn } from "./signed-in";

/** Puts many leads into the 回收站; each by the rules of `project.delete`. */
export const deleteMany = command({
  name: "project.deleteMany",
  permission: "project.delete",
  summary: "批量删除线索",
  method: "POST",
  path: "/project-batches/deletions",
  input: deleteManyInput,
  output: batchResult,
  run: ({ tx, actor, input, request, now, today }) => {
    const user = signedIn(actor);
    const { items, reason } = input;
    return runBatch(tx, {
      kind: "delete",
      action: "project.delete",
      right: "delete",
      user,
      request,
      items,
      act: async (inner, row, version) => ({
        before: { moveId: await putIntoBin(inner, user, row, { version, reason, now, today }) },
        version: version + 1,
        audit: { name: row.name, stage: row.stage, reason },
      }),
    });
  },
  audit: ({ input, output }) => ({
    subject: output.batchId ? { type: "projectBatch", id: output.batchId } : undefined,
    detail: { reason: input.reason, done: output.done.length, failed: output.failed.length },
  }),
});
