import { eq } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { planFacts, planRelations, planRelationTerms } from "@/db/schema";
import { type RelationTermRow, relationRows } from "./reference/plan-relations";

type IndicatorId = (code: string) => string;

async function factIds(tx: Transaction, planId: string) {
  const facts = await tx.select().from(planFacts).where(eq(planFacts.planId, planId));
  const keyOf = (kind: string, code: string, title: string) => `${kind}/${code}/${title}`;
  const ids = new Map(
    facts.map(({ id, subjectKind, subjectCode, title }) => [keyOf(subjectKind, subjectCode, title), id]),
  );
  return (kind: string, code: string, title: string) => ids.get(keyOf(kind, code, title));
}

type FactId = Awaited<ReturnType<typeof factIds>>;

function termOf({ role, source }: RelationTermRow, sort: number, indicatorId: IndicatorId, factId: FactId) {
  if ("indicatorCode" in source) {
    return { role, sort, indicatorId: indicatorId(source.indicatorCode), moment: source.moment };
  }
  const found = factId(source.subjectKind, source.subjectCode, source.title);
  return found === undefined ? undefined : { role, sort, factId: found };
}

/** Adds the relations that were never there; one that the office changed or took off stays so, as do those whose facts it renamed. */
export async function seedRelations(
  tx: Transaction,
  planId: string,
  indicatorId: IndicatorId,
): Promise<void> {
  const factId = await factIds(tx, planId);
  for (const [index, { terms, ...relation }] of relationRows.entries()) {
    const found = terms.map((term, sort) => termOf(term, sort, indicatorId, factId));
    const known = found.filter((term) => term !== undefined);
    if (known.length < terms.length) continue;
    const [added] = await tx
      .insert(planRelations)
      .values({ ...relation, planId, sort: (index + 1) * 10 })
      .onConflictDoNothing()
      .returning({ id: planRelations.id });
    if (added)
      await tx.insert(planRelationTerms).values(known.map((term) => ({ ...term, relationId: added.id })));
  }
}
