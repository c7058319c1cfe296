import { eq, type SQL, sql } from "drizzle-orm";
import type { Database } from "@/db/client";
import { projects } from "@/db/schema";
import type { Actor } from "@/domain/access/actor";
import type { Measure } from "@/domain/amount/measure";
import type { Industry } from "@/domain/industry/industry";
import { parseFenText } from "@/domain/money/fen";
import { amountConditions } from "../amount/amount-conditions";
import { amountSources } from "../amount/amount-sources";

/** The counted rows of one department, owner and industry in one quarter. */
export type ActualPart = {
  departmentId: string | null;
  ownerId: string | null;
  industry: Industry;
  /** `2026-Q4`. */
  quarter: string;
  count: number;
  countedFen: number;
  countedUsdCents: number;
};

type Question = { measure: Measure; years: readonly number[]; departmentId?: string; ownerId?: string };

const quarterOf = (month: SQL) =>
  sql<string>`left(${month}, 4) || '-Q' || ceil(right(${month}, 2)::int / 3.0)::int`;

/** What counts, in one pass, down to the parts every cell of the matrix is made of; only what this person sees in full. */
export async function readActuals(db: Database, actor: Actor, question: Question): Promise<ActualPart[]> {
  const { measure, departmentId, ownerId } = question;
  const source = amountSources[measure];
  const filter = { measure, years: [...question.years], departmentId, ownerId, counted: "yes" as const };
  const parts = db
    .select({
      departmentId: projects.departmentId,
      ownerId: projects.ownerId,
      industry: projects.industry,
      quarter: quarterOf(sql`${source.statMonth}`).as("quarter"),
      countedFen: sql<string>`${source.countedFen}`.as("counted_fen"),
      countedUsdCents: sql<string>`${source.countedUsdCents}`.as("counted_usd_cents"),
    })
    .from(source.table)
    .innerJoin(projects, eq(projects.id, source.projectId))
    .where(amountConditions(actor, source, filter))
    .as("parts");
  const rows = await db
    .select({
      departmentId: parts.departmentId,
      ownerId: parts.ownerId,
      industry: parts.industry,
      quarter: parts.quarter,
      count: sql<number>`count(*)`.mapWith(Number),
      countedFen: sql<string | null>`sum(${parts.countedFen})`,
      countedUsdCents: sql<string | null>`sum(${parts.countedUsdCents})`,
    })
    .from(parts)
    .groupBy(parts.departmentId, parts.ownerId, parts.industry, parts.quarter);
  return rows.map(({ countedFen, countedUsdCents, ...row }) => ({
    ...row,
    countedFen: parseFenText(countedFen),
    countedUsdCents: parseFenText(countedUsdCents),
  }));
}
