import type { Database } from "@/db/client";
import { buildings, unitClaims, units } from "@/db/schema";
import { unique } from "./builders";

const single = <Row>(rows: Row[]): Row => {
  const [row] = rows;
  if (!row) throw new Error("The insert returned no row.");
  return row;
};

/** A standard factory of three floors and 9,000 ㎡. */
export async function buildBuilding(db: Database, values: Partial<typeof buildings.$inferInsert> = {}) {
  const code = values.code ?? `CF-${unique()}`;
  const row = {
    code,
    name: `${code} 厂房`,
    kind: "standardFactory" as const,
    zone: "smart" as const,
    floorCount: 3,
    floorAreaSqm: "9000.00",
  };
  return single(
    await db
      .insert(buildings)
      .values({ ...row, ...values })
      .returning(),
  );
}

/** A unit of 1,000 ㎡ on the first floor, of a building of its own unless one is given. */
export async function buildUnit(db: Database, values: Partial<typeof units.$inferInsert> = {}) {
  const buildingId = values.buildingId ?? (await buildBuilding(db)).id;
  const row = { buildingId, code: `1-${unique()}`, floor: 1, areaSqm: "1000.00" };
  return single(
    await db
      .insert(units)
      .values({ ...row, ...values })
      .returning(),
  );
}

/** A lease of a unit over 2026. */
export async function buildLease(
  db: Database,
  values: { unitId: string } & Partial<typeof unitClaims.$inferInsert>,
) {
  const row = {
    kind: "leased" as const,
    startedOn: "2026-01-01",
    leaseFrom: "2026-01-01",
    leaseTo: "2026-12-31",
  };
  return single(
    await db
      .insert(unitClaims)
      .values({ ...row, ...values })
      .returning(),
  );
}
