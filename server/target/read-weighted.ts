import { sql } from "drizzle-orm";
import type { Database } from "@/db/client";
import type { Actor } from "@/domain/access/actor";
import { isForeignMeasure, type Measure } from "@/domain/amount/measure";
import type { Industry } from "@/domain/industry/industry";
import { parseFenText } from "@/domain/money/fen";
import { readCockpitSettings } from "../cockpit/cockpit-settings";
import { openProjects, pipelineFilter } from "../cockpit/pipeline";

/** Weighted pipeline of one department, owner and industry, in fen. */
export type WeightedPart = {
  departmentId: string | null;
  ownerId: string | null;
  industry: Industry;
  weightedFen: number;
};

/** What open projects may still bring by stage weights (domain.md 2.5), in parts; null for foreign measures, which have no pipeline. */
export async function readWeighted(
  db: Database,
  actor: Actor,
  measure: Measure,
  departmentId?: string,
): Promise<WeightedPart[] | null> {
  if (isForeignMeasure(measure)) return null;
  const { stageWeightsBp } = await readCockpitSettings(db);
  const filter = pipelineFilter(measure, { scope: "all", standings: ["normal"], departmentId });
  const open = openProjects(db, actor, { measure, filter, weights: stageWeightsBp });
  const rows = await db
    .select({
      departmentId: open.departmentId,
      ownerId: open.ownerId,
      industry: open.industry,
      weighted: sql<string | null>`sum(${open.weightedFen})`,
    })
    .from(open)
    .groupBy(open.departmentId, open.ownerId, open.industry);
  return rows.map(({ weighted, ...row }) => ({ ...row, weightedFen: parseFenText(weighted) }));
}
