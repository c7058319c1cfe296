import { isWithinTolerance } from "../check/check-area";
import { parseSurvey, type SurveySource } from "../parse-survey";
import type { SurveyReading } from "../survey-file";
import { mutate, seeded } from "./mutate";
import { exampleDxf, exampleGeoJson, exampleParts, exampleTxt, gbk, utf8 } from "./samples";

/** By code and name: a mutation that gives one plot the code of the other has not changed its area. */
const originals = [
  { code: "GX-2026-01", name: "智能产业园一号地", sqm: 28_800 },
  { code: "GX-2026-02", name: "智能产业园二号地", sqm: 10_000 },
];

const parts = exampleParts();
const endings = [...parts.keys()];

/** A sample of one of the four formats with one to three mutations; the same seed gives the same file. */
export function mutatedSample(seed: number): SurveySource {
  const next = seeded(seed);
  const bytes = (text: string) => mutate(next() < 0.5 ? gbk(text) : utf8(text), next);
  switch (seed % 4) {
    case 0:
      return { format: "txt", bytes: bytes(exampleTxt) };
    case 1:
      return { format: "geojson", bytes: bytes(exampleGeoJson) };
    case 2:
      return { format: "dxf", bytes: bytes(exampleDxf) };
    default: {
      const ending = next() < 0.7 ? ".shp" : (endings[Math.floor(next() * endings.length)] ?? ".shp");
      const changed = new Map(parts);
      changed.set(ending, mutate(parts.get(ending) ?? new Uint8Array(), next));
      return { format: "shapefile", parts: changed };
    }
  }
}

/**
 * Plots whose area changed beyond tolerance without a warning or an error that concerns them. Where the mutations also
 * changed the stated area, to one that agrees, the file says so itself and nobody could know better (seed 76724).
 */
export function silentChanges({ plots, findings }: SurveyReading): string[] {
  const serious = findings.filter(({ level }) => level !== "note");
  return plots.flatMap(({ code, name, computedSqm, statedSqm, shape }, index) => {
    const original = originals.find((each) => each.code === code && [each.name, null].includes(name))?.sqm;
    if (original === undefined || computedSqm === null || !shape) return [];
    if (statedSqm !== null && Math.abs(statedSqm - original) > 1) return [];
    const isTold = serious.some(({ plot }) => plot === index || plot === null);
    return isTold || isWithinTolerance(original, computedSqm) ? [] : [`${code} ${original} → ${computedSqm}`];
  });
}

export type FuzzRun = { slowestMs: number; slowestSeed: number; silent: string[]; accepted: number };

/** Reads so many mutated files, beginning with a seed; throws what the parser throws, with the seed. */
export function fuzz(from: number, count: number, clock: () => number): FuzzRun {
  const run: FuzzRun = { slowestMs: 0, slowestSeed: from, silent: [], accepted: 0 };
  for (let seed = from; seed < from + count; seed += 1) {
    const source = mutatedSample(seed);
    const started = clock();
    let reading: SurveyReading;
    try {
      reading = parseSurvey(source, { crs: source.format === "dxf" ? "EPSG:4527" : null });
    } catch (error) {
      throw new Error(`seed ${seed}`, { cause: error });
    }
    const ms = clock() - started;
    if (ms > run.slowestMs) [run.slowestMs, run.slowestSeed] = [ms, seed];
    if (reading.findings.every(({ level }) => level === "note")) run.accepted += 1;
    run.silent.push(...silentChanges(reading).map((change) => `seed ${seed}: ${change}`));
  }
  return run;
}
