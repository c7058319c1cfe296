import { and, asc, eq, isNull } from "drizzle-orm";
import type { Database } from "@/db/client";
import { planFacts, planRelations, planRelationTerms } from "@/db/schema";
import type { PlanIndicator } from "@/domain/plan/plan.schema";
import type { PlanFact, PlanRelation } from "@/domain/plan/relation.schema";
import { auditRelation, type RelationTerm } from "@/domain/plan/relation-audit";
import { numberOf } from "./plan-values";

/** The facts a plan states, without those the office took off. */
export async function readFacts(db: Database, planId: string): Promise<PlanFact[]> {
  const rows = await db
    .select()
    .from(planFacts)
    .where(and(eq(planFacts.planId, planId), isNull(planFacts.removedAt)))
    .orderBy(asc(planFacts.sort), asc(planFacts.id));
  return rows.map(({ id, version, subjectKind, subjectCode, title, value, unit, year, quote }) => ({
    id,
    version,
    subjectKind,
    subjectCode,
    title,
    value: numberOf(value),
    unit,
    year,
    quote,
  }));
}

type TermRow = typeof planRelationTerms.$inferSelect;
type Sources = { indicators: readonly PlanIndicator[]; facts: readonly PlanFact[] };
type Term = PlanRelation["terms"][number];

function toTerm(row: TermRow, { indicators, facts }: Sources): Term {
  if (row.indicatorId !== null && row.moment !== null) {
    const { indicatorId, moment, role } = row;
    const indicator = indicators.find(({ id }) => id === indicatorId);
    const target = indicator?.target;
    const value = moment === "base" ? target?.baseValue : target?.targetValue;
    const year = moment === "base" ? target?.baseYear : target?.targetYear;
    return {
      role,
      source: { from: "indicator", indicatorId, moment },
      label: indicator?.name ?? "",
      value: value ?? null,
      unit: indicator?.unit ?? "",
      year: year ?? null,
    };
  }
  const fact = facts.find(({ id }) => id === row.factId);
  return {
    role: row.role,
    source: { from: "fact", factId: row.factId ?? "" },
    label: fact?.title ?? "",
    value: fact?.value ?? null,
    unit: fact?.unit ?? "",
    year: fact?.year ?? null,
  };
}

const toAuditTerm = ({ role, label, value, unit, year }: Term): RelationTerm => ({
  role,
  label,
  value,
  unit,
  year,
});

/** How figures of a plan hang together, each checked anew from the figures as they are now. */
export async function readRelations(db: Database, planId: string, sources: Sources): Promise<PlanRelation[]> {
  const inPlan = and(eq(planRelations.planId, planId), isNull(planRelations.removedAt));
  const [relations, terms] = await Promise.all([
    db.select().from(planRelations).where(inPlan).orderBy(asc(planRelations.sort), asc(planRelations.title)),
    db
      .select({ term: planRelationTerms })
      .from(planRelationTerms)
      .innerJoin(planRelations, eq(planRelations.id, planRelationTerms.relationId))
      .where(inPlan)
      .orderBy(asc(planRelationTerms.sort)),
  ]);
  return relations.map(({ id, version, kind, title, resultUnit, note }) => {
    const own = terms.filter(({ term }) => term.relationId === id).map(({ term }) => toTerm(term, sources));
    const audit = auditRelation(kind, own.map(toAuditTerm), resultUnit);
    return { id, version, kind, title, resultUnit, note, terms: own, audit };
  });
}
