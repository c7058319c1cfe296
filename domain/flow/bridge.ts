import type { Stage, Standing } from "../project/stage";
import { compareStages } from "../project/stage-order";

/** Why the weighted pipeline differs between two days, in the order it is told. */
export const pipelineParts = [
  "new",
  "movedOn",
  "grown",
  "recalibrated",
  "movedBack",
  "shrunk",
  "slipped",
  "lost",
  "cameTrue",
] as const;
export type PipelinePart = (typeof pipelineParts)[number];

/** A project on one of the two days; null when nobody knew of it yet. */
export type ProjectState = {
  stage: Stage;
  standing: Standing;
  promisedFen: number;
  countedFen: number;
};

export type Weights = Readonly<Record<Stage, number>>;

export type PipelineRules = {
  /** Stages in which a project may still bring money in the measure. */
  openStages: ReadonlySet<Stage>;
  weightsThen: Weights;
  weightsNow: Weights;
};

/** A remainder times a weight in basis points, in whole fen, half up; exact beyond what a product of both would be. */
export function weighed(remainingFen: number, weightBp: number): number {
  const rest = remainingFen % 10_000;
  return ((remainingFen - rest) / 10_000) * weightBp + Math.floor((rest * weightBp + 5_000) / 10_000);
}

type Facts = Pick<ProjectState, "stage" | "promisedFen" | "countedFen">;

const worth = ({ stage, promisedFen, countedFen }: Facts, weights: Weights): number =>
  weighed(Math.max(0, promisedFen - countedFen), weights[stage]);

const isOpen = ({ stage, standing }: ProjectState, { openStages }: PipelineRules): boolean =>
  standing === "normal" && openStages.has(stage);

/** What a project adds to the weighted pipeline on one of the days. */
export const worthThen = (state: ProjectState | null, rules: PipelineRules): number =>
  state && isOpen(state, rules) ? worth(state, rules.weightsThen) : 0;

export const worthNow = (state: ProjectState | null, rules: PipelineRules): number =>
  state && isOpen(state, rules) ? worth(state, rules.weightsNow) : 0;

export type Parts = Partial<Record<PipelinePart, number>>;

/** One thing is changed after the other, so that each difference has one cause and all of them sum to the whole. */
function changesOf(then: ProjectState, now: ProjectState, { weightsThen, weightsNow }: PipelineRules): Parts {
  const { stage, promisedFen } = then;
  const before = worth(then, weightsThen);
  const counted = worth({ stage, promisedFen, countedFen: now.countedFen }, weightsThen);
  const resized = worth({ ...now, stage }, weightsThen);
  const reweighed = worth({ ...now, stage }, weightsNow);
  const after = worth(now, weightsNow);
  const moved = compareStages(now.stage, then.stage) < 0 ? "movedBack" : "movedOn";
  return {
    cameTrue: counted - before,
    [resized >= counted ? "grown" : "shrunk"]: resized - counted,
    recalibrated: reweighed - resized,
    [moved]: after - reweighed,
  };
}

/** A project that left the pipeline: what it brought came true, what it no longer may bring was lost or fell away. */
function leavingOf(then: ProjectState, now: ProjectState | null, rules: PipelineRules): Parts {
  const before = worth(then, rules.weightsThen);
  if (now === null) return { lost: -before };
  const left = worth({ ...then, countedFen: now.countedFen }, rules.weightsThen);
  const cameTrue = left - before;
  if (now.standing === "suspended") return { cameTrue, slipped: -left };
  if (now.standing !== "normal") return { cameTrue, lost: -left };
  return rules.openStages.has(then.stage) && compareStages(now.stage, then.stage) > 0
    ? { cameTrue, shrunk: -left }
    : { cameTrue, movedBack: -left };
}

/**
 * The difference one project makes between two days, split by cause; the parts sum to `worthNow − worthThen` exactly.
 * A pause is a slip until it ends; money of a contract or of production that never came is what shrank.
 */
export function pipelineChange(
  then: ProjectState | null,
  now: ProjectState | null,
  rules: PipelineRules,
): Parts {
  const isOpenNow = now !== null && isOpen(now, rules);
  if (then && isOpen(then, rules))
    return isOpenNow ? changesOf(then, now, rules) : leavingOf(then, now, rules);
  if (!isOpenNow) return {};
  const after = worth(now, rules.weightsNow);
  if (then === null) return { new: after };
  if (then.standing === "suspended") return { slipped: after };
  return then.standing === "normal" ? { movedBack: after } : { new: after };
}
