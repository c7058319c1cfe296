import { and, eq, isNull, lte, or, sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { followUps, projects } from "@/db/schema";
import {
  type CreateFollowUpInput,
  createdFollowUp,
  createFollowUpInput,
} from "@/domain/follow-up/create-follow-up.schema";
import { fieldError, ruleError } from "../kernel/app-error";
import { command } from "../kernel/procedure";
import { loadProject, refuseClosed, type SeenProject } from "../project/load-project";
import { needs } from "../project/rights";
import { signedIn } from "../project/signed-in";

/** True when this is the first time; a second click of the same form records nothing. */
async function insertOnce(
  tx: Transaction,
  authorId: string,
  row: SeenProject,
  input: CreateFollowUpInput,
): Promise<boolean> {
  const inserted = await tx
    .insert(followUps)
    .values({ ...input, authorId, stageAtTime: row.stage })
    .onConflictDoNothing({ target: followUps.id })
    .returning({ id: followUps.id });
  if (inserted.length > 0) return true;
  const [before] = await tx.select().from(followUps).where(eq(followUps.id, input.id));
  if (before?.authorId !== authorId || before.projectId !== row.id) throw ruleError("ID_ALREADY_USED");
  return false;
}

/**
 * The newest follow-up sets the project's next step; without one of its own it clears a step that is due by then. An
 * older one, entered late, changes nothing. The version stays: nobody edits these columns in a form.
 */
async function updateProject(tx: Transaction, input: CreateFollowUpInput): Promise<void> {
  const keepsPlan = sql`${projects.nextStepOn} > ${input.occurredOn}::date`;
  const step = input.nextStepOn
    ? { nextStep: input.nextStep ?? null, nextStepOn: input.nextStepOn }
    : {
        nextStep: sql`case when ${keepsPlan} then ${projects.nextStep} end`,
        nextStepOn: sql`case when ${keepsPlan} then ${projects.nextStepOn} end`,
      };
  await tx
    .update(projects)
    .set({ lastFollowUpOn: input.occurredOn, ...step })
    .where(
      and(
        eq(projects.id, input.projectId),
        or(isNull(projects.lastFollowUpOn), lte(projects.lastFollowUpOn, input.occurredOn)),
      ),
    );
}

/** Records a follow-up with its next step. Throws PROJECT_CLOSED; a date in the future is VALIDATION. */
export const createFollowUp = command({
  name: "followUp.create",
  permission: "followUp.create",
  summary: "记录跟进",
  method: "POST",
  path: "/projects/{projectId}/follow-ups",
  input: createFollowUpInput,
  output: createdFollowUp,
  load: ({ tx, actor, input }) => loadProject(tx, actor, input.projectId),
  guard: needs("followUp"),
  run: async ({ tx, actor, input, row, today }) => {
    refuseClosed(row);
    if (input.occurredOn > today) throw fieldError("occurredOn", "跟进日期不能晚于今天");
    if (await insertOnce(tx, signedIn(actor).userId, row, input)) await updateProject(tx, input);
    return { id: input.id };
  },
  audit: ({ input, row }) => ({
    subject: { type: "project", id: row.id },
    detail: { code: row.code, followUpId: input.id, kind: input.kind, occurredOn: input.occurredOn },
  }),
});
