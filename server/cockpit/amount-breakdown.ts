import { inArray, sql } from "drizzle-orm";
import { departments, users } from "@/db/schema";
import {
  type AmountFilter,
  type RegionBucket,
  regionBuckets,
  zoneBuckets,
} from "@/domain/amount/amount-filter.schema";
import type { AmountFigure } from "@/domain/cockpit/figure";
import type { RegionArea } from "@/domain/cockpit/overview.schema";
import { industries } from "@/domain/industry/industry";
import { sumFen } from "@/domain/money/fen";
import { sizeBands } from "@/domain/project/size-band";
import {
  type Cell,
  type CounterScope,
  cellOf,
  emptyCell,
  type LineSums,
  lineSums,
  linesOf,
  type Reader,
} from "./counter-lines";

type Window = { firstMonth: string; lastMonth: string };
type Question = { scope: CounterScope; filter: AmountFilter; window: Window; months: readonly string[] };
type Row = LineSums & { key: string };

/** Sums of some cells. */
function joined(cells: readonly Cell[]): Cell {
  const sum = (name: Exclude<keyof Cell, "count">) => sumFen(cells.map((cell) => cell[name]));
  return {
    count: cells.reduce((total, { count }) => total + count, 0),
    amountFen: sum("amountFen"),
    countedFen: sum("countedFen"),
    amountUsdCents: sum("amountUsdCents"),
    countedUsdCents: sum("countedUsdCents"),
  };
}

const cellsBy = (rows: readonly Row[]) => new Map(rows.map((row) => [row.key, cellOf(row)]));

const countedWithin = ({ firstMonth, lastMonth }: Window) =>
  sql`l.is_counted and l.period between ${firstMonth} and ${lastMonth}`;

/** The chosen measure by region, owner and size, in one pass over the counters. */
async function readDimensions(db: Reader, { scope, filter, window }: Question) {
  const lines = linesOf(scope, {
    subjects: [filter.measure],
    dimensions: ["region", "owner", "band"],
  });
  const rows = await db.execute<Row & { dimension: string }>(
    sql`select l.dimension, l.key, ${lineSums} from ${lines} l where ${countedWithin(window)} group by l.dimension, l.key`,
  );
  const of = (dimension: string) => cellsBy(rows.filter((row) => row.dimension === dimension));
  return { region: of("region"), owner: of("owner"), band: of("band") };
}

const totalKeys = {
  month: sql`l.period`,
  zone: sql`l.zone`,
  industry: sql`l.industry`,
  department: sql`l.department_id::text`,
};

async function readTotals(db: Reader, { scope, filter, window }: Question, each: keyof typeof totalKeys) {
  const lines = linesOf(scope, {
    subjects: [filter.measure],
    dimensions: ["total"],
    each: each === "month" ? undefined : each,
  });
  const rows = await db.execute<Row>(
    sql`select ${totalKeys[each]} as key, ${lineSums} from ${lines} l where ${countedWithin(window)} group by 1`,
  );
  return cellsBy(rows);
}

const areaRegions: Record<Exclude<RegionArea, "capitalRelief">, RegionBucket[]> = {
  capitalRegion: ["beijing", "tianjin", "hebei"],
  yangtzeDelta: ["yangtzeDelta"],
  pearlDelta: ["pearlDelta"],
  otherDomestic: ["otherDomestic"],
  abroad: ["hongKongMacaoTaiwan", "foreign"],
  unknown: ["unknown"],
};

type FigureOf = (cell: Cell | undefined, narrower: Partial<AmountFilter>) => AmountFigure;

