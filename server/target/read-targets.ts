import { and, eq, inArray, isNotNull, isNull, type SQL, sql } from "drizzle-orm";
import type { PgColumn } from "drizzle-orm/pg-core";
import type { Database, Transaction } from "@/db/client";
import { targets } from "@/db/schema";
import type { Measure } from "@/domain/amount/measure";
import type { Industry } from "@/domain/industry/industry";
import type { TargetPeriod } from "@/domain/target/period";

/** Whose target of which period: the park's when nothing else is said. */
export type TargetQuestion = {
  measure: Measure;
  /** `2026` or `2026-Q4`. */
  period: TargetPeriod;
  departmentId?: string | null;
  userId?: string | null;
  industry?: Industry | null;
};

const exactly = <Value>(column: PgColumn, value: Value | null | undefined): SQL =>
  value === null || value === undefined ? isNull(column) : eq(column, value);

/**
 * The target that holds now, in fen or for foreign measures in US cents; null when none was issued or it was withdrawn.
 * With `userId` alone, the sum over the departments this person was given targets in.
 */
export async function readTarget(
  db: Database | Transaction,
  question: TargetQuestion,
): Promise<number | null> {
  const { measure, period, departmentId, userId, industry } = question;
  const [row] = await db
    .select({ value: sql<string | null>`sum(${targets.value})` })
    .from(targets)
    .where(
      and(
        targets.isCurrent,
        eq(targets.measure, measure),
        eq(targets.period, period),
        userId && !departmentId ? undefined : exactly(targets.departmentId, departmentId),
        exactly(targets.userId, userId),
        exactly(targets.industry, industry),
      ),
    );
  return row?.value ? Number(row.value) : null;
}

export type TargetsQuestion = {
  measures: readonly Measure[];
  periods: readonly TargetPeriod[];
  /** Which subjects: the park, departments, officers or industries of the park. */
  of: "park" | "departments" | "officers" | "industries";
  /** Narrows to these departments. */
  departmentIds?: readonly string[];
};

const subjectConditions: Record<TargetsQuestion["of"], SQL | undefined> = {
  park: and(isNull(targets.departmentId), isNull(targets.industry)),
  departments: and(isNotNull(targets.departmentId), isNull(targets.userId), isNull(targets.industry)),
  officers: isNotNull(targets.userId),
  industries: and(isNull(targets.departmentId), isNotNull(targets.industry)),
};

/** The targets that hold now for many periods and subjects in one statement; withdrawn and missing ones are left out. */
export async function readTargets(db: Database | Transaction, question: TargetsQuestion) {
  const { measures, periods, of, departmentIds } = question;
  if (measures.length === 0 || periods.length === 0) return [];
  const rows = await db
    .select({
      measure: targets.measure,
      period: targets.period,
      departmentId: targets.departmentId,
      userId: targets.userId,
      industry: targets.industry,
      value: targets.value,
    })
    .from(targets)
    .where(
      and(
        targets.isCurrent,
        isNotNull(targets.value),
        inArray(targets.measure, [...measures]),
        inArray(targets.period, [...periods]),
        subjectConditions[of],
        departmentIds ? inArray(targets.departmentId, [...departmentIds]) : undefined,
      ),
    );
  return rows.flatMap(({ value, ...row }) => (value === null ? [] : [{ ...row, value }]));
}
