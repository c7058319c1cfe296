import type { Transaction } from "@/db/client";
import { landEvents } from "@/db/schema";
import type { Actor } from "@/domain/access/actor";
import type { LandEventKind } from "@/domain/land/parcel-event";

type LandEvent = {
  kind: LandEventKind;
  /** Business date, `YYYY-MM-DD`. */
  on: string;
  by: Actor;
  detail?: Record<string, string | number | boolean | null>;
};

const actorIdOf = (actor: Actor) => (actor.kind === "user" ? actor.userId : null);

/** Writes what happened to a parcel into its history, in the transaction of the change. */
export async function recordParcelEvent(
  tx: Transaction,
  { parcelId, kind, on, by, detail = {} }: LandEvent & { parcelId: string },
): Promise<{ id: string }> {
  const [event] = await tx
    .insert(landEvents)
    .values({ parcelId, kind, happenedOn: on, actorId: actorIdOf(by), detail })
    .returning({ id: landEvents.id });
  if (!event) throw new Error("insert returned no row");
  return event;
}

/** The same for a unit of premises. */
export const recordUnitEvent = (
  tx: Transaction,
  { unitId, kind, on, by, detail = {} }: LandEvent & { unitId: string },
) => tx.insert(landEvents).values({ unitId, kind, happenedOn: on, actorId: actorIdOf(by), detail });
