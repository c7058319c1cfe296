import { describe, expect, test } from "vitest";
import { tellStory } from "./story";

const today = "2026-11-24";
const { claims, parcels, landEvents } = tellStory(today);
const open = claims.filter(({ endedOn }) => !endedOn);

describe("holds of the demo", () => {
  test("queues are dense and in the order of the days", () => {
    for (const { id } of parcels) {
      const queue = claims
        .filter(({ parcelId }) => parcelId === id)
        .toSorted((a, b) => (a.queueNo ?? 0) - (b.queueNo ?? 0));
      expect(queue.map(({ queueNo }) => queueNo)).toEqual(queue.map((_, index) => index + 1));
      const days = queue.map(({ startedOn }) => startedOn);
      expect(days).toEqual(days.toSorted());
    }
  });

  test("some parcel is wanted by two or three, one hold ran out, one part is given", () => {
    const counts = parcels.map(
      ({ id }) => open.filter(({ kind, parcelId }) => kind === "held" && parcelId === id).length,
    );
    expect(Math.max(...counts)).toBeGreaterThanOrEqual(2);
    expect(claims.filter(({ ending }) => ending === "expired")).toHaveLength(1);
    const parts = open.filter(({ kind, areaSqm }) => kind === "allocated" && areaSqm);
    expect(parts).toHaveLength(1);
    expect(landEvents.filter(({ kind }) => kind === "holdExpired")).toHaveLength(1);
  });

  test("every open hold has a last day that is not over", () => {
    for (const { kind, expiresOn } of open)
      if (kind === "held") expect(expiresOn && expiresOn >= today).toBe(true);
  });
});
