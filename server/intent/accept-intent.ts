import { and, eq } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { projects } from "@/db/schema";
import type { Actor } from "@/domain/access/actor";
import {
  type AcceptIntentInput,
  acceptedIntent,
  acceptIntentInput,
} from "@/domain/intent/handle-intent.schema";
import { checkAcceptance } from "@/domain/intent/intent-move";
import { AppError, ruleError } from "../kernel/app-error";
import { command } from "../kernel/procedure";
import { projectsWithRight } from "../project/rights";
import { type IntentRow, loadIntent } from "./load-intent";
import { projectFromIntent } from "./project-from-intent";
import { recordStep } from "./record-step";
import { mayHandle } from "./visible-intents";

async function linkableProject(tx: Transaction, actor: Actor, projectId: string): Promise<string> {
  const [project] = await tx
    .select({ id: projects.id, standing: projects.standing })
    .from(projects)
    .where(and(eq(projects.id, projectId), projectsWithRight(actor, "update")));
  if (!project) throw new AppError("NOT_FOUND");
  if (project.standing !== "normal") throw ruleError("NOT_ACTIVE");
  return project.id;
}

type Acceptance = { tx: Transaction; actor: Actor; row: IntentRow; input: AcceptIntentInput; now: Date };

const targetProject = ({ tx, actor, row, input, now }: Acceptance): Promise<string> =>
  input.target.kind === "existingProject"
    ? linkableProject(tx, actor, input.target.projectId)
    : projectFromIntent(tx, { actor, intent: row, target: input.target, now });

/**
 * Takes a submission up: into a new lead owned by its officer, or into a project the actor works on. Once only;
 * the link is kept on the submission. Throws RULE for a duplicate as `insertProject` does.
 */
export const acceptIntent = command({
  name: "intent.accept",
  permission: "intent.handle",
  summary: "将投资意向转为线索或并入项目",
  method: "POST",
  path: "/intents/{id}/accept",
  input: acceptIntentInput,
  output: acceptedIntent,
  load: loadIntent,
  guard: ({ actor, row }) => mayHandle(actor, row),
  run: async ({ tx, actor, row, input, now }) => {
    if (row.version !== input.version) throw new AppError("CONFLICT");
    const acceptance = checkAcceptance(row.state, row.projectId);
    if (!acceptance.ok) throw ruleError(acceptance.code);
    const projectId = await targetProject({ tx, actor, row, input, now });
    const step = await recordStep(tx, {
      actor,
      intent: { id: input.id, version: input.version },
      state: acceptance.value,
      values: { projectId },
      publicNote: input.publicNote,
    });
    return { ...step, projectId };
  },
  audit: ({ input, output }) => ({
    subject: { type: "intent", id: input.id },
    detail: { projectId: output.projectId, target: input.target.kind },
  }),
});
