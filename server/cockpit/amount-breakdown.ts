import { desc, eq, sql } from "drizzle-orm";
import type { Database } from "@/db/client";
import { projects } from "@/db/schema";
import type { Actor } from "@/domain/access/actor";
import { type AmountFilter, regionBuckets, zoneBuckets } from "@/domain/amount/amount-filter.schema";
import type { AmountFigure } from "@/domain/cockpit/figure";
import { industries } from "@/domain/industry/industry";
import { type Fen, parseFenText, sumFen, zeroFen } from "@/domain/money/fen";
import { amountConditions } from "../amount/amount-conditions";
import { amountSources, regionBucketOf } from "../amount/amount-sources";

type Cell = { count: number; countedFen: Fen; countedUsdCents: Fen };
const nothing: Cell = { count: 0, countedFen: zeroFen, countedUsdCents: zeroFen };

/** One pass over the counted rows, down to the few thousand combinations that the parts are made of. */
function combinations(db: Database, actor: Actor, filter: AmountFilter) {
  const source = amountSources[filter.measure];
  return db
    .select({
      industry: projects.industry,
      zone: projects.zone,
      code: sql<string | null>`${source.regionCode}`.as("code"),
      month: sql<string | null>`${source.statMonth}`.as("month"),
      count: sql<string>`count(*)`.as("row_count"),
      countedFen: sql<string>`sum(${source.countedFen})`.as("counted_fen"),
      countedUsdCents: sql<string>`sum(${source.countedUsdCents})`.as("counted_usd_cents"),
    })
    .from(source.table)
    .innerJoin(projects, eq(projects.id, source.projectId))
    .where(amountConditions(actor, source, filter))
    .groupBy(projects.industry, projects.zone, source.regionCode, sql`${source.statMonth}`)
    .as("combinations");
}

/** The parts by industry, zone, region and month. */
async function readCells(db: Database, actor: Actor, filter: AmountFilter) {
  const rowsBy = combinations(db, actor, filter);
  const zone = sql<string>`coalesce(${rowsBy.zone}, 'none')`;
  const region = regionBucketOf(sql`${rowsBy.code}`);
  const rows = await db
    .select({
      level: sql<number>`grouping(${rowsBy.industry}, ${zone}, ${region}, ${rowsBy.month})`.mapWith(Number),
      industry: rowsBy.industry,
      zone,
      region,
      month: sql<string | null>`${rowsBy.month}`,
      count: sql<number>`sum(${rowsBy.count})`.mapWith(Number),
      countedFen: sql<string | null>`sum(${rowsBy.countedFen})`,
      countedUsdCents: sql<string | null>`sum(${rowsBy.countedUsdCents})`,
    })
    .from(rowsBy)
    .groupBy(sql`grouping sets ((${rowsBy.industry}), (${zone}), (${region}), (${rowsBy.month}))`);
  const by = (level: number, keyOf: (row: (typeof rows)[number]) => string | null) =>
    new Map(
      rows
        .filter((row) => row.level === level)
        .map(
          (row) =>
            [
              keyOf(row) ?? "",
              {
                count: row.count,
                countedFen: parseFenText(row.countedFen),
                countedUsdCents: parseFenText(row.countedUsdCents),
              },
            ] as const,
        ),
    );
  return {
    byIndustry: by(0b0111, (row) => row.industry),
    byZone: by(0b1011, (row) => row.zone),
    byRegion: by(0b1101, (row) => row.region),
    byMonth: by(0b1110, (row) => row.month),
  };
}

/** Years of the cells, as sums of their months. */
function yearCell(byMonth: ReadonlyMap<string, Cell>, year: number): Cell {
  const cells = [...byMonth].filter(([month]) => month.startsWith(`${year}-`)).map(([, cell]) => cell);
  return {
    count: cells.reduce((sum, cell) => sum + cell.count, 0),
    countedFen: sumFen(cells.map((cell) => cell.countedFen)),
    countedUsdCents: sumFen(cells.map((cell) => cell.countedUsdCents)),
  };
}

const isAllowed = <Key>(asked: readonly Key[] | undefined, key: Key) =>
  !asked || asked.length === 0 || asked.includes(key);

/** The counted money of a filter and its parts; each part carries the filter that lists its rows. */
export async function readAmountBreakdown(
  db: Database,
  actor: Actor,
  filter: AmountFilter,
  months: readonly string[],
) {
  const cells = await readCells(db, actor, filter);
  const figure = (cell: Cell | undefined, narrower: Partial<AmountFilter> = {}): AmountFigure => ({
    ...(cell ?? nothing),
    filter: { ...filter, ...narrower },
  });
  const years = [...new Set(months.map((month) => Number(month.slice(0, 4))))];
  return {
    byIndustry: industries
      .filter((key) => isAllowed(filter.industries, key))
      .map((key) => ({ key, figure: figure(cells.byIndustry.get(key), { industries: [key] }) })),
    byZone: zoneBuckets
      .filter((key) => isAllowed(filter.zones, key))
      .map((key) => ({ key, figure: figure(cells.byZone.get(key), { zones: [key] }) })),
    byRegion: regionBuckets.map((key) => ({
      key,
      figure: figure(cells.byRegion.get(key), { regions: [key] }),
    })),
    byYear: years.map((key) => ({ key, figure: figure(yearCell(cells.byMonth, key), { years: [key] }) })),
    byMonth: months.map((key) => ({ key, figure: figure(cells.byMonth.get(key), { months: [key] }) })),
  };
}

/** The projects that brought most of a filter's counted money. */
export async function readTopProjects(db: Database, actor: Actor, filter: AmountFilter, limit: number) {
  const source = amountSources[filter.measure];
  const counted = sql<string | null>`sum(${source.countedFen})`;
  const rows = await db
    .select({
      id: projects.id,
      name: projects.name,
      stage: projects.stage,
      investorName: projects.investorName,
      count: sql<number>`count(*)`.mapWith(Number),
      countedFen: counted,
      countedUsdCents: sql<string | null>`sum(${source.countedUsdCents})`,
    })
    .from(source.table)
    .innerJoin(projects, eq(projects.id, source.projectId))
    .where(amountConditions(actor, source, filter))
    .groupBy(projects.id)
    .orderBy(desc(counted), projects.id)
    .limit(limit);
  return rows.map(({ count, countedFen, countedUsdCents, ...project }) => ({
    ...project,
    figure: {
      count,
      countedFen: parseFenText(countedFen),
      countedUsdCents: parseFenText(countedUsdCents),
      filter: { ...filter, projectId: project.id },
    },
  }));
}
