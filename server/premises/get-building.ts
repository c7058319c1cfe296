import { asc, desc, eq } from "drizzle-orm";
import { buildings, parcels, units } from "@/db/schema";
import { area, sqmText, sumAreas } from "@/domain/land/area";
import { buildingDetail, premisesIdInput } from "@/domain/premises/premises.schema";
import { AppError } from "../kernel/app-error";
import { query } from "../kernel/procedure";
import { columnArea } from "../land-claim/ground";
import { unitColumns } from "./unit-columns";

/** A building with its units, the highest floor first. */
export const getBuilding = query({
  name: "premises.building",
  permission: "premises.read",
  summary: "楼栋详情",
  method: "GET",
  path: "/buildings/{id}",
  input: premisesIdInput,
  output: buildingDetail,
  run: async ({ db, actor, input, today }) => {
    const [[found], rows] = await Promise.all([
      db
        .select({ building: buildings, parcel: { id: parcels.id, code: parcels.code, name: parcels.name } })
        .from(buildings)
        .leftJoin(parcels, eq(parcels.id, buildings.parcelId))
        .where(eq(buildings.id, input.id)),
      db
        .select(unitColumns(actor, today))
        .from(units)
        .innerJoin(buildings, eq(buildings.id, units.buildingId))
        .where(eq(units.buildingId, input.id))
        .orderBy(desc(units.floor), asc(units.code)),
    ]);
    if (!found) throw new AppError("NOT_FOUND");
    const assigned = sumAreas(rows.map(({ areaSqm }) => columnArea(areaSqm)));
    const unassigned = Math.max(0, columnArea(found.building.floorAreaSqm) - assigned);
    return {
      ...found.building,
      parcel: found.parcel,
      unassignedSqm: sqmText(area(unassigned)),
      units: rows,
    };
  },
});
