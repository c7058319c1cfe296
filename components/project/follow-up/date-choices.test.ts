import { describe, expect, it } from "vitest";
import { isoDate, weekdayOf } from "@/domain/calendar/date";
import { isWorkingDay } from "@/lib/working-calendar";
import { dateChoices } from "./date-choices";

const on = (today: string) => dateChoices(isoDate(today), isWorkingDay);

describe("dateChoices", () => {
  it("offers tomorrow, three days on, next Monday and in two weeks on a plain Monday", () => {
    expect(on("2026-11-23")).toEqual([
      { label: "明天", date: "2026-11-24" },
      { label: "三天后", date: "2026-11-26" },
      { label: "下周一", date: "2026-11-30" },
      { label: "两周后", date: "2026-12-07" },
    ]);
  });

  it("never offers a day off", () => {
    for (const { date } of [...on("2026-11-27"), ...on("2026-09-30"), ...on("2026-02-13")]) {
      expect(isWorkingDay(isoDate(date)), date).toBe(true);
    }
  });

  it("says 下个工作日 on a Friday", () => {
    const [first] = on("2026-11-27");
    expect(first?.label).toBe("下个工作日");
    expect(weekdayOf(isoDate(first?.date ?? ""))).toBe(1);
  });

  it("offers each day once and nothing in the past", () => {
    const choices = on("2026-11-30");
    expect(new Set(choices.map(({ date }) => date)).size).toBe(choices.length);
    for (const { date } of choices) expect(date > "2026-11-30").toBe(true);
  });
});
