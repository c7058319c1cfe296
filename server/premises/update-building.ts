import { eq } from "drizzle-orm";
import { buildings } from "@/db/schema";
import { savedPremises, updateBuildingInput } from "@/domain/premises/building.schema";
import { buildingProblem } from "@/domain/premises/floor-area";
import { command } from "../kernel/procedure";
import { updateVersioned } from "../kernel/versioned";
import { columnArea } from "../land-claim/ground";
import { lockBuilding, refuseProblem, unitSizes } from "./building-frame";

/** Left out means cleared: the form sends every value. */
const optionalColumns = {
  parcelId: null,
  location: null,
  floorAreaRatio: null,
  fireClass: null,
  completedOn: null,
  note: null,
};

/** Changes a building; never to less than the units in it. CONFLICT for a stale version. */
export const updateBuilding = command({
  name: "premises.updateBuilding",
  permission: "premises.edit",
  summary: "修改楼栋",
  method: "PUT",
  path: "/buildings/{id}",
  input: updateBuildingInput,
  output: savedPremises,
  load: async ({ tx, input }) => (await tx.select().from(buildings).where(eq(buildings.id, input.id)))[0],
  run: async ({ tx, input: { id, version, ...values } }) => {
    await lockBuilding(tx, id);
    const frame = { floorAreaSqm: columnArea(values.floorAreaSqm), floorCount: values.floorCount };
    refuseProblem(buildingProblem(frame, await unitSizes(tx, id)));
    await updateVersioned(tx, buildings, { id, version }, { ...optionalColumns, ...values });
    return { id, version: version + 1 };
  },
  audit: ({ input, row }) => ({
    subject: { type: "building", id: input.id },
    detail: { code: input.code, floorAreaFrom: row.floorAreaSqm, floorAreaTo: input.floorAreaSqm },
  }),
});
