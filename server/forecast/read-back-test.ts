import { isoDate, isoMonth, monthIndex, monthOf, nextMonths } from "@/domain/calendar/date";
import { backTest, type Look, spreadFromLooks } from "@/domain/forecast/back-test";
import { backTestInput, backTestView } from "@/domain/forecast/forecast.schema";
import { departmentOf } from "../cockpit/department-scope";
import { query } from "../kernel/procedure";
import { modeOf } from "./forecast-question";
import { readForecastSettings } from "./read-forecast-settings";
import { readPasts } from "./read-pasts";

const horizonMonths = 12;
/** Half-yearly looks back, the latest a full window ago. */
const looksBack = 8;
const monthsBetween = 6;
const maxProjects = 5_000;

const looksWithMoney = (looks: readonly Look[]) => looks.filter(({ actualFen }) => actualFen > 0);

function meanErrorBp(looks: readonly Look[]): number | null {
  const compared = looksWithMoney(looks);
  if (compared.length === 0) return null;
  const errors = compared.map(({ p50Fen, actualFen }) => Math.abs(p50Fen - actualFen) / actualFen);
  return Math.round((errors.reduce((sum, error) => sum + error, 0) / compared.length) * 10_000);
}

function withinBp(looks: readonly Look[]): number | null {
  const compared = looksWithMoney(looks);
  if (compared.length === 0) return null;
  return Math.round((compared.filter(({ isWithin }) => isWithin).length / compared.length) * 10_000);
}

/** What the forecast would have said every half year, knowing only what was known then, beside what came. */
export const readBackTest = query({
  name: "forecast.backTest",
  permission: "cockpit.read",
  summary: "预测回测：往期预测与实际",
  method: "GET",
  path: "/forecast/back-test",
  input: backTestInput,
  output: backTestView,
  run: async ({ db, actor, input, today }) => {
    const departmentId = departmentOf(actor, input.departmentId) ?? undefined;
    const [settings, pasts] = await Promise.all([
      readForecastSettings(db),
      readPasts(db, actor, input.measure, { scope: "all", departmentId }, maxProjects),
    ]);
    const latest = monthIndex(monthOf(isoDate(today))) - horizonMonths - 1;
    const asOfMonths = Array.from(
      { length: looksBack },
      (_, index) => latest - monthsBetween * (looksBack - 1 - index),
    );
    const test = { mode: modeOf(input.measure), asOfMonths, horizonMonths };
    const looks = backTest(pasts, test, settings);
    const { spread } = spreadFromLooks(looks, settings.commonSpreadBp / 10_000);
    const zero = monthIndex(isoMonth("2000-01"));
    return {
      horizonMonths,
      looks: looks.map(({ asOfMonth, expectedFen: _, ownVariance: __, ...look }) => ({
        ...look,
        asOfMonth: nextMonths(isoMonth("2000-01"), asOfMonth - zero),
        p10Fen: Math.round(look.p10Fen),
        p50Fen: Math.round(look.p50Fen),
        p90Fen: Math.round(look.p90Fen),
      })),
      withinBp: withinBp(looks),
      meanErrorBp: meanErrorBp(looks),
      commonSpreadBp: settings.commonSpreadBp,
      suggestedSpreadBp: Math.round(spread * 10_000),
    };
  },
});
