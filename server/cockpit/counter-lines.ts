import { type SQL, sql } from "drizzle-orm";
import type { Database, Transaction } from "@/db/client";
import { projects } from "@/db/schema";
import { zoneBuckets } from "@/domain/amount/amount-filter.schema";
import type { Measure } from "@/domain/amount/measure";
import type { Industry } from "@/domain/industry/industry";
import type { Zone } from "@/domain/land/zone";
import { type Fen, parseFenText } from "@/domain/money/fen";

/**
 * Whose lines are read: from the cells for a whole department or park, with industries and zones; from the facts of single
 * projects for who sees neither. Both give the same lines (ADR 0015).
 */
export type CounterScope =
  | { kind: "cells"; departmentId: string | null; industries: readonly Industry[]; zones: readonly Zone[] }
  | { kind: "facts"; projects: SQL };

export type CounterDimension =
  | "total"
  | "region"
  | "owner"
  | "band"
  | "stage"
  | "followedOn"
  | "nextStepOn"
  | "reportedOn"
  | "remaining";

type Ask = {
  subjects: readonly (Measure | "projects")[];
  dimensions: readonly CounterDimension[];
  /** Keeps zones, departments or industries apart instead of adding them up. */
  each?: "zone" | "department" | "industry";
};

export type Reader = Database | Transaction;

const everyDepartment = sql`'00000000-0000-0000-0000-000000000000'::uuid`;
const columns = (alias: "c" | "d" | "f", line: "c" | "d" | "l") =>
  sql.raw(
    `${alias}.subject, ${alias}.zone, ${alias}.department_id, ${alias}.industry, ${line}.dimension, ${line}.key, ${alias}.period, ` +
      `${alias}.is_counted, ${alias}.count, ${alias}.amount_fen, ${alias}.counted_fen, ${alias}.amount_usd_cents, ${alias}.counted_usd_cents`,
  );

/** Values as the inside of an `in (…)`. */
export const listed = (values: readonly string[]): SQL =>
  sql.join(
    values.map((value) => sql`${value}`),
    sql`, `,
  );

function cellLines(
  scope: Extract<CounterScope, { kind: "cells" }>,
  { subjects, dimensions, each }: Ask,
): SQL {
  const { departmentId, industries, zones } = scope;
  const isNarrow = industries.length > 0;
  const isZoned = zones.length > 0;
  const cellZones = isZoned ? zones : each === "zone" ? zoneBuckets : [""];
  const cellDepartment = departmentId
    ? sql`= ${departmentId}`
    : each === "department"
      ? sql`<> ${everyDepartment}`
      : sql`= ${everyDepartment}`;
  const cellIndustry = isNarrow
    ? sql`in (${listed(industries)})`
    : each === "industry"
      ? sql`<> ''`
      : sql`= ''`;
  const what = (alias: SQL) =>
    sql`${alias}.subject in (${listed(subjects)}) and ${alias}.dimension in (${listed(dimensions)})`;
  return sql`(select ${columns("c", "c")} from cockpit_cells c
      where ${what(sql`c`)} and c.zone in (${listed(cellZones)}) and c.department_id ${cellDepartment} and c.industry ${cellIndustry}
    union all select ${columns("d", "d")} from cockpit_deltas d
      where ${what(sql`d`)} ${departmentId ? sql`and d.department_id = ${departmentId}` : sql``}
        ${isNarrow ? sql`and d.industry in (${listed(industries)})` : sql``}
        ${isZoned ? sql`and d.zone in (${listed(zones)})` : sql``})`;
}

const factLines = (condition: SQL, { subjects, dimensions }: Ask): SQL =>
  sql`(select ${columns("f", "l")} from project_facts f inner join ${projects} on ${projects.id} = f.project_id
      cross join lateral cockpit_lines(f) l
      where f.subject in (${listed(subjects)}) and l.dimension in (${listed(dimensions)}) and ${condition})`;

/** The lines of some subjects and dimensions as a subquery; what happened since the last folding is among them. */
export const linesOf = (scope: CounterScope, ask: Ask): SQL =>
  scope.kind === "cells" ? cellLines(scope, ask) : factLines(scope.projects, ask);

/** Sums of lines, as they are selected and as they are read. */
export const lineSums = sql`sum(l.count) as count, sum(l.amount_fen) as amount, sum(l.counted_fen) as counted,
  sum(l.amount_usd_cents) as amount_usd, sum(l.counted_usd_cents) as counted_usd`;

export type LineSums = {
  count: string | null;
  amount: string | null;
  counted: string | null;
  amount_usd: string | null;
  counted_usd: string | null;
};

export type Cell = {
  count: number;
  amountFen: Fen;
  countedFen: Fen;
  amountUsdCents: Fen;
  countedUsdCents: Fen;
};

export const cellOf = (row: LineSums | undefined): Cell => ({
  count: Number(row?.count ?? 0),
  amountFen: parseFenText(row?.amount ?? null),
  countedFen: parseFenText(row?.counted ?? null),
  amountUsdCents: parseFenText(row?.amount_usd ?? null),
  countedUsdCents: parseFenText(row?.counted_usd ?? null),
});

export const emptyCell: Cell = cellOf(undefined);
