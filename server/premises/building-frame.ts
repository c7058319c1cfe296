import { eq } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { buildings, units } from "@/db/schema";
import { type FloorAreaCode, unitProblem } from "@/domain/premises/floor-area";
import { AppError, ruleError } from "../kernel/app-error";
import { columnArea } from "../land-claim/ground";

/** Locks a building, so that two people never fill the same floor area; NOT_FOUND without it. */
export async function lockBuilding(tx: Transaction, id: string) {
  const [row] = await tx.select().from(buildings).where(eq(buildings.id, id)).for("update");
  if (!row) throw new AppError("NOT_FOUND");
  return row;
}

/** Sizes of the units of a building, one left out. */
export async function unitSizes(tx: Transaction, buildingId: string, besides: string | null = null) {
  const rows = await tx
    .select({ id: units.id, areaSqm: units.areaSqm, floor: units.floor })
    .from(units)
    .where(eq(units.buildingId, buildingId));
  return rows
    .filter(({ id }) => id !== besides)
    .map(({ areaSqm, floor }) => ({ areaSqm: columnArea(areaSqm), floor }));
}

export function refuseProblem(problem: FloorAreaCode | null): void {
  if (problem) throw ruleError(problem);
}

/** Throws RULE when a unit of this size does not fit into its locked building. */
export async function requireRoom(
  tx: Transaction,
  building: { id: string; floorAreaSqm: string; floorCount: number },
  unit: { id: string | null; areaSqm: string; floor: number },
): Promise<void> {
  const frame = { floorAreaSqm: columnArea(building.floorAreaSqm), floorCount: building.floorCount };
  const others = await unitSizes(tx, building.id, unit.id);
  refuseProblem(unitProblem(frame, others, { areaSqm: columnArea(unit.areaSqm), floor: unit.floor }));
}
