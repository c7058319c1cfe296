import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Stage, stages, standings } from "../project/stage";
import { defaultStageWeightsBp } from "../project/stage-order";
import {
  type PipelineRules,
  type ProjectState,
  pipelineChange,
  weighed,
  worthNow,
  worthThen,
} from "./bridge";

const yi = 10_000_000_000;
const openStages = new Set<Stage>(stages.filter((stage) => !stage.startsWith("O")));
const rules: PipelineRules = {
  openStages,
  weightsThen: defaultStageWeightsBp,
  weightsNow: defaultStageWeightsBp,
};
const talk: ProjectState = { stage: "L3", standing: "normal", promisedFen: 10 * yi, countedFen: 0 };
const of = (then: ProjectState | null, now: ProjectState | null, by = rules) => {
  const parts = Object.entries(pipelineChange(then, now, by)).filter(([, value]) => value !== 0);
  return Object.fromEntries(parts);
};

describe("pipelineChange", () => {
  it.each([
    ["a new project", null, talk, { new: 2 * yi }],
    ["a step on", talk, { ...talk, stage: "S2" }, { movedOn: 6 * yi }],
    ["a step back", { ...talk, stage: "R1" }, talk, { movedBack: -yi }],
    ["more investment", talk, { ...talk, promisedFen: 15 * yi }, { grown: yi }],
    ["less investment", talk, { ...talk, promisedFen: 5 * yi }, { shrunk: -yi }],
    ["an end", talk, { ...talk, standing: "terminated" }, { lost: -2 * yi }],
    ["a pause", talk, { ...talk, standing: "suspended" }, { slipped: -2 * yi }],
    ["a pause that is over", { ...talk, standing: "suspended" }, talk, { slipped: 2 * yi }],
    ["nothing", talk, talk, {}],
  ] as const)("tells %s", (_, then, now, parts) => {
    expect(of(then, now)).toEqual(parts);
  });

  it("counts what arrived as come true and what never came as fallen away", () => {
    const built: ProjectState = { ...talk, stage: "B3" };
    const producing: ProjectState = { ...talk, stage: "O1", countedFen: 9 * yi };
    expect(of(built, producing)).toEqual({ cameTrue: -8.91 * yi, shrunk: -0.99 * yi });
  });

  it("lets other weights be other weights", () => {
    const reweighed = { ...rules, weightsNow: { ...defaultStageWeightsBp, L3: 2500 } };
    expect(of(talk, talk, reweighed)).toEqual({ recalibrated: 0.5 * yi });
  });

  it("sums to the difference, whatever happened", () => {
    const state = fc.option(
      fc.record({
        stage: fc.constantFrom(...stages),
        standing: fc.constantFrom(...standings),
        promisedFen: fc.integer({ min: 0, max: 10_000_000_000_000 }),
        countedFen: fc.integer({ min: -1_000_000, max: 10_000_000_000_000 }),
      }),
    );
    const weights = fc
      .array(fc.integer({ min: 0, max: 10_000 }), { minLength: stages.length, maxLength: stages.length })
      .map((values) => {
        const entries = stages.map((stage, index) => [stage, values[index] ?? 0]);
        // safe because it is made of every stage
        return Object.fromEntries(entries) as Record<Stage, number>;
      });
    const open = fc.subarray([...stages]).map((chosen) => new Set<Stage>(chosen));
    fc.assert(
      fc.property(state, state, weights, weights, open, (then, now, weightsThen, weightsNow, chosen) => {
        const by = { openStages: chosen, weightsThen, weightsNow };
        const sum = Object.values(pipelineChange(then, now, by)).reduce((total, part) => total + part, 0);
        expect(sum).toBe(worthNow(now, by) - worthThen(then, by));
      }),
      { numRuns: 2_000 },
    );
  });
});

describe("weighed", () => {
  it("is the exact product, half up", () => {
    const remaining = fc.integer({ min: 0, max: 90_000_000_000_000 });
    fc.assert(
      fc.property(remaining, fc.integer({ min: 0, max: 10_000 }), (fen, weight) => {
        const exact = (BigInt(fen) * BigInt(weight) + 5_000n) / 10_000n;
        expect(weighed(fen, weight)).toBe(Number(exact));
      }),
    );
  });
});
