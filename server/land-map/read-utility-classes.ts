import type { Database } from "@/db/client";
import { parcelUtilities } from "@/db/schema";
import type { UtilityStatus } from "@/domain/land/utility";
import {
  defaultUtilityList,
  type UtilityList,
  utilityListKey,
  utilityListSetting,
  utilityStateOf,
} from "@/domain/land/utility-list";
import { type UtilityClass, utilityClass } from "@/domain/land-map/shade";
import { readNewest } from "../setting/read-newest";

/** How far each parcel is served on either side of its red line, by the office's list; none for what nobody has put down. */
export async function readUtilityClasses(db: Database): Promise<Map<string, UtilityClass>> {
  const [list, rows] = await Promise.all([
    readNewest<UtilityList>(db, utilityListKey, utilityListSetting, defaultUtilityList),
    db
      .select({
        parcelId: parcelUtilities.parcelId,
        utility: parcelUtilities.utility,
        status: parcelUtilities.status,
      })
      .from(parcelUtilities),
  ]);
  const byParcel = new Map<string, { utility: string; status: UtilityStatus }[]>();
  for (const { parcelId, ...row } of rows) byParcel.set(parcelId, [...(byParcel.get(parcelId) ?? []), row]);
  return new Map(
    [...byParcel].map(([parcelId, served]) => {
      const state = utilityStateOf(served, list);
      return [parcelId, utilityClass(state?.connected ?? null, state?.total ?? 0)];
    }),
  );
}
