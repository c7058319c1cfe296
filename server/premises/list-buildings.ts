import { and, asc, eq, ilike, inArray, or, sql } from "drizzle-orm";
import { buildings, units } from "@/db/schema";
import { buildingList, type UnitFilter, unitFilter } from "@/domain/premises/premises.schema";
import { query } from "../kernel/procedure";
import { unitConditions, unitState } from "./unit-columns";

const most = 500;

/** A filter that says nothing of single units lists a building without any as well. */
const asksForUnits = ({ states, minAreaSqm, minHeightM, minLoadTPerSqm }: UnitFilter): boolean =>
  Boolean(states?.length) || [minAreaSqm, minHeightM, minLoadTPerSqm].some((value) => value !== undefined);

function buildingConditions(filter: UnitFilter) {
  const pattern = filter.q ? `%${filter.q.replace(/[\\%_]/g, "\\$&")}%` : undefined;
  return and(
    filter.kinds?.length ? inArray(buildings.kind, filter.kinds) : undefined,
    filter.zones?.length ? inArray(buildings.zone, filter.zones) : undefined,
    pattern
      ? or(ilike(buildings.code, pattern), ilike(buildings.name, pattern), ilike(buildings.location, pattern))
      : undefined,
  );
}

/** The buildings that hold a unit of the filter, with the areas and rents of all their units. */
export const listBuildings = query({
  name: "premises.buildings",
  permission: "premises.read",
  summary: "载体台账",
  method: "GET",
  path: "/buildings",
  input: unitFilter,
  output: buildingList,
  run: async ({ db, input, today }) => {
    const state = db
      .select({
        buildingId: units.buildingId,
        areaSqm: units.areaSqm,
        rent: units.rentFenPerSqmMonth,
        state: unitState(today).as("state"),
      })
      .from(units)
      .innerJoin(buildings, eq(buildings.id, units.buildingId))
      .as("state");
    const isLet = sql`${state.state} in ('leased', 'expiring')`;
    const isFree = sql`${state.state} in ('free', 'held')`;
    const found = db
      .select({ id: units.buildingId })
      .from(units)
      .innerJoin(buildings, eq(buildings.id, units.buildingId))
      .where(unitConditions(input, today));
    const items = await db
      .select({
        id: buildings.id,
        code: buildings.code,
        name: buildings.name,
        kind: buildings.kind,
        zone: buildings.zone,
        floorCount: buildings.floorCount,
        floorAreaSqm: buildings.floorAreaSqm,
        isPublic: buildings.isPublic,
        unitCount: sql<number>`count(${state.buildingId})::int`,
        unitsSqm: sql<string>`coalesce(sum(${state.areaSqm}), 0)::numeric(14,2)::text`,
        leasedSqm: sql<string>`coalesce(sum(${state.areaSqm}) filter (where ${isLet}), 0)::numeric(14,2)::text`,
        freeSqm: sql<string>`coalesce(sum(${state.areaSqm}) filter (where ${isFree}), 0)::numeric(14,2)::text`,
        rentFromFen: sql<number | null>`(min(${state.rent}) filter (where ${isFree}))::int`,
        rentToFen: sql<number | null>`(max(${state.rent}) filter (where ${isFree}))::int`,
        expiringCount: sql<number>`count(*) filter (where ${state.state} = 'expiring')::int`,
      })
      .from(buildings)
      .leftJoin(state, eq(state.buildingId, buildings.id))
      .where(
        or(
          inArray(buildings.id, found),
          asksForUnits(input) ? sql`false` : (buildingConditions(input) ?? sql`true`),
        ),
      )
      .groupBy(buildings.id)
      .orderBy(asc(buildings.code))
      .limit(most);
    return { items };
  },
});
