import fc from "fast-check";
import { expect, it } from "vitest";
import { addDays, addYears, type IsoDate, isoDate, laterDate } from "@/domain/calendar/date";
import { area } from "@/domain/land/area";
import { fen } from "@/domain/money/fen";
import { assessIdleLand } from "./assess-idle-land";
import { idleCauseKinds, idleCauses } from "./cause";
import { disposalWays, factsBy, type IdleLandFacts } from "./facts";
import { findingKinds, isSuspected } from "./finding";
import { idleLandReminders } from "./reminders";
import { startBy } from "./start-by";

const base = isoDate("2020-01-01");
const day = fc.integer({ min: 0, max: 4000 }).map((days) => addDays(base, days));
const maybe = <Value>(of: fc.Arbitrary<Value>) => fc.option(of, { nil: null });
const sum = fc.integer({ min: 0, max: 1e13 }).map(fen);
const investment = fc.record({ statedFen: sum, landAndTaxFen: sum });
const size = fc.integer({ min: 0, max: 1e10 }).map(area);

const factsArbitrary: fc.Arbitrary<IdleLandFacts> = fc.record({
  ledgerPhase: fc.constantFrom("supplied" as const, "started" as const),
  agreedStartOn: maybe(day),
  agreedDeliveryOn: maybe(day),
  deliveredOn: maybe(day),
  startedOn: maybe(day),
  completedOn: fc.constant(null),
  stops: fc.array(fc.record({ from: day, to: maybe(day) }), { maxLength: 4 }),
  disposals: fc.array(
    fc.record({
      way: fc.constantFrom(...disposalWays),
      agreedOn: day,
      newStartOn: maybe(day),
      endsOn: maybe(day),
    }),
    { maxLength: 3 },
  ),
  hindrances: fc.array(fc.record({ cause: fc.constantFrom(...idleCauses), from: day, to: maybe(day) }), {
    maxLength: 3,
  }),
  causeKind: maybe(fc.constantFrom(...idleCauseKinds)),
  areaToStart: maybe(size),
  areaStarted: maybe(size),
  totalInvestment: maybe(investment),
  invested: maybe(investment),
  priceFen: maybe(sum),
});

/** All that is known lies before the day asked about, and nothing that ends is to come. */
const settled = (facts: IdleLandFacts): IsoDate =>
  [facts.startedOn, facts.deliveredOn, ...facts.stops.flatMap(({ from, to }) => [from, to])]
    .concat(facts.disposals.map(({ agreedOn }) => agreedOn))
    .filter((date) => date !== null)
    .reduce(laterDate, base);

const later = fc.integer({ min: 0, max: 1500 });

it("grows only graver as time goes by while nothing happens", () => {
  fc.assert(
    fc.property(factsArbitrary, later, later, (facts, first, more) => {
      const today = addDays(settled(facts), first);
      const rank = (on: IsoDate) => findingKinds.indexOf(assessIdleLand(facts, on).kind);
      expect(rank(addDays(today, more))).toBeGreaterThanOrEqual(rank(today));
    }),
  );
});

it("never says 疑似 before a full year is over, and never names a fee or recovery without it", () => {
  fc.assert(
    fc.property(factsArbitrary, day, (facts, today) => {
      const finding = assessIdleLand(facts, today);
      if (!isSuspected(finding.kind)) {
        expect(finding.handling).toEqual([]);
        return;
      }
      const from =
        finding.inputs.find(({ key }) => key === "stoppedOn")?.value ?? startBy(factsBy(facts, today)).on;
      if (typeof from !== "string") throw new Error("nothing to count from");
      expect(today > addYears(isoDate(from), 1)).toBe(true);
      expect(finding.suspectedFrom).toBe(addDays(addYears(isoDate(from), 1), 1));
    }),
  );
});

it("names recovery only after two full years of no start", () => {
  fc.assert(
    fc.property(factsArbitrary, day, (facts, today) => {
      const { handling, dates, kind } = assessIdleLand(facts, today);
      const twoYears = dates.find(({ key }) => key === "twoYearsEndOn")?.on;
      const names = (wanted: string) => handling.some((way) => way.kind === wanted);
      if (names("recovery")) expect(twoYears && today > twoYears).toBe(true);
      if (names("fee")) expect(twoYears && today <= twoYears).toBe(true);
      if (kind === "suspectedStopped") expect(handling.map((way) => way.kind)).toEqual(["negotiate"]);
    }),
  );
});

const shifted = (facts: IdleLandFacts, move: (date: IsoDate) => IsoDate): IdleLandFacts => {
  const maybeMove = (date: IsoDate | null) => date && move(date);
  return {
    ...facts,
    agreedStartOn: maybeMove(facts.agreedStartOn),
    agreedDeliveryOn: maybeMove(facts.agreedDeliveryOn),
    deliveredOn: maybeMove(facts.deliveredOn),
    startedOn: maybeMove(facts.startedOn),
    stops: facts.stops.map(({ from, to }) => ({ from: move(from), to: maybeMove(to) })),
    disposals: facts.disposals.map((disposal) => ({
      ...disposal,
      agreedOn: move(disposal.agreedOn),
      newStartOn: maybeMove(disposal.newStartOn),
      endsOn: maybeMove(disposal.endsOn),
    })),
    hindrances: facts.hindrances.map(({ cause, from, to }) => ({
      cause,
      from: move(from),
      to: maybeMove(to),
    })),
  };
};

it("finds the same 28 years on: calendars repeat", () => {
  const move = (date: IsoDate) => addYears(date, 28);
  fc.assert(
    fc.property(factsArbitrary, day, (facts, today) => {
      const [now, then] = [assessIdleLand(facts, today), assessIdleLand(shifted(facts, move), move(today))];
      expect(then).toMatchObject({
        kind: now.kind,
        grounds: now.grounds,
        days: now.days,
        handling: now.handling,
      });
      expect(then.dates).toEqual(now.dates.map(({ key, on }) => ({ key, on: move(on) })));
    }),
  );
});

it("reminds of every suspicion on its first day", () => {
  fc.assert(
    fc.property(factsArbitrary, day, (facts, today) => {
      const { kind, suspectedFrom } = assessIdleLand(facts, today);
      if (!isSuspected(kind)) return;
      expect(idleLandReminders(facts, today)).toContainEqual(
        expect.objectContaining({ kind, on: suspectedFrom }),
      );
    }),
  );
});
