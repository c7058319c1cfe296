import { sql } from "drizzle-orm";
import type { AmountFilter } from "@/domain/amount/amount-filter.schema";
import { isForeignMeasure, type Measure, measures } from "@/domain/amount/measure";
import type { IsoMonth } from "@/domain/calendar/date";
import { type LightsSetting, lightOf } from "@/domain/cockpit/lights";
import type { Measured } from "@/domain/cockpit/overview.schema";
import { fen } from "@/domain/money/fen";
import { progressOf } from "@/domain/plan/progress";
import { type CounterScope, cellOf, type LineSums, lineSums, linesOf, type Reader } from "./counter-lines";
import type { CockpitWindow } from "./period";
import type { MeasureTargets } from "./period-targets";

type Question = {
  scope: CounterScope;
  /** The filter of a measure's counted rows in the window. */
  filterOf: (measure: Measure) => AmountFilter;
  window: CockpitWindow;
  asOfMonth: IsoMonth;
  targets: MeasureTargets;
  lights: LightsSetting;
};

type Row = LineSums & { subject: Measure; is_counted: boolean };

/** Every measure over the window, counted and not counted, each against its own target in its own money. */
export async function readMeasures(db: Reader, question: Question): Promise<Measured[]> {
  const { scope, filterOf, window, asOfMonth, targets, lights } = question;
  const { firstMonth, lastMonth } = window;
  const lines = linesOf(scope, { subjects: measures, dimensions: ["total"] });
  const rows = await db.execute<Row>(sql`select l.subject, l.is_counted, ${lineSums} from ${lines} l
    where l.period between ${firstMonth} and ${lastMonth} group by l.subject, l.is_counted`);
  const cell = (measure: Measure, isCounted: boolean) =>
    cellOf(rows.find((row) => row.subject === measure && row.is_counted === isCounted));
  return measures.map((measure) => {
    const counted = cell(measure, true);
    const { count, amountFen, countedFen, amountUsdCents, countedUsdCents } = cell(measure, false);
    const filter = filterOf(measure);
    const target = targets[measure] ?? null;
    const progress = progressOf({
      target: target === null ? null : fen(target),
      actual: isForeignMeasure(measure) ? counted.countedUsdCents : counted.countedFen,
      firstMonth,
      lastMonth,
      asOfMonth,
    });
    return {
      measure,
      figure: {
        count: counted.count,
        countedFen: counted.countedFen,
        countedUsdCents: counted.countedUsdCents,
        filter,
      },
      notCounted: {
        count,
        amountFen,
        countedFen,
        amountUsdCents,
        countedUsdCents,
        filter: { ...filter, counted: "no" as const },
      },
      target,
      progress,
      light: lightOf(progress.aheadBp, lights),
    };
  });
}
