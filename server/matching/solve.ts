import type { Worker } from "node:worker_threads";
import { z } from "zod";
import { provenGap, type SolverModel } from "@/domain/matching/allocation-model";
import { AppError } from "../kernel/app-error";
import { startThread } from "../kernel/start-thread";

const solution = z.object({
  /** The best there is; otherwise the best found in the time. */
  isProven: z.boolean(),
  bound: z.number(),
  /** Columns at one. */
  chosen: z.array(z.number().int()),
});
export type Solution = z.output<typeof solution>;

const answer = z.union([
  z.object({ id: z.number(), solution }),
  z.object({ id: z.number(), failure: z.string() }),
]);

/** Beyond the solver's own limit: loading it, and writing the model down. */
const graceMs = 20_000;
const waitingMost = 4;

type Waiting = { accept: (found: Solution) => void; refuse: (error: Error) => void };

let thread: Worker | null = null;
let lastId = 0;
let queue: Promise<unknown> = Promise.resolve();
const waiting = new Map<number, Waiting>();

function drop(error: Error): void {
  thread = null;
  for (const { refuse } of waiting.values()) refuse(error);
  waiting.clear();
}

/** The one thread that solves; it lives on between questions and keeps no process alive. */
function start(): Worker {
  const started = startThread("server/matching/solver-worker.mjs");
  started.unref();
  started.on("message", (message: unknown) => {
    const said = answer.parse(message);
    const asker = waiting.get(said.id);
    waiting.delete(said.id);
    if ("solution" in said) asker?.accept(said.solution);
    else asker?.refuse(new Error(said.failure));
  });
  started.on("error", (error: Error) => {
    if (thread === started) drop(error);
  });
  started.on("exit", () => {
    if (thread === started) drop(new Error("the solver's thread ended"));
  });
  return started;
}

function ask(model: SolverModel, secondsMost: number): Promise<Solution> {
  thread ??= start();
  const current = thread;
  lastId += 1;
  const id = lastId;
  return new Promise<Solution>((accept, refuse) => {
    const timer = setTimeout(
      () => {
        void current.terminate();
        if (thread === current) drop(new Error("the solver did not answer"));
      },
      secondsMost * 1000 + graceMs,
    );
    const settle =
      <Value>(then: (value: Value) => void) =>
      (value: Value) => {
        clearTimeout(timer);
        then(value);
      };
    waiting.set(id, { accept: settle(accept), refuse: settle(refuse) });
    current.postMessage({ id, model, secondsMost, provenGap });
  });
}

let asking = 0;

/**
 * Solves a model in a thread of its own, one at a time; the solver stops after `secondsMost` with the best it has.
 * Throws LIMIT while too many others wait.
 */
export async function solve(model: SolverModel, secondsMost: number): Promise<Solution> {
  if (model.costs.length === 0) return { isProven: true, bound: 0, chosen: [] };
  if (asking > waitingMost) throw new AppError("LIMIT", { retryAfterSeconds: secondsMost });
  asking += 1;
  try {
    const mine = queue.then(() => ask(model, secondsMost));
    queue = mine.catch(() => null);
    return await mine;
  } finally {
    asking -= 1;
  }
}
