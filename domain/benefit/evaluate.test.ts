import { expect, test } from "vitest";
import { fen } from "@/domain/money/fen";
import { evaluateYear, type ReportedYear } from "./evaluate";
import type { YearFigures } from "./figures";
import { defaultBenefitRules } from "./rules.schema";
import { atBaseline, ownLand } from "./testing/made-up-figures";

const wan = 1_000_000;
const firm = (id: string, over: Partial<YearFigures> = {}): ReportedYear => ({
  id,
  land: ownLand(30),
  figures: atBaseline(over),
});
const grades = (years: readonly ReportedYear[], rules = defaultBenefitRules) =>
  Object.fromEntries([...evaluateYear(rules, years)].map(([id, one]) => [id, one.standing?.grade ?? null]));

const ten = Array.from({ length: 10 }, (_, place) => firm(`f${place}`, { taxFen: fen((600 - place) * wan) }));

test("who reported too little has no grade and takes nobody's place; a veto is D all the same", () => {
  const years = [
    ...ten,
    firm("silent", { codHundredths: null }),
    firm("hurt", { taxFen: null, isVetoed: true }),
  ];
  expect(grades(years)).toMatchObject({ f0: "A", f1: "A", f2: "B", silent: null, hurt: "D" });
});

test("规下企业 by tax alone are ranked among themselves", () => {
  const below = Array.from({ length: 5 }, (_, place) =>
    firm(`b${place}`, { isAboveScale: false, taxFen: fen((500 - 10 * place) * wan), waterHundredths: null }),
  );
  const rules = { ...defaultBenefitRules, belowScale: "taxOnly" as const };
  expect(grades([...ten, ...below], rules)).toMatchObject({ f0: "A", f1: "A", b0: "A", b1: "B" });
  expect(grades([...ten, ...below])).toMatchObject({ b0: null, f0: "A" });
});
