import { buildings } from "@/db/schema";
import { createBuildingInput, savedPremises } from "@/domain/premises/building.schema";
import { command } from "../kernel/procedure";

/** Enters a building. Throws RULE for a code already used. */
export const createBuilding = command({
  name: "premises.createBuilding",
  permission: "premises.edit",
  summary: "登记楼栋",
  method: "POST",
  path: "/buildings",
  input: createBuildingInput,
  output: savedPremises,
  run: async ({ tx, input }) => {
    const [row] = await tx
      .insert(buildings)
      .values(input)
      .returning({ id: buildings.id, version: buildings.version });
    if (!row) throw new Error("insert returned no row");
    return row;
  },
  audit: ({ input, output }) => ({
    subject: { type: "building", id: output.id },
    detail: { code: input.code },
  }),
});
