import { explain } from "@/domain/matching/match";
import { projectsForInput, projectsForPlace } from "@/domain/matching/match.schema";
import { prepareNeed } from "@/domain/matching/prepare-need";
import { AppError } from "../kernel/app-error";
import { query } from "../kernel/procedure";
import { matchedProjectOf, verdictOf } from "./match-views";
import { readHeld } from "./read-held";
import { readPlaces } from "./read-places";
import { readSeekers } from "./read-seekers";

const mostShown = 60;

/** The best projects for a place (嫁接招商); those the reader does not see are counted. Throws NOT_FOUND. */
export const matchProjects = query({
  name: "matching.projectsFor",
  permission: "matching.read",
  summary: "为地块、房源匹配项目",
  method: "GET",
  path: "/matching/places/{placeId}/projects",
  input: projectsForInput,
  output: projectsForPlace,
  run: async ({ db, actor, input, today }) => {
    const places = await readPlaces(db, today);
    const place = places.find(({ view }) => view.id === input.placeId && view.subject === input.subject);
    if (!place) throw new AppError("NOT_FOUND");
    const [{ seekers }, held] = await Promise.all([readSeekers(db, actor), readHeld(db, today)]);
    const holders = new Set(
      held.flatMap(({ projectId, placeId }) => (placeId === input.placeId ? [projectId] : [])),
    );
    const matches = seekers
      .map((seeker) => ({ seeker, match: explain(prepareNeed(seeker.need), place.supply) }))
      .toSorted(
        (a, b) =>
          (b.match.score ?? -1) - (a.match.score ?? -1) ||
          a.match.refusals.length - b.match.refusals.length ||
          (a.seeker.code < b.seeker.code ? -1 : 1),
      );
    const visible = matches.filter(({ seeker }) => seeker.isVisible);
    const hidden = matches.filter(({ seeker }) => !seeker.isVisible);
    const shown = (isFitting: boolean) =>
      visible
        .filter(({ match }) => (match.score !== null) === isFitting)
        .slice(0, mostShown)
        .map(({ seeker, match }) => ({
          project: matchedProjectOf(seeker),
          ...verdictOf(match),
          isHeld: holders.has(seeker.id),
        }));
    return {
      place: place.view,
      fitting: shown(true),
      refused: shown(false),
      hiddenFitting: hidden.filter(({ match }) => match.score !== null).length,
      hiddenRefused: hidden.filter(({ match }) => match.score === null).length,
    };
  },
});
