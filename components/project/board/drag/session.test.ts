import { describe, expect, it } from "vitest";
import { edgeSpeed } from "./session";

describe("edgeSpeed", () => {
  it("stands still away from the edges", () => {
    expect(edgeSpeed(500, 0, 1000)).toBe(0);
    expect(edgeSpeed(56, 0, 1000)).toBe(0);
    expect(edgeSpeed(944, 0, 1000)).toBe(0);
  });

  it("runs faster towards an edge, and no faster beyond it", () => {
    expect(edgeSpeed(28, 0, 1000)).toBe(-9);
    expect(edgeSpeed(972, 0, 1000)).toBe(9);
    expect(edgeSpeed(0, 0, 1000)).toBe(-18);
    expect(edgeSpeed(1400, 0, 1000)).toBe(18);
  });
});
