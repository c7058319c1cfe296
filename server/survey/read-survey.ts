import { pathToFileURL } from "node:url";
import { Worker } from "node:worker_threads";
import { formatOf, refusedReading } from "@/domain/survey/parse-survey";
import type { SurveyCrs, SurveyReading } from "@/domain/survey/survey-file";

const limits = { seconds: 30, megabytes: 384 };

export type SurveyFile = { path: string; name: string; crs: SurveyCrs | null };

const stopped = ({ name }: SurveyFile): SurveyReading =>
  refusedReading(formatOf(name, new Uint8Array()) ?? "txt", "READING_STOPPED");

/** The server runs in the folder of the product; a path written out whole would be followed by the bundler. */
const folder = (): URL => pathToFileURL(`${process.cwd()}/server/survey/`);

function readApart(file: SurveyFile): Promise<SurveyReading> {
  const worker = new Worker(/* turbopackIgnore: true */ new URL("survey-worker.mjs", folder()), {
    workerData: file,
    resourceLimits: { maxOldGenerationSizeMb: limits.megabytes },
  });
  const reading = new Promise<SurveyReading>((resolve, reject) => {
    const timer = setTimeout(() => resolve(stopped(file)), limits.seconds * 1000);
    worker.once("message", (reading: SurveyReading) => resolve(reading));
    worker.once("error", (error: Error & { code?: string }) =>
      error.code === "ERR_WORKER_OUT_OF_MEMORY" ? resolve(stopped(file)) : reject(error),
    );
    worker.once("exit", () => {
      clearTimeout(timer);
      resolve(stopped(file));
    });
  });
  return reading.finally(() => worker.terminate());
}

let queue: Promise<unknown> = Promise.resolve();

/**
 * Reads a survey file in a thread of its own, one at a time, within 30 seconds and 384 MB: what a file is made of may
 * not stop the office. A file beyond the limits gives a reading with READING_STOPPED.
 */
export function readSurvey(file: SurveyFile): Promise<SurveyReading> {
  const reading = queue.then(() => readApart(file));
  queue = reading.catch(() => undefined);
  return reading;
}
