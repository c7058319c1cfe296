import { countDistinct, eq, sql } from "drizzle-orm";
import { buildings, units } from "@/db/schema";
import { areaFromSqm, sqmText, sumAreas } from "@/domain/land/area";
import { premisesSummary, unitFilter, unitStates } from "@/domain/premises/premises.schema";
import { query } from "../kernel/procedure";
import { unitConditions, unitState } from "./unit-columns";

const sumOf = (texts: readonly string[]): string =>
  sqmText(
    sumAreas(
      texts.flatMap((text) => {
        const size = areaFromSqm(text);
        return size.ok ? [size.value] : [];
      }),
    ),
  );

/** Count and area by state under a filter, and the rent asked for what is free. */
export const summarisePremises = query({
  name: "premises.summary",
  permission: "premises.read",
  summary: "载体合计",
  method: "GET",
  path: "/premises/summary",
  input: unitFilter,
  output: premisesSummary,
  run: async ({ db, input, today }) => {
    const where = unitConditions(input, today);
    const state = unitState(today);
    const [rows, [one]] = await Promise.all([
      db
        .select({
          state: sql<(typeof unitStates)[number]>`${state}`,
          count: sql<number>`count(*)::int`,
          areaSqm: sql<string>`sum(${units.areaSqm})::text`,
        })
        .from(units)
        .innerJoin(buildings, eq(buildings.id, units.buildingId))
        .where(where)
        .groupBy(sql`1`),
      db
        .select({
          buildings: countDistinct(buildings.id),
          freeRentFen: sql<number | null>`round(
            sum(${units.rentFenPerSqmMonth} * ${units.areaSqm}) filter (where ${state} in ('free', 'held'))
            / nullif(sum(${units.areaSqm}) filter (where ${units.rentFenPerSqmMonth} is not null and ${state} in ('free', 'held')), 0)
          )::int`,
        })
        .from(units)
        .innerJoin(buildings, eq(buildings.id, units.buildingId))
        .where(where),
    ]);
    const byState = unitStates.flatMap((known) => rows.filter((row) => row.state === known));
    return {
      buildings: one?.buildings ?? 0,
      total: {
        count: byState.reduce((sum, { count }) => sum + count, 0),
        areaSqm: sumOf(byState.map(({ areaSqm }) => areaSqm)),
      },
      byState,
      freeRentFen: one?.freeRentFen ?? null,
    };
  },
});
