import { describe, expect, it } from "vitest";
import { bridgeBars, bridgeRange } from "./bridge-parts";
import { pictureName } from "./picture-name";

const end = (value: number) => ({ label: "", name: "", value, valueText: "" });

describe("bridgeBars", () => {
  it("starts each step where the one before ended", () => {
    const bars = bridgeBars(
      end(10),
      [
        { id: "a", ...end(5) },
        { id: "b", ...end(-8) },
      ],
      end(7),
    );
    expect(bars.map(({ from, to }) => [from, to])).toEqual([
      [0, 10],
      [10, 15],
      [15, 7],
      [0, 7],
    ]);
    expect(bars.map(({ fill }) => fill)).toEqual(["accent", "plan", "breached", "accent"]);
  });

  it("cuts the feet off only when every level is far above zero", () => {
    expect(bridgeRange(bridgeBars(end(10), [{ id: "a", ...end(5) }], end(15))).low).toBe(0);
    const far = bridgeRange(bridgeBars(end(1000), [{ id: "a", ...end(5) }], end(1005)));
    expect(far.low).toBeGreaterThan(900);
    expect(far.low).toBeLessThan(1000);
  });
});

describe("pictureName", () => {
  it("names the file as the chart, with the day in Shanghai", () => {
    const now = new Date("2026-11-22T17:00:00Z");
    expect(pictureName("签约率：首谈 2024/3 季", now)).toBe("签约率：首谈20243季_2026-11-23.png");
  });
});
