import { desc, eq, type SQL, sql } from "drizzle-orm";
import { projectFacts, projects } from "@/db/schema";
import type { Actor } from "@/domain/access/actor";
import type { AmountFilter } from "@/domain/amount/amount-filter.schema";
import { parseFenText } from "@/domain/money/fen";
import { amountConditions } from "../amount/amount-conditions";
import { amountSources } from "../amount/amount-sources";
import { allOf } from "../project/visible-projects";
import type { Reader } from "./counter-lines";

const project = {
  id: projects.id,
  name: projects.name,
  stage: projects.stage,
  investorName: projects.investorName,
};

/** From the sums of a plan or year that are kept by project. */
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
        meant,
      ),
    )
    .orderBy(desc(projectFacts.countedFen), desc(projectFacts.projectId))
    .limit(limit);

/** From the rows of a few months. */
function fromRows(db: Reader, actor: Actor, filter: AmountFilter, limit: number) {
  const source = amountSources[filter.measure];
  const counted = sql<string | null>`sum(${source.countedFen})`;
  return db
    .select({
      ...project,
      count: sql<number>`count(*)`.mapWith(Number),
      countedFen: counted,
      countedUsdCents: sql<string | null>`sum(${source.countedUsdCents})`,
    })
    .from(source.table)
    .innerJoin(projects, eq(projects.id, source.projectId))
    .where(amountConditions(actor, source, filter))
    .groupBy(projects.id)
    .orderBy(desc(counted), desc(projects.id))
    .limit(limit);
}

type Question = { filter: AmountFilter; meant: SQL; limit: number };

/** The projects that brought most of a filter's counted money. */
export async function readTopProjects(db: Reader, actor: Actor, { filter, meant, limit }: Question) {
  const [year] = filter.years ?? [];
  const period = filter.plan ?? (year === undefined ? undefined : `year:${year}`);
  const rows = period
    ? await fromSums(db, filter, meant, period, limit)
    : await fromRows(db, actor, filter, limit);
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
