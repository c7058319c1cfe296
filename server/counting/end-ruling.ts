import { eq } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { countingRulings } from "@/db/schema";
import type { Actor } from "@/domain/access/actor";
import { endRulingInput, rulingChanged } from "@/domain/counting/ruling.schema";
import { ruleError } from "../kernel/app-error";
import { command } from "../kernel/procedure";
import { updateVersioned } from "../kernel/versioned";
import { loadProject } from "../project/load-project";
import { signedIn } from "../project/signed-in";

async function load(tx: Transaction, actor: Actor, id: string) {
  const [ruling] = await tx.select().from(countingRulings).where(eq(countingRulings.id, id));
  if (!ruling) return undefined;
  const project = await loadProject(tx, actor, ruling.projectId);
  return project && { ruling, project };
}

/** Ends a 计入认定; later amounts go by the rules alone again. Throws RULING_BY_OWNER, RULING_ENDED; CONFLICT when stale. */
export const endRuling = command({
  name: "countingRuling.end",
  permission: "counting.edit",
  summary: "结束计入认定",
  method: "POST",
  path: "/counting-rulings/{id}/end",
  input: endRulingInput,
  output: rulingChanged,
  load: ({ tx, actor, input }) => load(tx, actor, input.id),
  run: async ({ tx, actor, row: { ruling, project }, input, now }) => {
    const { userId } = signedIn(actor);
    if (project.ownerId === userId) throw ruleError("RULING_BY_OWNER");
    if (ruling.endedAt !== null) throw ruleError("RULING_ENDED");
    await updateVersioned(tx, countingRulings, input, {
      endedAt: now.toISOString(),
      endedBy: userId,
      endReason: input.reason,
    });
    return { id: ruling.id, version: input.version + 1 };
  },
  audit: ({ input, row: { ruling } }) => ({
    subject: { type: "countingRuling", id: ruling.id },
    detail: { projectId: ruling.projectId, measure: ruling.measure, reason: input.reason },
  }),
});
