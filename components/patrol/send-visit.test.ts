import fc from "fast-check";
import { expect, test } from "vitest";
import { type Door, sendAll } from "./send-visit";
import type { WaitingVisit } from "./visit";

const visit = (id: string, photos: number): WaitingVisit => ({
  id,
  userId: "somebody",
  parcelName: "DK-1",
  input: { clientId: id, parcelId: "parcel", seenAt: "2026-11-24T02:00:00Z", observed: "producing" },
  photos: Array.from({ length: photos }, (_, number) => ({
    name: `${id}-${number}.jpg`,
    type: "image/jpeg",
    blob: new Blob([`${id} ${number}`]),
    takenOn: "2026-11-24",
  })),
  patrolId: null,
  refusal: null,
});

/** A server that keeps a record by its client's id and a photo by its name, over a line that breaks at will. */
function world(visits: readonly WaitingVisit[], breaks: readonly ("before" | "after" | "no")[]) {
  const queue = new Map(visits.map((one) => [one.id, one]));
  const kept = new Map<string, string>();
  const photos = new Set<string>();
  let step = 0;
  const overTheLine = <Value>(work: () => Value): Promise<Value> => {
    const cut = breaks[step] ?? "no";
    step += 1;
    if (cut === "before") return Promise.reject(new Error("lost"));
    const value = work();
    return cut === "after" ? Promise.reject(new Error("lost")) : Promise.resolve(value);
  };
  const door: Door = {
    record: ({ clientId }) =>
      overTheLine(() => {
        kept.set(clientId, `patrol ${clientId}`);
        return { id: `patrol ${clientId}` };
      }),
    upload: (patrolId, photo) => overTheLine(() => photos.add(`${patrolId} ${photo.name}`)),
    keep: async (one) => void queue.set(one.id, one),
    drop: async (id) => void queue.delete(id),
    stopOf: () => ({ kind: "offline" }),
  };
  return { queue, kept, photos, door };
}

test("whatever breaks, and however often, everything arrives once and the queue is empty", async () => {
  const cut = fc.constantFrom("before" as const, "after" as const, "no" as const);
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 1, maxLength: 4 }),
      fc.array(cut, { maxLength: 30 }),
      async (counts, breaks) => {
        const visits = counts.map((count, place) => visit(`v${place}`, count));
        const { queue, kept, photos, door } = world(visits, breaks);
        for (let round = 0; queue.size > 0 && round < 40; round += 1)
          await sendAll([...queue.values()], door);
        expect(queue.size).toBe(0);
        expect(kept.size).toBe(visits.length);
        expect(photos.size).toBe(counts.reduce((sum, count) => sum + count, 0));
      },
    ),
  );
});

test("a refused visit says why, stays, and does not hold up the next", async () => {
  const { queue, kept, door } = world([visit("bad", 0), visit("good", 1)], []);
  const picky: Door = {
    ...door,
    record: (input) => (input.clientId === "bad" ? Promise.reject(new Error("no")) : door.record(input)),
    stopOf: () => ({ kind: "refused", message: "没有这宗地" }),
  };
  expect(await sendAll([...queue.values()], picky)).toBeNull();
  expect([...kept.keys()]).toEqual(["good"]);
  expect([...queue.values()]).toMatchObject([{ id: "bad", refusal: "没有这宗地" }]);
});
