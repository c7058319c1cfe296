import type { RecordPatrolInput } from "@/domain/patrol/patrol.schema";
import type { WaitingPhoto, WaitingVisit } from "./visit";

/** What stopped it: no network, no session, or the server said no. */
export type Stop = { kind: "offline" | "signedOut" } | { kind: "refused"; message: string };

export type Door = {
  record: (input: RecordPatrolInput) => Promise<{ id: string }>;
  upload: (patrolId: string, photo: WaitingPhoto, visit: WaitingVisit) => Promise<unknown>;
  /** Keeps how far it is, before the next step. */
  keep: (visit: WaitingVisit) => Promise<void>;
  drop: (id: string) => Promise<void>;
  stopOf: (error: unknown) => Stop;
};

/**
 * Sends one visit: the record first, then its photos one by one, keeping each step. Whatever step is cut off and done
 * again arrives once: the record by its own id, a photo by its content. Null when everything has arrived.
 */
export async function sendVisit(visit: WaitingVisit, door: Door): Promise<Stop | null> {
  let current: WaitingVisit = { ...visit, refusal: null };
  try {
    if (current.patrolId === null) {
      const { id } = await door.record(current.input);
      current = { ...current, patrolId: id };
      await door.keep(current);
    }
    for (const photo of current.photos) {
      await door.upload(current.patrolId ?? "", photo, current);
      current = { ...current, photos: current.photos.filter((other) => other !== photo) };
      await door.keep(current);
    }
    await door.drop(current.id);
    return null;
  } catch (error) {
    const stop = door.stopOf(error);
    if (stop.kind === "refused") await door.keep({ ...current, refusal: stop.message });
    return stop;
  }
}

/** Sends visits in the order they were made; a refused one is passed over, a lost network ends it. */
export async function sendAll(visits: readonly WaitingVisit[], door: Door): Promise<Stop | null> {
  for (const visit of visits) {
    const stop = await sendVisit(visit, door);
    if (stop && stop.kind !== "refused") return stop;
  }
  return null;
}
