import { describe, expect, it } from "vitest";
import { addDays, isoDate } from "../calendar/date";
import { isYoung, quarterCohorts, rateBp, ripeSpan, yearCohorts } from "./cohort";

const today = isoDate("2026-11-23");

describe("cohorts", () => {
  it("end with the running quarter and leave no day out", () => {
    const quarters = quarterCohorts(today);
    expect(quarters).toHaveLength(12);
    expect(quarters[0]).toEqual({ key: "2024-Q1", from: "2024-01-01", to: "2024-03-31" });
    expect(quarters.at(-1)).toEqual({ key: "2026-Q4", from: "2026-10-01", to: "2026-12-31" });
    for (const [index, quarter] of quarters.slice(1).entries()) {
      expect(quarter.from).toBe(addDays(quarters[index]?.to ?? today, 1));
    }
  });

  it("end with the running year", () => {
    expect(yearCohorts(today).map(({ key }) => key)).toEqual([
      "2021",
      "2022",
      "2023",
      "2024",
      "2025",
      "2026",
    ]);
  });

  it("are young until the last of them has had its time", () => {
    expect(isYoung(isoDate("2025-09-30"), 12, today)).toBe(false);
    expect(isYoung(isoDate("2025-12-31"), 12, today)).toBe(true);
    expect(isYoung(isoDate("2025-11-23"), 12, today)).toBe(false);
  });

  it("leave the young ones out of a comparison", () => {
    expect(ripeSpan(quarterCohorts(today), 12, today)).toEqual({ from: "2024-01-01", to: "2025-10-31" });
  });

  it("have no rate without members", () => {
    expect(rateBp(0, 0)).toBeNull();
    expect(rateBp(1, 3)).toBe(3333);
  });
});
