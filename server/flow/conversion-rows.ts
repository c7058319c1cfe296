import type { AmountFilter } from "@/domain/amount/amount-filter.schema";
import type { Measure } from "@/domain/amount/measure";
import { type IsoDate, isoDate } from "@/domain/calendar/date";
import type { AmountFigure, ProjectFigure } from "@/domain/cockpit/figure";
import { type Cohort, isYoung, rateBp, ripeAfterMonths } from "@/domain/flow/cohort";
import type { ConversionSplit, SigningRow, TalkRow } from "@/domain/flow/conversion.schema";
import { industries } from "@/domain/industry/industry";
import { parseFenText } from "@/domain/money/fen";
import type { ProjectFilter } from "@/domain/project/project-filter.schema";
import { sourceChannels } from "@/domain/project/source-channel";
import type { readSignings, readTalks } from "./cohort-counts";

type Counts<Read extends (...input: never[]) => Promise<unknown[]>> = Awaited<ReturnType<Read>>[number];
export type TalkCounts = Counts<typeof readTalks>;
export type SigningCounts = Counts<typeof readSignings>;

/** One line of the table: its cohort, and the filter that narrows to it beside the days. */
export type Line = { key: string; name: string | null; cohort: Omit<Cohort, "key">; narrow: Narrow };

export type Narrow = Pick<
  Partial<ProjectFilter>,
  "departmentId" | "industries" | "sourceChannels" | "ownerId"
>;

/** What a key of a split means as a filter; a value outside the vocabulary narrows to nothing known. */
export function narrowTo(by: ConversionSplit, key: string): Narrow {
  switch (by) {
    case "period":
      return {};
    case "department":
      return { departmentId: key };
    case "officer":
      return { ownerId: key };
    case "industry":
      return { industries: industries.filter((industry) => industry === key) };
    case "sourceChannel":
      return { sourceChannels: sourceChannels.filter((channel) => channel === key) };
  }
}

const figureOf = (
  count: number | undefined,
  fen: string | null | undefined,
  filter: ProjectFilter,
): ProjectFigure => ({
  count: count ?? 0,
  totalInvestmentFen: parseFenText(fen ?? null),
  filter,
});

export function talkRowOf(
  base: ProjectFilter,
  line: Line,
  counts: TalkCounts | undefined,
  today: IsoDate,
): TalkRow {
  const { key, name, cohort, narrow } = line;
  const filter = { ...base, ...narrow, firstTalkFrom: cohort.from, firstTalkTo: cohort.to };
  return {
    key,
    name,
    talked: figureOf(counts?.talked, counts?.talkedFen, { ...filter, reached: "L3" }),
    signed: figureOf(counts?.signed, counts?.signedFen, { ...filter, reached: "S2" }),
    signedBp: rateBp(counts?.signed ?? 0, counts?.talked ?? 0),
    isYoung: isYoung(isoDate(cohort.to), ripeAfterMonths.signed, today),
  };
}

function amountOf(measure: Measure, rows: number, fen: string | null, filter: ProjectFilter): AmountFigure {
  const {
    departmentId,
    industries: chosen,
    sourceChannels: channels,
    ownerId,
    signedFrom,
    signedTo,
  } = filter;
  const narrowed: AmountFilter = {
    measure,
    counted: "yes",
    departmentId,
    industries: chosen,
    sourceChannels: channels,
    ownerId,
    signedFrom,
    signedTo,
  };
  return { count: rows, countedFen: parseFenText(fen), countedUsdCents: 0, filter: narrowed };
}

export function signingRowOf(
  base: ProjectFilter,
  line: Line,
  counts: SigningCounts | undefined,
  today: IsoDate,
): SigningRow {
  const { key, name, cohort, narrow } = line;
  const filter = { ...base, ...narrow, signedFrom: cohort.from, signedTo: cohort.to };
  const end = isoDate(cohort.to);
  const signed = counts?.signed ?? 0;
  const agreed = amountOf("agreedInvestment", counts?.agreedRows ?? 0, counts?.agreedFen ?? null, filter);
  const arrived = amountOf("fundsInPlace", counts?.arrivedRows ?? 0, counts?.arrivedFen ?? null, filter);
  return {
    key,
    name,
    signed: figureOf(signed, counts?.signedFen, filter),
    registered: figureOf(counts?.registered, counts?.registeredFen, { ...filter, reached: "D1" }),
    started: figureOf(counts?.started, counts?.startedFen, { ...filter, reached: "B1" }),
    building: figureOf(counts?.building, counts?.buildingFen, {
      ...filter,
      stageGroups: ["construction"],
      standings: ["normal"],
    }),
    producing: figureOf(counts?.producing, counts?.producingFen, { ...filter, reached: "O1" }),
    agreed,
    arrived,
    registeredBp: rateBp(counts?.registered ?? 0, signed),
    startedBp: rateBp(counts?.started ?? 0, signed),
    arrivedBp: rateBp(arrived.countedFen, agreed.countedFen),
    young: {
      registered: isYoung(end, ripeAfterMonths.registered, today),
      started: isYoung(end, ripeAfterMonths.started, today),
      arrived: isYoung(end, ripeAfterMonths.arrived, today),
    },
  };
}

const add = (a: string | null, b: string | null) => String(parseFenText(a) + parseFenText(b));

/** Counts of all lines together. */
export function totalOf<Row extends Record<string, number | string | null>>(
  rows: readonly Row[],
): Row | undefined {
  const [first, ...rest] = rows;
  if (!first) return undefined;
  return rest.reduce((sum, row) => {
    const entries = Object.entries(sum).map(([name, value]) => {
      const other = row[name] ?? null;
      if (name === "key") return [name, null];
      if (typeof value === "number") return [name, value + Number(other ?? 0)];
      return [name, add(value, other === null ? null : String(other))];
    });
    // safe because every column of the row is written again
    return Object.fromEntries(entries) as Row;
  }, first);
}
