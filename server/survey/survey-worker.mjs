// @ts-check
import { readFile } from "node:fs/promises";
import { parentPort, workerData } from "node:worker_threads";
import { register } from "tsx/esm/api";

register();

const { readSurveyBytes } = await import("./read-bytes.ts");
const { path, name, crs } = workerData;
parentPort?.postMessage(readSurveyBytes(name, await readFile(path), { crs }));
