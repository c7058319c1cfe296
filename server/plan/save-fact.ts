import { and, eq, max } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { planFacts, type plans } from "@/db/schema";
import { planPartSaved, type SaveFactInput, saveFactInput } from "@/domain/plan/relation.schema";
import { AppError } from "../kernel/app-error";
import { command } from "../kernel/procedure";
import { updateVersioned } from "../kernel/versioned";
import { changesBetween } from "../project/project-changes";
import { loadPlan, refuseClosed } from "./load-plan";
import { decimalOf, numberOf } from "./plan-values";
import { refuseStale } from "./refuse-stale";

type FactRow = typeof planFacts.$inferSelect;

/** The fact asked for, or the one under the same title that was taken off: entering it again brings it back. */
async function findFact(tx: Transaction, planId: string, input: SaveFactInput): Promise<FactRow | undefined> {
  const isIt =
    input.id === null
      ? and(
          eq(planFacts.subjectKind, input.subjectKind),
          eq(planFacts.subjectCode, input.subjectCode),
          eq(planFacts.title, input.title),
        )
      : eq(planFacts.id, input.id);
  const [found] = await tx
    .select()
    .from(planFacts)
    .where(and(eq(planFacts.planId, planId), isIt));
  return input.id === null && found?.removedAt === null ? undefined : found;
}

async function load(tx: Transaction, input: SaveFactInput) {
  const plan = await loadPlan(tx, input.planCode);
  const fact = plan && (await findFact(tx, plan.id, input));
  if (!plan || (input.id !== null && (!fact || fact.removedAt !== null))) return undefined;
  return { plan, fact };
}

const columnsOf = ({ planCode: _, id: __, version: ___, ...fact }: SaveFactInput) => ({
  ...fact,
  value: decimalOf(fact.value),
});

async function add(tx: Transaction, plan: typeof plans.$inferSelect, input: SaveFactInput) {
  const [last] = await tx
    .select({ sort: max(planFacts.sort) })
    .from(planFacts)
    .where(eq(planFacts.planId, plan.id));
  const [added] = await tx
    .insert(planFacts)
    .values({ ...columnsOf(input), planId: plan.id, sort: (last?.sort ?? 0) + 10 })
    .returning({ id: planFacts.id, version: planFacts.version });
  if (!added) throw new Error("The insert returned no row.");
  return added;
}

/** Enters or changes what an open plan states about the park, an industry or a place. Throws PLAN_CLOSED, FACT_TAKEN, CONFLICT. */
export const saveFact = command({
  name: "plan.saveFact",
  permission: "plan.edit",
  summary: "录入规划所列事实",
  method: "POST",
  path: "/plans/{planCode}/facts",
  input: saveFactInput,
  output: planPartSaved,
  load: ({ tx, input }) => load(tx, input),
  run: async ({ tx, row: { plan, fact }, input }) => {
    refuseClosed(plan);
    if (!fact) return add(tx, plan, input);
    const version = input.id === null ? fact.version : input.version;
    if (version === null) throw new AppError("CONFLICT");
    await refuseStale(tx, { type: "planFact", id: fact.id }, fact.version, version);
    await updateVersioned(tx, planFacts, { id: fact.id, version }, { ...columnsOf(input), removedAt: null });
    return { id: fact.id, version: version + 1 };
  },
  audit: ({ input: { planCode, ...input }, row: { fact }, output }) => ({
    subject: { type: "planFact", id: output.id },
    detail: {
      plan: planCode,
      title: input.title,
      changes: changesBetween(fact ? { ...fact, value: numberOf(fact.value) } : {}, input),
    },
  }),
});
