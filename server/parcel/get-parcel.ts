import { and, eq } from "drizzle-orm";
import type { Database } from "@/db/client";
import { enterprises, parcelBoundaries, parcels } from "@/db/schema";
import { parcelDetail, parcelIdInput } from "@/domain/land/parcel.schema";
import { marksOf } from "@/domain/land/parcel-marks";
import { utilityStateOf } from "@/domain/land/utility-list";
import { AppError } from "../kernel/app-error";
import { query } from "../kernel/procedure";
import { markColumns } from "./parcel-marks";
import { readUtilities, readUtilityList } from "./read-utilities";

async function readBoundary(db: Database, parcelId: string) {
  const [row] = await db
    .select({
      areaSqm: parcelBoundaries.areaSqm,
      statedSqm: parcelBoundaries.statedSqm,
      format: parcelBoundaries.format,
      sourceCrs: parcelBoundaries.sourceCrs,
      surveyedOn: parcelBoundaries.surveyedOn,
      surveyor: parcelBoundaries.surveyor,
      savedAt: parcelBoundaries.createdAt,
    })
    .from(parcelBoundaries)
    .where(and(eq(parcelBoundaries.parcelId, parcelId), parcelBoundaries.isCurrent));
  return row ?? null;
}

const centreOf = ({ centreLongitude: longitude, centreLatitude: latitude }: typeof parcels.$inferSelect) =>
  longitude === null || latitude === null ? null : { longitude, latitude };

/** A parcel with everything the data dictionary knows of it and its utilities. */
export const getParcel = query({
  name: "parcel.get",
  permission: "parcel.read",
  summary: "地块详情",
  method: "GET",
  path: "/parcels/{id}",
  input: parcelIdInput,
  output: parcelDetail,
  run: async ({ db, input: { id } }) => {
    const [[found], boundary, rows, list] = await Promise.all([
      db
        .select({ parcel: parcels, holderName: enterprises.name, ...markColumns })
        .from(parcels)
        .leftJoin(enterprises, eq(enterprises.id, parcels.holderId))
        .where(eq(parcels.id, id)),
      readBoundary(db, id),
      readUtilities(db, [id]),
      readUtilityList(db),
    ]);
    if (!found) throw new AppError("NOT_FOUND");
    const { parcel, holderName, idleState, isUnderused } = found;
    const utilities = rows.get(id) ?? [];
    return {
      ...parcel,
      holderName,
      centre: centreOf(parcel),
      boundary,
      utilities,
      utilityState: utilityStateOf(utilities, list),
      marks: marksOf({ ...parcel, idleState, isUnderused, isRetired: parcel.retiredOn !== null }),
    };
  },
});
