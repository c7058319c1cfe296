import { and, eq, exists, inArray, isNull, or, type SQL, sql } from "drizzle-orm";
import { QueryBuilder } from "drizzle-orm/pg-core";
import { idleCases, parcels, underusedActions } from "@/db/schema";
import { type IdleCaseState, idleCaseStates } from "@/domain/idle-land/case-state";
import { idleMarkOf, type ParcelMark, suppliedUnusedStates } from "@/domain/land/parcel-marks";
import { availableParcelStates } from "@/domain/land/parcel-state";

const openCase = and(eq(idleCases.parcelId, sql`${parcels}.id`), isNull(idleCases.closedOn));
const openAction = and(eq(underusedActions.parcelId, sql`${parcels}.id`), isNull(underusedActions.closedOn));
const one = { one: sql`1` };

/** Columns the marks of a parcel are derived from. */
export const markColumns = {
  idleState: sql<IdleCaseState | null>`(${new QueryBuilder()
    .select({ state: idleCases.state })
    .from(idleCases)
    .where(openCase)
    .limit(1)})`,
  isUnderused: sql<boolean>`${exists(new QueryBuilder().select(one).from(underusedActions).where(openAction))}`,
};

const caseMarked = (mark: ParcelMark): SQL => {
  const states = idleCaseStates.filter((state) => idleMarkOf[state] === mark);
  const marked = and(openCase, inArray(idleCases.state, states));
  return exists(new QueryBuilder().select(one).from(idleCases).where(marked));
};

const conditions: Record<ParcelMark, SQL | undefined> = {
  approvedUnsupplied: inArray(parcels.state, [...availableParcelStates]),
  suppliedUnused: and(inArray(parcels.state, [...suppliedUnusedStates]), isNull(parcels.startedOn)),
  idleSuspected: caseMarked("idleSuspected"),
  idleDetermined: caseMarked("idleDetermined"),
  idleHandled: caseMarked("idleHandled"),
  underused: exists(new QueryBuilder().select(one).from(underusedActions).where(openAction)),
};

/** Parcels that bear one of the marks, as `marksOf` gives them. */
export const marked = (marks: readonly ParcelMark[]): SQL | undefined =>
  and(isNull(parcels.retiredOn), or(...marks.map((mark) => conditions[mark])));
