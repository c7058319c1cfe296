import type { Database } from "@/db/client";
import { landPlanLines, landQuotas } from "@/db/schema";

/** A batch of quota and a line of the supply plan of a year of their own. */
export async function buildLandPlanWorld(db: Database, parcelId: string) {
  const [landQuota] = await db
    .insert(landQuotas)
    .values({ year: 2019, batch: "第一批次", quarter: 1, quotaSqm: "100000.00" })
    .returning();
  const [planLine] = await db
    .insert(landPlanLines)
    .values({
      year: 2019,
      quarter: 2,
      parcelId,
      areaSqm: "10000.00",
      use: "industrial",
      supplyMethod: "publicOffer",
      state: "planned",
    })
    .returning();
  if (!landQuota || !planLine) throw new Error("The land plan was not made.");
  return { landQuota, planLine };
}
