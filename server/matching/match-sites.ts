import { eq } from "drizzle-orm";
import { departments, projectSiteNeeds } from "@/db/schema";
import { roleCan } from "@/domain/access/can";
import type { Match } from "@/domain/matching/match";
import { type SiteMatch, sitesForInput, sitesForProject } from "@/domain/matching/match.schema";
import { prepareNeed } from "@/domain/matching/prepare-need";
import { rankSupplies } from "@/domain/matching/rank";
import { ruleError } from "../kernel/app-error";
import { query } from "../kernel/procedure";
import { loadFullProject } from "../project/load-project";
import { hasRight } from "../project/rights";
import { signedIn } from "../project/signed-in";
import { needOfProject } from "../site-need/need-of-row";
import { matchedProjectOf, verdictOf } from "./match-views";
import { readHeld } from "./read-held";
import { type MatchPlace, readPlaces } from "./read-places";

const mostFitting = 60;
const mostRefused = 120;

/** The best places for a project, and why the others are refused; throws NOT_FOUND, FORBIDDEN, SITE_NEED_MISSING. */
export const matchSites = query({
  name: "matching.sitesFor",
  permission: "matching.read",
  summary: "为项目匹配地块和房源",
  method: "GET",
  path: "/projects/{projectId}/matching-sites",
  input: sitesForInput,
  output: sitesForProject,
  run: async ({ db, actor, input, today }) => {
    const project = await loadFullProject(db, actor, input.projectId);
    const [[row], [department], places, held] = await Promise.all([
      db.select().from(projectSiteNeeds).where(eq(projectSiteNeeds.projectId, project.id)),
      db.select({ name: departments.name }).from(departments).where(eq(departments.id, project.departmentId)),
      readPlaces(db, today),
      readHeld(db, today),
    ]);
    const found = needOfProject(row ?? null, project);
    if (found === null) throw ruleError("SITE_NEED_MISSING");
    const own = new Set(
      held.flatMap(({ projectId, placeId }) => (projectId === project.id ? [placeId] : [])),
    );
    const placeOf = new Map(places.map((place) => [place.supply.id, place]));
    const ranked = rankSupplies(
      prepareNeed(found.need),
      places.map(({ supply }) => supply),
    );
    const shown = (matches: readonly Match[], most: number) =>
      matches.slice(0, most).flatMap((match) => siteOf(match, placeOf, own));
    const mayHold = roleCan(signedIn(actor).role, "landClaim.hold") && hasRight(project, "parcel");
    return {
      project: matchedProjectOf({
        ...project,
        departmentName: department?.name ?? "",
        isEstimated: found.isEstimated,
      }),
      fitting: shown(ranked.fitting, mostFitting),
      refused: shown(ranked.refused, mostRefused),
      fittingCount: ranked.fitting.length,
      refusedCount: ranked.refused.length,
      canHold: mayHold && project.standing === "normal",
    };
  },
});

function siteOf(
  match: Match,
  placeOf: ReadonlyMap<string, MatchPlace>,
  own: ReadonlySet<string>,
): SiteMatch[] {
  const place = placeOf.get(match.supplyId);
  return place ? [{ place: place.view, ...verdictOf(match), isHeld: own.has(match.supplyId) }] : [];
}
