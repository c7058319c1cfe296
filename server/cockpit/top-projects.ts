import { desc, eq, inArray, type SQL, sql } from "drizzle-orm";
import { projectFacts, projects } from "@/db/schema";
import type { AmountFilter } from "@/domain/amount/amount-filter.schema";
import { parseFenText } from "@/domain/money/fen";
import { allOf } from "../project/visible-projects";
import type { Reader } from "./counter-lines";

const project = {
  id: projects.id,
  name: projects.name,
  stage: projects.stage,
  investorName: projects.investorName,
};

/** From the sums of a plan, year or quarter that are kept by project. */
const fromSums = (db: Reader, filter: AmountFilter, meant: SQL, period: string, limit: number) =>
  db
    .select({
      ...project,
      count: sql<number>`${projectFacts.count}`.mapWith(Number),
      countedFen: sql<string | null>`${projectFacts.countedFen}`,
      countedUsdCents: sql<string | null>`${projectFacts.countedUsdCents}`,
    })
    .from(projectFacts)
    .innerJoin(projects, eq(projects.id, projectFacts.projectId))
    .where(
      allOf(
        sql`${projectFacts.dimension} = 'sum'`,
        eq(projectFacts.subject, filter.measure),
        eq(projectFacts.period, period),
        filter.departmentId ? eq(projectFacts.departmentId, filter.departmentId) : undefined,
        filter.industries?.length ? inArray(projectFacts.industry, filter.industries) : undefined,
        filter.zones?.length ? inArray(projectFacts.zone, filter.zones) : undefined,
        meant,
      ),
    )
    .orderBy(
      desc(projectFacts.countedFen),
      desc(projectFacts.departmentId),
      desc(projectFacts.industry),
      desc(projectFacts.projectId),
    )
    .limit(limit);

type Question = { filter: AmountFilter; meant: SQL; sumPeriod: string; limit: number };

/** The projects that brought most of a filter's counted money. */
export async function readTopProjects(db: Reader, { filter, meant, sumPeriod, limit }: Question) {
  const rows = await fromSums(db, filter, meant, sumPeriod, limit);
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
