import { gzipSync } from "node:zlib";
import { call } from "@orpc/server";
import { expect, test } from "vitest";
import { parcelBoundaries, parcels } from "@/db/schema";
import { buildUser } from "@/db/testing/builders";
import { useTestDatabase } from "@/db/testing/test-database";
import { parcelStates, parcelUses } from "@/domain/land/parcel-state";
import { zones } from "@/domain/land/zone";
import type { StoredRing } from "@/domain/survey/stored-shape";
import { actorOf, contextFor } from "../testing/context";
import { listMapParcels } from "./list-map-parcels";

const database = useTestDatabase();
const count = 2000;

const pick = <Value>(values: readonly [Value, ...Value[]], at: number): Value =>
  values[at % values.length] ?? values[0];

/** Eight corners, to the millimetre, as surveyed plots have them. */
function ringOf(at: number): StoredRing {
  const [east, north] = [39_490_000 + (at % 50) * 160.337, 4_306_000 + Math.floor(at / 50) * 130.771];
  return [0, 1, 2, 3, 4, 5, 6, 7].map((corner) => {
    const turn = (corner * Math.PI) / 4 + at / 1000;
    const grid = (metres: number) => Math.round(metres * 1000) / 1000;
    return [grid(east + 70 * Math.cos(turn)), grid(north + 55 * Math.sin(turn))] as const;
  });
}

test("2,000 parcels come in one answer of at most 600 KB", async () => {
  const { db } = database;
  const rows = Array.from({ length: count }, (_, at) => ({
    code: `GX-${String(at).padStart(4, "0")}-01`,
    name: `智能产业园${at + 1}号地块`,
    zone: pick(zones, at),
    state: pick(parcelStates, at),
    plannedUse: pick(parcelUses, at),
    areaSqm: "11000.00",
  }));
  const made = await db.insert(parcels).values(rows).returning({ id: parcels.id });
  await db.insert(parcelBoundaries).values(
    made.map(({ id }, at) => ({
      parcelId: id,
      shape: [{ outer: ringOf(at), holes: [] }],
      areaSqm: "11000.00",
      minEast: 39_490_000,
      minNorth: 4_306_000,
      maxEast: 39_499_000,
      maxNorth: 4_312_000,
      format: "drawn" as const,
      sourceCrs: "EPSG:4527",
    })),
  );
  const context = contextFor(db, actorOf(await buildUser(db, "leader")));
  await call(listMapParcels, {}, { context });
  const times: number[] = [];
  let size = 0;
  for (let round = 0; round < 5; round += 1) {
    const from = performance.now();
    const map = await call(listMapParcels, {}, { context });
    const text = JSON.stringify({ json: map });
    times.push(performance.now() - from);
    size = Buffer.byteLength(text);
    if (round === 0) {
      expect(map.ids).toHaveLength(count);
      const zipped = gzipSync(text).length;
      process.stdout.write(
        `land map: ${(size / 1024).toFixed(0)} KB, ${(zipped / 1024).toFixed(0)} KB zipped\n`,
      );
    }
  }
  times.sort((a, b) => a - b);
  process.stdout.write(`land map: ${times.map((time) => time.toFixed(0)).join(", ")} ms\n`);
  expect(size).toBeLessThanOrEqual(600 * 1024);
  expect(times[0]).toBeLessThanOrEqual(300);
});
