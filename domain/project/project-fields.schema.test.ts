import { expect, test } from "vitest";
import { contradictions, type ProjectFigures, sqmField } from "./project-fields.schema";

test.each<[ProjectFigures, string[]]>([
  [{}, []],
  [{ totalInvestmentFen: 100, fixedInvestmentFen: 100, equipmentInvestmentFen: 100 }, []],
  [{ totalInvestmentFen: 100, fixedInvestmentFen: 101 }, ["fixedInvestmentFen"]],
  [{ fixedInvestmentFen: 50, equipmentInvestmentFen: 51 }, ["equipmentInvestmentFen"]],
  [{ totalInvestmentFen: 100, equipmentInvestmentFen: 101 }, ["equipmentInvestmentFen"]],
  [{ totalInvestmentFen: null, fixedInvestmentFen: 101 }, []],
  [{ plannedStartOn: "2027-03-01", plannedCompletionOn: "2027-02-28" }, ["plannedCompletionOn"]],
  [{ plannedCompletionOn: "2027-03-01", plannedProductionOn: "2027-02-28" }, ["plannedProductionOn"]],
  [{ plannedStartOn: "2027-03-01", plannedProductionOn: "2027-02-28" }, ["plannedProductionOn"]],
  [{ industry: "bicycle", secondaryIndustry: "bicycle" }, ["secondaryIndustry"]],
])("%o contradicts itself in %j", (figures, fields) => {
  expect(Object.keys(contradictions(figures))).toEqual(fields);
});

test("areas are kept with two decimals", () => {
  expect(sqmField.parse("2000")).toBe("2000.00");
  for (const wrong of ["", "-1", "1.234", "1e3", "1000000000.01", "二"])
    expect(sqmField.safeParse(wrong).success).toBe(false);
});
