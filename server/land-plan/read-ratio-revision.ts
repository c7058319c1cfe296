import { eq, max } from "drizzle-orm";
import type { Database } from "@/db/client";
import { settings } from "@/db/schema";
import { stockRatioKey } from "@/domain/land-plan/stock-ratio";

/** Revision of the 增存挂钩 ratio that holds; 0 while the default does. */
export async function readRatioRevision(db: Database): Promise<number> {
  const [row] = await db
    .select({ revision: max(settings.revision) })
    .from(settings)
    .where(eq(settings.key, stockRatioKey));
  return row?.revision ?? 0;
}
