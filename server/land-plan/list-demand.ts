import { area, sqmText } from "@/domain/land/area";
import { landDemandInput, landDemandView } from "@/domain/land-plan/land-plan.schema";
import { quarterIndex } from "@/domain/land-plan/quarter";
import { query } from "../kernel/procedure";
import { readLandDemand } from "./read-demand";

const sqm = (hundredths: number): string => sqmText(area(hundredths));

/** The projects a quarter's demand is added up from, largest first; those out of sight as one sum. */
export const listLandDemand = query({
  name: "landPlan.demand",
  permission: "landPlan.read",
  summary: "用地需求的组成项目",
  method: "GET",
  path: "/land-plans/{year}/demand/{quarter}",
  input: landDemandInput,
  output: landDemandView,
  run: async ({ db, actor, input: { year, quarter }, today }) => {
    const all = await readLandDemand(db, actor, today);
    const asked = all.filter((one) => one.quarter === quarterIndex(year, quarter));
    const hidden = asked.filter(({ row }) => !row.isVisible);
    return {
      year,
      quarter,
      items: asked
        .filter(({ row }) => row.isVisible)
        .toSorted((a, b) => b.weightedArea - a.weightedArea)
        .map((one) => ({
          id: one.id,
          code: one.row.code,
          name: one.row.name,
          stage: one.row.stage,
          areaSqm: sqm(one.area),
          probabilityBp: Math.round(one.probability * 10_000),
          weightedSqm: sqm(one.weightedArea),
          isStated: one.isStated,
        })),
      others: {
        count: hidden.length,
        areaSqm: sqm(hidden.reduce((sum, one) => sum + one.area, 0)),
        weightedSqm: sqm(hidden.reduce((sum, one) => sum + one.weightedArea, 0)),
      },
    };
  },
});
