import { addYears, daysBetween, type IsoDate, laterDate } from "../calendar/date";
import type { IdleLandFacts, Stop } from "./facts";
import { type Remark, remark } from "./remark";

const inOrder = (a: Stop, b: Stop) => (a.from < b.from ? -1 : Number(a.from > b.from));

/** Stops with no day of work between them are one. */
function joined(stops: readonly Stop[]): Stop[] {
  const result: Stop[] = [];
  for (const stop of stops.toSorted(inOrder)) {
    const last = result.at(-1);
    if (!last || (last.to !== null && stop.from > last.to)) {
      result.push(stop);
      continue;
    }
    const to = last.to === null || stop.to === null ? null : laterDate(last.to, stop.to);
    result[result.length - 1] = { from: last.from, to };
  }
  return result;
}

/** The day on which a stop has lasted a full year: the last day of the period, the first day not counted. */
const stopYearEnd = ({ from }: Pick<Stop, "from">): IsoDate => addYears(from, 1);

export type Stops = { current: Stop | null; remarks: readonly Remark[] };

/** The stop that lasts, out of any number of them; a restart begins a new count. */
export function readStops({ stops, startedOn, ledgerPhase }: IdleLandFacts): Stops {
  if (startedOn === null && ledgerPhase === "supplied")
    return { current: null, remarks: stops.length > 0 ? [remark("stopWithoutStart")] : [] };
  const reversed = stops.filter(({ from, to }) => to !== null && to < from);
  const early = stops.filter(
    (stop) => !reversed.includes(stop) && startedOn !== null && stop.from < startedOn,
  );
  const usable = joined(stops.filter((stop) => !reversed.includes(stop) && !early.includes(stop)));
  const past = usable.flatMap(({ from, to }) =>
    to !== null && to > stopYearEnd({ from })
      ? [remark("stoppedAYearBefore", from, daysBetween(from, to))]
      : [],
  );
  return {
    current: usable.find(({ to }) => to === null) ?? null,
    remarks: [
      ...reversed.map(({ from }) => remark("stopReversed", from)),
      ...early.map(({ from }) => remark("stopBeforeStart", from)),
      ...past,
    ],
  };
}
