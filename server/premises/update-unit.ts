import { eq } from "drizzle-orm";
import { units } from "@/db/schema";
import { savedPremises, updateUnitInput } from "@/domain/premises/building.schema";
import { command } from "../kernel/procedure";
import { updateVersioned } from "../kernel/versioned";
import { recordUnitEvent } from "../parcel/record-event";
import { lockBuilding, requireRoom } from "./building-frame";

/** Left out means cleared: the form sends every value. */
const optionalColumns = {
  heightM: null,
  loadTPerSqm: null,
  craneT: null,
  powerKva: null,
  waterTPerDay: null,
  sewageTPerDay: null,
  steamTPerHour: null,
  gasM3PerHour: null,
  fireClass: null,
  rentFenPerSqmMonth: null,
  freeFrom: null,
  note: null,
};

/** Changes a unit within its building's floor area; CONFLICT for a stale version. */
export const updateUnit = command({
  name: "premises.updateUnit",
  permission: "premises.edit",
  summary: "修改房源",
  method: "PUT",
  path: "/units/{id}",
  input: updateUnitInput,
  output: savedPremises,
  load: async ({ tx, input }) => (await tx.select().from(units).where(eq(units.id, input.id)))[0],
  run: async ({ tx, actor, row, input: { id, version, ...values }, today }) => {
    const building = await lockBuilding(tx, row.buildingId);
    await requireRoom(tx, building, { id, ...values });
    await updateVersioned(tx, units, { id, version }, { ...optionalColumns, ...values });
    const detail = { areaFrom: row.areaSqm, areaTo: values.areaSqm, isWithdrawn: values.isWithdrawn };
    await recordUnitEvent(tx, { unitId: id, kind: "changed", on: today, by: actor, detail });
    return { id, version: version + 1 };
  },
  audit: ({ input, row }) => ({
    subject: { type: "unit", id: input.id },
    detail: { code: input.code, areaFrom: row.areaSqm, areaTo: input.areaSqm },
  }),
});
