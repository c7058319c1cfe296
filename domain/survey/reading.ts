import { buildPlot } from "./check/build-plot";
import { checkPlots } from "./check/check-plots";
import type { CrsStatement } from "./crs/statement";
import { collectFindings, type Findings } from "./finding";
import type {
  RawPlot,
  SurveyCrs,
  SurveyFormat,
  SurveyOptions,
  SurveyPlot,
  SurveyReading,
} from "./survey-file";

const mostPlots = 2_000;
const mostPoints = 3_000_000;

/** What a parser fills: it hands over one raw plot after another, and stops when told to. */
export type Sink = {
  findings: Findings;
  /** Index the next plot will have. */
  nextPlot: () => number;
  /** False when the limits are reached: the rest of the file is not to be read. */
  add: (raw: RawPlot, statement: CrsStatement) => boolean;
  finish: (facts: {
    format: SurveyFormat;
    encoding: string | null;
    crsStated: string | null;
  }) => SurveyReading;
};

export function openSink(options: SurveyOptions): Sink {
  const findings = collectFindings();
  const plots: SurveyPlot[] = [];
  let [crs, needsCrs, points]: [SurveyCrs | null, boolean, number] = [null, false, 0];
  return {
    findings,
    nextPlot: () => plots.length,
    add: (raw, statement) => {
      const built = buildPlot({ raw, plot: plots.length, findings }, statement, options.crs);
      const { crs: ownCrs, needsCrs: ownNeeds, ...plot } = built;
      crs ??= ownCrs;
      needsCrs ||= ownNeeds;
      points += plot.pointCount;
      plots.push(plot);
      if (plots.length < mostPlots && points < mostPoints) return true;
      findings.add("TOO_MANY_PLOTS", { line: raw.line }, { plots: mostPlots, points: mostPoints });
      return false;
    },
    finish: (facts) => {
      if (plots.length === 0 && findings.list().every(({ level }) => level !== "error"))
        findings.add("NO_PLOTS");
      checkPlots(plots, findings);
      return { ...facts, crs, needsCrs, plots, findings: findings.list(), omitted: findings.omitted() };
    },
  };
}
