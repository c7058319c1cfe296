import { expect, it } from "vitest";
import { isoDate } from "@/domain/calendar/date";
import { sinceChoices } from "./since-choices";

it("offers last Sunday, six month ends and the end of last year", () => {
  expect(sinceChoices(isoDate("2026-11-23"))).toEqual([
    { day: "2026-11-22", label: "上周日" },
    { day: "2026-10-31", label: "10月末" },
    { day: "2026-09-30", label: "9月末" },
    { day: "2026-08-31", label: "8月末" },
    { day: "2026-07-31", label: "7月末" },
    { day: "2026-06-30", label: "6月末" },
    { day: "2026-05-31", label: "5月末" },
    { day: "2025-12-31", label: "上年末" },
  ]);
});

it("names the end of last year once", () => {
  expect(sinceChoices(isoDate("2026-03-03")).filter(({ day }) => day === "2025-12-31")).toHaveLength(1);
});
