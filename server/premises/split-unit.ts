import { and, eq, isNull, or, sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { unitClaims, units } from "@/db/schema";
import { savedPremises, splitUnitInput } from "@/domain/premises/building.schema";
import { fitsInto } from "@/domain/premises/floor-area";
import { ruleError } from "../kernel/app-error";
import { command } from "../kernel/procedure";
import { updateVersioned } from "../kernel/versioned";
import { columnArea } from "../land-claim/ground";
import { lockPlace } from "../land-claim/place";
import { recordUnitEvent } from "../parcel/record-event";
import { lockBuilding } from "./building-frame";

/** A hold that counts, or a lease that runs or is to come. */
async function requireUnclaimed(tx: Transaction, unitId: string, today: string): Promise<void> {
  const [claim] = await tx
    .select({ id: unitClaims.id })
    .from(unitClaims)
    .where(
      and(
        eq(unitClaims.unitId, unitId),
        or(
          and(
            eq(unitClaims.kind, "held"),
            isNull(unitClaims.endedOn),
            sql`coalesce(${unitClaims.expiresOn}, 'infinity') >= ${today}::date`,
          ),
          sql`upper(${unitClaims.during}) > ${today}::date`,
        ),
      ),
    )
    .limit(1);
  if (claim) throw ruleError("UNIT_CLAIMED");
}

/**
 * Cuts a unit, such as a whole floor, into several with its figures; the first part keeps the unit's own history. Parts
 * take no more than the whole. Throws UNIT_CLAIMED, UNIT_AREA_OVER_UNIT, UNIT_CODE_TAKEN, CONFLICT.
 */
export const splitUnit = command({
  name: "premises.splitUnit",
  permission: "premises.edit",
  summary: "分割房源",
  method: "POST",
  path: "/units/{id}/split",
  input: splitUnitInput,
  output: savedPremises,
  load: async ({ tx, input }) => (await tx.select().from(units).where(eq(units.id, input.id)))[0],
  run: async ({ tx, actor, row, input, today }) => {
    await lockBuilding(tx, row.buildingId);
    await lockPlace(tx, { subject: "unit", placeId: row.id });
    await requireUnclaimed(tx, row.id, today);
    const sizes = input.parts.map(({ areaSqm }) => columnArea(areaSqm));
    if (!fitsInto(columnArea(row.areaSqm), sizes)) throw ruleError("UNIT_AREA_OVER_UNIT");
    const [first, ...others] = input.parts;
    if (!first) throw new Error("a split without parts");
    await updateVersioned(tx, units, input, first);
    const { id: _id, version: _version, createdAt: _at, updatedAt: _changed, ...figures } = row;
    const made = await tx
      .insert(units)
      .values(others.map((part) => ({ ...figures, ...part })))
      .returning({ id: units.id });
    const detail = {
      from: row.code,
      areaSqm: row.areaSqm,
      parts: input.parts.map(({ code }) => code).join("、"),
    };
    for (const { id } of [{ id: row.id }, ...made]) {
      await recordUnitEvent(tx, { unitId: id, kind: "split", on: today, by: actor, detail });
    }
    return { id: row.id, version: input.version + 1 };
  },
  audit: ({ input, row }) => ({
    subject: { type: "unit", id: row.id },
    detail: { code: row.code, areaSqm: row.areaSqm, parts: input.parts },
  }),
});
