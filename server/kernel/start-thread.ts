import type { Worker, WorkerOptions } from "node:worker_threads";

/**
 * Starts a thread on a plain module of the product, named from its root. The server runs there in development as in
 * production. Taken from the process and not imported, since the bundler follows the file of a Worker it knows and
 * would take in all that the file loads.
 */
export function startThread(file: string, options: WorkerOptions = {}): Worker {
  const threads = process.getBuiltinModule("node:worker_threads");
  return new threads.Worker(`${process.cwd()}/${file}`, options);
}
