import { units } from "@/db/schema";
import { createUnitInput, savedPremises } from "@/domain/premises/building.schema";
import { command } from "../kernel/procedure";
import { recordUnitEvent } from "../parcel/record-event";
import { lockBuilding, requireRoom } from "./building-frame";

/** Enters a unit; all units of a building together take no more than its floor area. */
export const createUnit = command({
  name: "premises.createUnit",
  permission: "premises.edit",
  summary: "登记房源",
  method: "POST",
  path: "/units",
  input: createUnitInput,
  output: savedPremises,
  run: async ({ tx, actor, input, today }) => {
    const building = await lockBuilding(tx, input.buildingId);
    await requireRoom(tx, building, { id: null, ...input });
    const [row] = await tx.insert(units).values(input).returning({ id: units.id, version: units.version });
    if (!row) throw new Error("insert returned no row");
    const detail = { code: input.code, areaSqm: input.areaSqm };
    await recordUnitEvent(tx, { unitId: row.id, kind: "registered", on: today, by: actor, detail });
    return row;
  },
  audit: ({ input, output }) => ({
    subject: { type: "unit", id: output.id },
    detail: { code: input.code, areaSqm: input.areaSqm },
  }),
});
