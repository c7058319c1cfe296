import type { Database } from "@/db/client";
import { idleCaseSteps, idleCases, parcelClaims, parcelHindrances, parcelStops } from "@/db/schema";
import { buildParcel } from "@/db/testing/land-builders";
import { isoDate } from "@/domain/calendar/date";
import { assessIdleLand } from "@/domain/idle-land/assess-idle-land";
import { noFacts } from "@/domain/idle-land/facts";

const agreedStartOn = "2025-06-30";

const only = <Row>(rows: Row[]): Row => {
  const [row] = rows;
  if (!row) throw new Error("The insert returned no row.");
  return row;
};

async function buildGround(db: Database, projectId: string) {
  const parcel = await buildParcel(db, { state: "delivered", isPublic: false, agreedStartOn });
  const firm = { kind: "allocated" as const, allocatedOn: "2024-06-01", ground: "{[0,2000000)}" };
  await db.insert(parcelClaims).values({ parcelId: parcel.id, projectId, startedOn: "2024-06-01", ...firm });
  const finding = assessIdleLand(
    { ...noFacts, agreedStartOn: isoDate(agreedStartOn) },
    isoDate("2026-11-02"),
  );
  const row = only(
    await db
      .insert(idleCases)
      .values({ parcelId: parcel.id, state: "suspected", finding, foundOn: "2026-11-02" })
      .returning(),
  );
  const step = only(
    await db
      .insert(idleCaseSteps)
      .values({ caseId: row.id, toState: "suspected", takenOn: "2026-11-02" })
      .returning(),
  );
  return { parcelId: parcel.id, caseId: row.id, stepId: step.id };
}

/** Suspect land of the officer's project and of another department's, each with its case; a stop and a hindrance. */
export async function buildIdleWorld(
  db: Database,
  projects: { own: { id: string }; elsewhere: { id: string } },
) {
  const own = await buildGround(db, projects.own.id);
  const free = await buildParcel(db, { state: "delivered", isPublic: false, agreedStartOn });
  const stop = only(
    await db.insert(parcelStops).values({ parcelId: own.parcelId, stoppedOn: "2026-01-05" }).returning(),
  );
  const hindrance = only(
    await db
      .insert(parcelHindrances)
      .values({ parcelId: own.parcelId, cause: "planChanged", startedOn: "2026-01-05" })
      .returning(),
  );
  return {
    idle: {
      own,
      elsewhere: await buildGround(db, projects.elsewhere.id),
      freeParcelId: free.id,
      stopId: stop.id,
      hindranceId: hindrance.id,
    },
  };
}
