import { and, asc, eq, sql } from "drizzle-orm";
import { buildings, units } from "@/db/schema";
import { listUnitsInput, unitPage } from "@/domain/premises/premises.schema";
import { beyondCursor, encodeCursor, type Keyset } from "../kernel/keyset";
import { query } from "../kernel/procedure";
import { unitColumns, unitConditions } from "./unit-columns";

/** Building, floor from the lowest, unit. */
const keyset: Keyset = {
  expression: sql`(${buildings.code} || '/' || lpad((${units.floor} + 100)::text, 3, '0') || '/' || ${units.code}) collate "zh-Hans-CN-x-icu"`,
  type: "text",
};

/** The units of a filter in the order of buildings and floors, by keyset. */
export const listUnits = query({
  name: "premises.units",
  permission: "premises.read",
  summary: "房源台账",
  method: "GET",
  path: "/units",
  input: listUnitsInput,
  output: unitPage,
  run: async ({ db, actor, input, today }) => {
    const rows = await db
      .select({
        ...unitColumns(actor, today),
        buildingId: buildings.id,
        buildingName: buildings.name,
        buildingKind: buildings.kind,
        zone: buildings.zone,
        key: sql<string>`${keyset.expression}`,
      })
      .from(units)
      .innerJoin(buildings, eq(buildings.id, units.buildingId))
      .where(
        and(
          unitConditions(input, today),
          input.after ? beyondCursor(keyset, sql`${units.id}`, input.after, true) : undefined,
        ),
      )
      .orderBy(asc(keyset.expression), asc(units.id))
      .limit(input.limit + 1);
    const page = rows.slice(0, input.limit);
    const last = page.at(-1);
    return {
      items: page.map(({ key: _key, ...row }) => row),
      nextCursor: rows.length > input.limit && last ? encodeCursor(last.key, last.id) : null,
    };
  },
});
