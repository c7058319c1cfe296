import type { RecordPatrolInput } from "@/domain/patrol/patrol.schema";

export type WaitingPhoto = { name: string; type: string; blob: Blob; takenOn: string };

/** A visit on its way to the server: made on the phone, kept there until everything of it has arrived. */
export type WaitingVisit = {
  /** The `clientId` of the input. */
  id: string;
  /** Who made it; nobody else sends it. */
  userId: string;
  parcelName: string;
  input: RecordPatrolInput;
  photos: readonly WaitingPhoto[];
  /** The server's id once the record itself has arrived. */
  patrolId: string | null;
  /** What the server refused; it stays until somebody tries again or gives it up. */
  refusal: string | null;
};
