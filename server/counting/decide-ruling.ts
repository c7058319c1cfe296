import { countingRulings } from "@/db/schema";
import { rulingGrounds } from "@/domain/counting/rule";
import { decideRulingInput, rulingChanged } from "@/domain/counting/ruling.schema";
import { fieldError, ruleError } from "../kernel/app-error";
import { command } from "../kernel/procedure";
import { loadProject } from "../project/load-project";
import { signedIn } from "../project/signed-in";
import { readCountingRules } from "./read-counting";

/**
 * 计入认定: to which share a project's amounts count, by which ground and why; every later confirmation and agreement
 * follows it. Throws RULING_BY_OWNER, RULING_GROUND_UNKNOWN, RULING_PARTIAL_MEASURE, RULING_OPEN_ALREADY.
 */
export const decideRuling = command({
  name: "countingRuling.decide",
  permission: "counting.edit",
  summary: "作出计入认定",
  method: "POST",
  path: "/projects/{projectId}/counting-rulings",
  input: decideRulingInput,
  output: rulingChanged,
  load: ({ tx, actor, input }) => loadProject(tx, actor, input.projectId),
  run: async ({ tx, actor, row, input, today }) => {
    const { userId } = signedIn(actor);
    if (row.ownerId === userId) throw ruleError("RULING_BY_OWNER");
    const ground = rulingGrounds(await readCountingRules(tx), input.measure).find(
      ({ id }) => id === input.ruleId,
    );
    if (!ground) throw ruleError("RULING_GROUND_UNKNOWN");
    const isPartial = input.shareBp > 0 && input.shareBp < 10_000;
    if (isPartial && input.measure === null) throw ruleError("RULING_PARTIAL_MEASURE");
    if (ground.shareBp === 0 && input.shareBp > 0) throw fieldError("shareBp", "所选依据为不计，比例应为 0");
    if (ground.shareBp > 0 && input.shareBp === 0)
      throw fieldError("shareBp", "所选依据为计入，比例应大于 0");
    const [ruling] = await tx
      .insert(countingRulings)
      .values({ ...input, decidedBy: userId, decidedOn: today })
      .returning({ id: countingRulings.id, version: countingRulings.version });
    if (!ruling) throw new Error("The insert returned no row.");
    return ruling;
  },
  audit: ({ input, output }) => ({
    subject: { type: "countingRuling", id: output.id },
    detail: {
      projectId: input.projectId,
      measure: input.measure,
      ruleId: input.ruleId,
      shareBp: input.shareBp,
      reason: input.reason,
    },
  }),
});
