import { inArray } from "drizzle-orm";
import type { Database } from "@/db/client";
import { parcels } from "@/db/schema";

const columns = {
  id: parcels.id,
  landUseCode: parcels.landUseCode,
  ownership: parcels.ownership,
  floorAreaRatioMin: parcels.floorAreaRatioMin,
  floorAreaRatioMax: parcels.floorAreaRatioMax,
  intensityFloorWanPerMu: parcels.intensityFloorWanPerMu,
  dealPriceFen: parcels.dealPriceFen,
  contractNo: parcels.contractNo,
  supervisionNo: parcels.supervisionNo,
  realEstateUnitNo: parcels.realEstateUnitNo,
  deliveredOn: parcels.deliveredOn,
  startedOn: parcels.startedOn,
  agreedCompletionOn: parcels.agreedCompletionOn,
  completedOn: parcels.completedOn,
  productionOn: parcels.productionOn,
};

/** What a printed ledger tells of some parcels beside the rows of the list. */
export async function readParcelFacts(db: Database, ids: readonly string[]) {
  const rows =
    ids.length === 0
      ? []
      : await db
          .select(columns)
          .from(parcels)
          .where(inArray(parcels.id, [...ids]));
  return new Map(rows.map((row) => [row.id, row]));
}

export type ParcelFacts = NonNullable<
  Awaited<ReturnType<typeof readParcelFacts>> extends Map<string, infer Row> ? Row : never
>;
