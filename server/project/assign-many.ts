import { assignManyInput, batchResult } from "@/domain/project/batch.schema";
import { command } from "../kernel/procedure";
import { giveTo } from "./assign-project";
import { runBatch } from "./run-batch";
import { signedIn } from "./signed-in";

/** Gives many projects to one colleague; what is refused is named with its reason, the rest is done. */
export const assignMany = command({
  name: "project.assignMany",
  permission: "project.assign",
  summary: "批量分派项目责任人",
  method: "POST",
  path: "/project-batches/assignments",
  input: assignManyInput,
  output: batchResult,
  run: ({ tx, actor, input, request, today }) => {
    const user = signedIn(actor);
    const { items, ownerId, reason } = input;
    return runBatch(tx, {
      kind: "assign",
      action: "project.assign",
      right: "assign",
      user,
      request,
      items,
      act: async (inner, row, version) => ({
        before: { moveId: await giveTo(inner, user, row, { version, ownerId, reason, today }) },
        version: version + 1,
        audit: { from: row.ownerId, to: ownerId, reason: reason ?? null },
      }),
    });
  },
  audit: ({ input, output }) => ({
    subject: output.batchId ? { type: "projectBatch", id: output.batchId } : undefined,
    detail: { ownerId: input.ownerId, done: output.done.length, failed: output.failed.length },
  }),
});
