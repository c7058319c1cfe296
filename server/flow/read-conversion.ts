import type { Database } from "@/db/client";
import type { Actor } from "@/domain/access/actor";
import { isoDate } from "@/domain/calendar/date";
import { type Cohort, quarterCohorts, ripeAfterMonths, ripeSpan, yearCohorts } from "@/domain/flow/cohort";
import { type ConversionInput, conversionInput, conversionView } from "@/domain/flow/conversion.schema";
import { query } from "../kernel/procedure";
import { readNames, readSignings, readTalks } from "./cohort-counts";
import { type Line, narrowTo, signingRowOf, talkRowOf, totalOf } from "./conversion-rows";
import { flowBase } from "./flow-base";

type Span = Omit<Cohort, "key">;

const wholeOf = (series: readonly Cohort[], today: string): Span => {
  const to = series.at(-1)?.to;
  return { from: series[0]?.from ?? isoDate(today), to: to ?? isoDate(today) };
};

async function readView(db: Database, actor: Actor, input: ConversionInput, day: string) {
  const today = isoDate(day);
  const { by } = input;
  const base = flowBase(actor, input);
  const [quarters, years] = [quarterCohorts(today), yearCohorts(today)];
  const isByPeriod = by === "period";
  const talked = isByPeriod ? wholeOf(quarters, day) : ripeSpan(quarters, ripeAfterMonths.signed, today);
  const signed = isByPeriod ? wholeOf(years, day) : ripeSpan(years, ripeAfterMonths.started, today);
  const [talks, signings, names] = await Promise.all([
    readTalks(db, { actor, base, by, ...talked }),
    readSignings(db, { actor, base, by, ...signed }),
    readNames(db, by),
  ]);
  const linesOf = (
    series: readonly Cohort[],
    span: Span,
    counted: readonly { key: string | null }[],
  ): Line[] => {
    if (isByPeriod) return series.map(({ key, ...cohort }) => ({ key, name: null, cohort, narrow: {} }));
    const keys = counted.flatMap(({ key }) => (key === null ? [] : [key]));
    return keys.map((key) => ({
      key,
      name: names.get(key) ?? null,
      cohort: span,
      narrow: narrowTo(by, key),
    }));
  };
  const all = (cohort: Span): Line => ({ key: "all", name: null, cohort, narrow: {} });
  const bySize = (a: { talked?: { count: number }; signed: { count: number } }, b: typeof a) =>
    (b.talked ?? b.signed).count - (a.talked ?? a.signed).count;
  const talkRows = linesOf(quarters, talked, talks).map((line) =>
    talkRowOf(
      base,
      line,
      talks.find(({ key }) => key === line.key),
      today,
    ),
  );
  const signingRows = linesOf(years, signed, signings).map((line) =>
    signingRowOf(
      base,
      line,
      signings.find(({ key }) => key === line.key),
      today,
    ),
  );
  return {
    by,
    talkedFrom: talked.from,
    talkedTo: talked.to,
    signedFrom: signed.from,
    signedTo: signed.to,
    talks: isByPeriod ? talkRows : talkRows.toSorted(bySize),
    allTalks: talkRowOf(base, all(talked), totalOf(talks), today),
    signings: isByPeriod ? signingRows : signingRows.toSorted(bySize),
    allSignings: signingRowOf(base, all(signed), totalOf(signings), today),
  };
}

/** 签约率, 履约率, 开工率 and 到位率 by cohort, with the number of cases (domain.md 2.5). */
export const readConversion = query({
  name: "flow.conversion",
  permission: "cockpit.read",
  summary: "转化率：签约率、履约率、开工率、到位率",
  method: "GET",
  path: "/flow/conversion",
  input: conversionInput,
  output: conversionView,
  run: ({ db, actor, input, today }) => readView(db, actor, input, today),
});
