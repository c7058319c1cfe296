import type { Database } from "@/db/client";
import type { Actor } from "@/domain/access/actor";
import { calibratedWeight } from "@/domain/forecast/settings";
import { area, sqmText } from "@/domain/land/area";
import { complete, worthOf } from "@/domain/matching/allocation";
import { modelOf } from "@/domain/matching/allocation-model";
import { compareHolds, type Hold } from "@/domain/matching/compare-holds";
import { type MatchPlan, matchPlan, type PlanInput, planInput } from "@/domain/matching/plan.schema";
import { unplacedOf } from "@/domain/matching/unplaced";
import { fenPerWan } from "@/domain/money/fen";
import { hasReached } from "@/domain/project/stage-order";
import { readForecastSettings } from "../forecast/read-forecast-settings";
import { readStageHistory } from "../forecast/stage-history";
import { query } from "../kernel/procedure";
import { readQuotas } from "../land-plan/read-quotas";
import { planItems } from "./plan-view";
import { type PlanSeeker, placesOf, posePlan } from "./pose-plan";
import { type HeldPlace, readHeld } from "./read-held";
import { type MatchPlace, readPlaces } from "./read-places";
import { readSeekers, type Seeker } from "./read-seekers";
import { solve } from "./solve";

/** Seconds the solver may take; then the best it has found stands, with how far the bound lies above. */
const secondsMost = 10;

const figureOf = (seeker: Seeker, { objective }: PlanInput): number | null => {
  if (objective === "score") return null;
  const amountFen = objective === "tax" ? seeker.expectedTaxFen : seeker.fixedInvestmentFen;
  return amountFen === null ? null : amountFen / fenPerWan;
};

async function readAsked(db: Database, actor: Actor, input: PlanInput, today: string) {
  const [{ seekers }, places, held, quotas, settings, history] = await Promise.all([
    readSeekers(db, actor),
    readPlaces(db, today),
    readHeld(db, today),
    readQuotas(db, input.year),
    readForecastSettings(db),
    readStageHistory(db, today),
  ]);
  const weighed = seekers.map(
    (seeker): PlanSeeker => ({
      ...seeker,
      probability: hasReached(seeker.stage, "S2")
        ? 1
        : calibratedWeight(seeker.stage, history, settings).probability,
      figure: figureOf(seeker, input),
    }),
  );
  return { seekers: weighed, places: placesOf(places, input), held, quotas: quotas.byQuarter };
}

function holdsOf(
  held: readonly HeldPlace[],
  seekers: readonly PlanSeeker[],
  places: readonly MatchPlace[],
): Hold[] {
  const projectAt = new Map(seekers.map(({ id }, index) => [id, index]));
  const placeAt = new Map(places.map(({ supply }, index) => [supply.id, index]));
  return held.flatMap(({ projectId, placeId }) => {
    const [project, supply] = [projectAt.get(projectId), placeAt.get(placeId)];
    return project === undefined || supply === undefined ? [] : [{ project, supply }];
  });
}

const sumArea = (areas: readonly number[]): string => sqmText(area(areas.reduce((sum, one) => sum + one, 0)));

async function plan(db: Database, actor: Actor, input: PlanInput, today: string): Promise<MatchPlan> {
  const { seekers, places, held, quotas } = await readAsked(db, actor, input, today);
  const problem = posePlan(seekers, places, quotas, input);
  const solution = await solve(modelOf(problem), secondsMost);
  const found = solution.chosen.flatMap((index) => problem.pairs[index] ?? []);
  const { chosen, room } = complete(problem, found);
  const {
    today: current,
    todayWorth,
    changes,
  } = compareHolds(problem, chosen, holdsOf(held, seekers, places));
  const worth = worthOf(chosen);
  const gap = Math.max(0, solution.bound - worth - 1);
  const limits = problem.supplies;
  const usedIn = (quarter: number) =>
    chosen.flatMap((pair) => (limits[pair.supply]?.quotaQuarter === quarter ? [pair.area] : []));
  return {
    year: input.year,
    isProven: solution.isProven,
    gapBp: solution.isProven || worth === 0 ? 0 : Math.ceil((gap / worth) * 10_000),
    worth,
    todayWorth,
    placedCount: chosen.length,
    todayCount: current.length,
    projectCount: seekers.length,
    placeCount: places.length,
    offeredSqm: sumArea(places.flatMap(({ supply }) => (supply.kind === "land" ? [supply.area] : []))),
    placedSqm: sumArea(
      chosen.flatMap((pair) => (places[pair.supply]?.supply.kind === "land" ? [pair.area] : [])),
    ),
    withoutFigure: input.objective === "score" ? 0 : seekers.filter(({ figure }) => figure === null).length,
    quotas: quotas.map((quota, index) => ({
      quarter: index + 1,
      quotaSqm: sqmText(area(quota)),
      usedSqm: sumArea(usedIn(index)),
    })),
    items: planItems({ seekers, places, problem, changes, unplaced: unplacedOf(problem, chosen, room) }),
  };
}

/**
 * Every project that looks for a site and every place at once: the best plan under the year's quota, beside what
 * today's holds come to, each project with its reason. Throws LIMIT while others are being worked out.
 */
export const makePlan = query({
  name: "matching.plan",
  permission: "matching.plan",
  summary: "一并安排：多个项目和地块的最优安排",
  method: "GET",
  path: "/matching/plan",
  input: planInput,
  output: matchPlan,
  run: ({ db, actor, input, today }) => plan(db, actor, input, today),
});
