import { desc, eq, inArray, type SQL, sql } from "drizzle-orm";
import { projectFacts, projects } from "@/db/schema";
import type { AmountFilter } from "@/domain/amount/amount-filter.schema";
import { parseFenText } from "@/domain/money/fen";
import { allOf } from "../project/visible-projects";
import type { CounterScope, Reader } from "./counter-lines";

/** The largest sums of a plan, year or quarter, as they are kept by project; read in the order of their index. */
function largestSums(db: Reader, { filter, scope, sumPeriod, limit }: Question) {
  const isMeant =
    scope.kind === "facts"
      ? sql`exists (select from ${projects} where ${projects.id} = ${projectFacts.projectId} and ${scope.projects})`
      : undefined;
  return db
    .select({
      projectId: projectFacts.projectId,
      count: projectFacts.count,
      countedFen: projectFacts.countedFen,
      countedUsdCents: projectFacts.countedUsdCents,
    })
    .from(projectFacts)
    .where(
      allOf(
        sql`${projectFacts.dimension} = 'sum'`,
        eq(projectFacts.subject, filter.measure),
        eq(projectFacts.period, sumPeriod),
        filter.departmentId ? eq(projectFacts.departmentId, filter.departmentId) : undefined,
        filter.industries?.length ? inArray(projectFacts.industry, filter.industries) : undefined,
        filter.zones?.length ? inArray(projectFacts.zone, filter.zones) : undefined,
        isMeant,
      ),
    )
    .orderBy(
      desc(projectFacts.countedFen),
      desc(projectFacts.departmentId),
      desc(projectFacts.industry),
      desc(projectFacts.projectId),
    )
    .limit(limit)
    .as("largest");
}

type Question = { scope: CounterScope; filter: AmountFilter; meant: SQL; sumPeriod: string; limit: number };

/** The projects that brought most of a filter's counted money. */
export async function readTopProjects(db: Reader, question: Question) {
  const { filter, meant } = question;
  const largest = largestSums(db, question);
  const rows = await db
    .select({
      id: projects.id,
      name: projects.name,
      stage: projects.stage,
      investorName: projects.investorName,
      count: sql<number>`${largest.count}`.mapWith(Number),
      countedFen: sql<string | null>`${largest.countedFen}`,
      countedUsdCents: sql<string | null>`${largest.countedUsdCents}`,
    })
    .from(largest)
    .innerJoin(projects, eq(projects.id, largest.projectId))
    .where(meant)
    .orderBy(
      desc(largest.countedFen),
      desc(projects.departmentId),
      desc(projects.industry),
      desc(projects.id),
    );
  return rows.map(({ count, countedFen, countedUsdCents, ...row }) => ({
    ...row,
    figure: {
      count,
      countedFen: parseFenText(countedFen),
      countedUsdCents: parseFenText(countedUsdCents),
      filter: { ...filter, projectId: row.id },
    },
  }));
}
