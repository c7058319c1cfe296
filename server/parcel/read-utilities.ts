import { asc, inArray } from "drizzle-orm";
import type { Database, Transaction } from "@/db/client";
import { parcelUtilities } from "@/db/schema";
import type { ParcelUtility } from "@/domain/land/parcel.schema";
import {
  defaultUtilityList,
  type UtilityList,
  utilityListKey,
  utilityListSetting,
} from "@/domain/land/utility-list";
import { readNewest } from "../setting/read-newest";

type Reader = Database | Transaction;

/** What the office counts as 九通一平 now. */
export const readUtilityList = (db: Reader): Promise<UtilityList> =>
  readNewest<UtilityList>(db, utilityListKey, utilityListSetting, defaultUtilityList);

/** The utilities put down about each of some parcels. */
export async function readUtilities(
  db: Reader,
  parcelIds: readonly string[],
): Promise<Map<string, ParcelUtility[]>> {
  const found = new Map<string, ParcelUtility[]>();
  if (parcelIds.length === 0) return found;
  const rows = await db
    .select()
    .from(parcelUtilities)
    .where(inArray(parcelUtilities.parcelId, [...parcelIds]))
    .orderBy(asc(parcelUtilities.parcelId), asc(parcelUtilities.utility), asc(parcelUtilities.side));
  for (const { parcelId, id: _id, isDemo: _isDemo, createdAt: _at, updatedAt: _on, ...utility } of rows) {
    found.set(parcelId, [...(found.get(parcelId) ?? []), utility]);
  }
  return found;
}