/** Region groups as reports name them; relief money is marked with a plus beside its region. */
function areasOf(cells: ReadonlyMap<string, Cell>, figure: FigureOf) {
  const of = (regions: readonly string[], suffixes: readonly string[]) =>
    joined(
      regions.flatMap((region) => suffixes.map((suffix) => cells.get(`${region}${suffix}`) ?? emptyCell)),
    );
  const area = (key: Exclude<RegionArea, "capitalRelief">) => ({
    key,
    figure: figure(of(areaRegions[key], ["", "+"]), { regions: areaRegions[key] }),
  });
  const relief = {
    key: "capitalRelief" as const,
    figure: figure(of(areaRegions.capitalRegion, ["+"]), {
      regions: areaRegions.capitalRegion,
      isCapitalRelief: true,
    }),
  };
  const [first, ...rest] = [
    area("capitalRegion"),
    area("yangtzeDelta"),
    area("pearlDelta"),
    area("otherDomestic"),
    area("abroad"),
    area("unknown"),
  ];
  return {
    byArea: [first, relief, ...rest].filter((part) => part !== undefined),
    byRegion: regionBuckets.map((key) => ({ key, figure: figure(of([key], ["", "+"]), { regions: [key] }) })),
  };
}

async function namesOf(db: Reader, table: typeof departments | typeof users, ids: readonly string[]) {
  if (ids.length === 0) return new Map<string, string>();
  const name = table === departments ? departments.name : users.displayName;
  const rows = await db
    .select({ id: table.id, name })
    .from(table)
    .where(inArray(table.id, [...ids]));
  return new Map(rows.map((row) => [row.id, row.name]));
}

/** Parts that are people or departments, the largest first; money of projects in the 公海 stands under nobody. */
async function namedParts(
  db: Reader,
  table: typeof departments | typeof users,
  cells: ReadonlyMap<string, Cell>,
  figureOf: (key: string | null, cell: Cell) => AmountFigure,
) {
  const filled = [...cells].filter(([, { count }]) => count > 0);
  const names = await namesOf(
    db,
    table,
    filled.map(([key]) => key).filter((key) => key !== ""),
  );
  return filled
    .map(([key, cell]) => ({
      key: key || null,
      name: key === "" ? "公海" : (names.get(key) ?? "已停用"),
      figure: figureOf(key || null, cell),
    }))
    .toSorted((a, b) => b.figure.countedFen - a.figure.countedFen || a.name.localeCompare(b.name, "zh-CN"));
}

const isAllowed = <Key>(asked: readonly Key[] | undefined, key: Key) =>
  !asked || asked.length === 0 || asked.includes(key);

/** The counted money of a filter and its parts; each part carries the filter that lists its rows. */
export async function readAmountBreakdown(db: Reader, question: Question) {
  const { filter, months } = question;
  const [dimensions, byIndustry, byZone, byDepartment, byMonth] = await Promise.all([
    readDimensions(db, question),
    readTotals(db, question, "industry"),
    readTotals(db, question, "zone"),
    readTotals(db, question, "department"),
    readTotals(db, question, "month"),
  ]);
  const figure: FigureOf = (cell = emptyCell, narrower) => ({
    count: cell.count,
    countedFen: cell.countedFen,
    countedUsdCents: cell.countedUsdCents,
    filter: { ...filter, ...narrower },
  });
  const years = [...new Set(months.map((month) => Number(month.slice(0, 4))))];
  const yearCell = (year: number) =>
    joined([...byMonth].filter(([month]) => month.startsWith(`${year}-`)).map(([, cell]) => cell));
  return {
    byIndustry: industries
      .filter((key) => isAllowed(filter.industries, key))
      .map((key) => ({ key, figure: figure(byIndustry.get(key), { industries: [key] }) })),
    byZone: zoneBuckets
      .filter((key) => isAllowed(filter.zones, key))
      .map((key) => ({ key, figure: figure(byZone.get(key), { zones: [key] }) })),
    ...areasOf(dimensions.region, figure),
    bySizeBand: sizeBands
      .map((key, index) => ({
        key,
        figure: figure(dimensions.band.get(String(index)), { sizeBands: [key] }),
      }))
      .toReversed(),
    byDepartment: await namedParts(db, departments, byDepartment, (key, cell) =>
      figure(cell, { departmentId: key ?? undefined }),
    ),
    byOwner: await namedParts(db, users, dimensions.owner, (key, cell) =>
      figure(cell, key ? { ownerId: key } : { hasNoOwner: true }),
    ),
    byYear: years.map((key) => ({
      key,
      figure: figure(yearCell(key), { years: [key], months: filter.months }),
    })),
    byMonth: months.map((key) => ({ key, figure: figure(byMonth.get(key), { months: [key] }) })),
  };
}
