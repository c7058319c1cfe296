import { and, eq, inArray, isNull } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { indicators, planFacts, planRelations, planRelationTerms } from "@/db/schema";
import { planPartSaved, type SaveRelationInput, saveRelationInput } from "@/domain/plan/relation.schema";
import { AppError, fieldError } from "../kernel/app-error";
import { command } from "../kernel/procedure";
import { updateVersioned } from "../kernel/versioned";
import { changesBetween } from "../project/project-changes";
import { loadPlan, refuseClosed } from "./load-plan";
import { refuseStale } from "./refuse-stale";

/** The relation asked for, or the removed one of the same title: entering it again brings it back. */
async function load(tx: Transaction, input: SaveRelationInput) {
  const plan = await loadPlan(tx, input.planCode);
  if (!plan) return undefined;
  const isIt = input.id === null ? eq(planRelations.title, input.title) : eq(planRelations.id, input.id);
  const [found] = await tx
    .select()
    .from(planRelations)
    .where(and(eq(planRelations.planId, plan.id), isIt));
  if (input.id === null) return { plan, relation: found?.removedAt ? found : undefined };
  return found?.removedAt === null ? { plan, relation: found } : undefined;
}

async function refuseUnknownTerms(
  tx: Transaction,
  planId: string,
  { terms }: SaveRelationInput,
): Promise<void> {
  const indicatorIds = new Set<string>();
  const factIds = new Set<string>();
  for (const { source } of terms) {
    if (source.from === "fact") factIds.add(source.factId);
    else indicatorIds.add(source.indicatorId);
  }
  const inPlan = and(
    eq(planFacts.planId, planId),
    isNull(planFacts.removedAt),
    inArray(planFacts.id, [...factIds]),
  );
  const foundFacts = factIds.size === 0 ? 0 : await tx.$count(planFacts, inPlan);
  const foundIndicators =
    indicatorIds.size === 0 ? 0 : await tx.$count(indicators, inArray(indicators.id, [...indicatorIds]));
  if (foundFacts < factIds.size || foundIndicators < indicatorIds.size) {
    throw fieldError("terms", "所选的数已不在本规划中，重新选择");
  }
}

async function saveHead(
  tx: Transaction,
  planId: string,
  id: string | null,
  version: number | null,
  input: SaveRelationInput,
) {
  const { kind, title, note } = input;
  const values = {
    kind,
    title,
    note,
    resultUnit: kind === "quotient" ? input.resultUnit : null,
    removedAt: null,
  };
  if (id !== null) {
    if (version === null) throw new AppError("CONFLICT");
    await updateVersioned(tx, planRelations, { id, version }, values);
    return { id, version: version + 1 };
  }
  const sort = ((await tx.$count(planRelations, eq(planRelations.planId, planId))) + 1) * 10;
  const [added] = await tx
    .insert(planRelations)
    .values({ ...values, planId, sort })
    .returning({ id: planRelations.id, version: planRelations.version });
  if (!added) throw new Error("The insert returned no row.");
  return added;
}

/** Says which figures of an open plan belong together, so that they are checked. Throws PLAN_CLOSED, RELATION_TAKEN, CONFLICT. */
export const saveRelation = command({
  name: "plan.saveRelation",
  permission: "plan.edit",
  summary: "录入指标之间的数量关系",
  method: "POST",
  path: "/plans/{planCode}/relations",
  input: saveRelationInput,
  output: planPartSaved,
  load: ({ tx, input }) => load(tx, input),
  run: async ({ tx, row: { plan, relation }, input }) => {
    refuseClosed(plan);
    await refuseUnknownTerms(tx, plan.id, input);
    const version = input.id === null ? (relation?.version ?? null) : input.version;
    if (relation) await refuseStale(tx, { type: "planRelation", id: relation.id }, relation.version, version);
    const saved = await saveHead(tx, plan.id, relation?.id ?? null, version, input);
    await tx.delete(planRelationTerms).where(eq(planRelationTerms.relationId, saved.id));
    const terms = input.terms.map(({ role, source }, sort) => ({
      relationId: saved.id,
      role,
      sort,
      ...(source.from === "fact"
        ? { factId: source.factId }
        : { indicatorId: source.indicatorId, moment: source.moment }),
    }));
    await tx.insert(planRelationTerms).values(terms);
    return saved;
  },
  audit: ({ input: { planCode, terms, ...input }, row: { relation }, output }) => ({
    subject: { type: "planRelation", id: output.id },
    detail: { plan: planCode, title: input.title, terms, changes: changesBetween(relation ?? {}, input) },
  }),
});
