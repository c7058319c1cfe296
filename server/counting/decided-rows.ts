import { and, eq, inArray, isNull, type SQL } from "drizzle-orm";
import type { Database, Transaction } from "@/db/client";
import { agreements, countingRulings, fixedInvestments, fundEntries, projects } from "@/db/schema";
import type { ProjectFacts } from "@/domain/amount/counting";
import type { OpenRuling } from "@/domain/counting/evaluate";
import { standingAgreement } from "../agreement/standing";

type Executor = Database | Transaction;

/** Rows of these months, or of one project in every month. */
export type RowScope = { months: readonly string[] } | { projectId: string };

const most = 20_000;

const projectColumns = {
  projectId: projects.id,
  projectName: projects.name,
  industryCode: projects.industryCode,
  capitalKind: projects.capitalKind,
  projectTotalFen: projects.totalInvestmentFen,
  projectRegionCode: projects.sourceRegionCode,
};

type Ledger = { projectId: typeof fundEntries.projectId; statMonth: typeof fundEntries.statMonth };

const within = (scope: RowScope, table: Ledger | typeof agreements | typeof fixedInvestments): SQL =>
  "months" in scope ? inArray(table.statMonth, [...scope.months]) : eq(table.projectId, scope.projectId);

const readFunds = (db: Executor, scope: RowScope) =>
  db
    .select({ row: fundEntries, project: projectColumns })
    .from(fundEntries)
    .innerJoin(projects, eq(projects.id, fundEntries.projectId))
    .where(
      and(
        within(scope, fundEntries),
        inArray(fundEntries.state, ["confirmed", "locked"]),
        isNull(fundEntries.reversesId),
      ),
    )
    .limit(most);

const readAgreements = (db: Executor, scope: RowScope) =>
  db
    .select({ row: agreements, project: projectColumns })
    .from(agreements)
    .innerJoin(projects, eq(projects.id, agreements.projectId))
    .where(and(within(scope, agreements), standingAgreement))
    .limit(most);

const readFixed = (db: Executor, scope: RowScope) =>
  db
    .select({ row: fixedInvestments, project: projectColumns })
    .from(fixedInvestments)
    .innerJoin(projects, eq(projects.id, fixedInvestments.projectId))
    .where(within(scope, fixedInvestments))
    .limit(most);

async function readOpenRulings(db: Executor, projectIds: string[]): Promise<Map<string, OpenRuling[]>> {
  const found = new Map<string, OpenRuling[]>();
  if (projectIds.length === 0) return found;
  const rows = await db
    .select({
      projectId: countingRulings.projectId,
      measure: countingRulings.measure,
      ruleId: countingRulings.ruleId,
      shareBp: countingRulings.shareBp,
    })
    .from(countingRulings)
    .where(and(inArray(countingRulings.projectId, projectIds), isNull(countingRulings.endedAt)));
  for (const { projectId, ...ruling } of rows) {
    found.set(projectId, [...(found.get(projectId) ?? []), ruling]);
  }
  return found;
}

/** Formal contracts that count, of these projects: what an agreement signed beside them is decided by. */
const readCountedFormal = (db: Executor, projectIds: string[]) =>
  projectIds.length === 0
    ? Promise.resolve([])
    : db
        .select()
        .from(agreements)
        .where(
          and(inArray(agreements.projectId, projectIds), eq(agreements.kind, "formal"), standingAgreement),
        );

/** Everything that was decided in a scope, with what the rules ask of it today. */
export async function readDecidedRows(db: Executor, scope: RowScope) {
  const funds = await readFunds(db, scope);
  const signed = await readAgreements(db, scope);
  const fixed = await readFixed(db, scope);
  const ids = [...new Set([...funds, ...signed, ...fixed].map(({ project }) => project.projectId))];
  const rulings = await readOpenRulings(db, ids);
  const formal = await readCountedFormal(db, ids);
  const factsOf = (project: {
    projectId: string;
    industryCode: string | null;
    capitalKind: ProjectFacts["capitalKind"];
    projectTotalFen: number | null;
  }): ProjectFacts => ({
    industryCode: project.industryCode,
    capitalKind: project.capitalKind,
    projectTotalFen: project.projectTotalFen,
    rulings: rulings.get(project.projectId) ?? [],
  });
  return { funds, signed, fixed, formal, factsOf };
}

export type DecidedRows = Awaited<ReturnType<typeof readDecidedRows>>;
