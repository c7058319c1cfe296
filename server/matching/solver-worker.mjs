// @ts-check
// Runs in a thread of its own: HiGHS answers nobody while it reckons.
import { parentPort } from "node:worker_threads";
import loadHighs from "highs";

/**
 * @typedef {{ costs: Float64Array, upper: Float64Array, starts: Int32Array, indices: Int32Array, values: Float64Array }} SolverModel
 * @typedef {{ id: number, model: SolverModel, secondsMost: number, provenGap: number }} Job
 */

/** @param {import("highs").Highs} highs @param {SolverModel} model */
function modelData(highs, { costs, upper, starts, indices, values }) {
  const [numCols, numRows] = [costs.length, upper.length];
  return {
    numCols,
    numRows,
    sense: highs.constants.objectiveSense.maximize,
    colCost: costs,
    colLower: new Float64Array(numCols),
    colUpper: new Float64Array(numCols).fill(1),
    rowLower: new Float64Array(numRows).fill(-highs.infinity),
    rowUpper: upper,
    matrix: { format: "csr", numCols, numRows, starts, indices, values },
    integrality: Array.from({ length: numCols }, () => highs.constants.variableType.integer),
  };
}

/** @param {import("highs").Highs} highs @param {Job} job */
function solve(highs, { model, secondsMost, provenGap }) {
  return highs.withModel(modelData(highs, model), (solver) => {
    solver.options.set({
      output_flag: false,
      time_limit: secondsMost,
      mip_rel_gap: 0,
      mip_abs_gap: provenGap,
      random_seed: 1,
    });
    solver.run();
    const status = solver.getModelStatus();
    const { optimal, timeLimit } = highs.constants.modelStatus;
    if (status !== optimal && status !== timeLimit) throw new Error(`solver stopped with status ${status}`);
    return {
      isProven: status === optimal,
      bound: solver.info.get("mip_dual_bound"),
      chosen: [...solver.getSolution().colValue].flatMap((value, index) => (value > 0.5 ? [index] : [])),
    };
  });
}

const ready = loadHighs();

parentPort?.on("message", async (/** @type {Job} */ job) => {
  try {
    parentPort?.postMessage({ id: job.id, solution: solve(await ready, job) });
  } catch (error) {
    parentPort?.postMessage({ id: job.id, failure: error instanceof Error ? error.message : String(error) });
  }
});
