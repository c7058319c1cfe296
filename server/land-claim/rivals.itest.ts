import { expect, test } from "vitest";
import { useTestDatabase } from "@/db/testing/test-database";
import { openLandDesk } from "../testing/land-desk";
import { rivalLeases, rivalParts, rivalsForNeighbours, rivalsForOneParcel } from "../testing/land-rivals";

const database = useTestDatabase();

/** How many of each kind run in the suite; bench/land-rivals.ts runs 50 rounds of 200. */
const attempts = 40;

test("rivals for one parcel, through the procedures and by SQL past them: one winner, a dense queue, no failure", async () => {
  const round = await rivalsForOneParcel(database.db, await openLandDesk(database.db), attempts);
  expect(round).toMatchObject({ winners: 1, isQueueDense: true, unexpected: [] });
});

test("parts that fit are all given, and not a hundredth more", async () => {
  const round = await rivalParts(database.db, await openLandDesk(database.db), 12);
  expect(round).toMatchObject({ winners: 4, promisedSqm: "20000.00", unexpected: [] });
});

test("of parcels that share ground only one is promised, whichever side the rivals come from", async () => {
  const round = await rivalsForNeighbours(database.db, await openLandDesk(database.db), 12);
  expect(round).toMatchObject({ winners: 1, unexpected: [] });
});

test("of leases that share a day only one stands", async () => {
  const round = await rivalLeases(database.db, await openLandDesk(database.db), 16);
  expect(round).toMatchObject({ winners: 1, unexpected: [] });
});
