import { z } from "zod";
import { recordPatrolInput } from "@/domain/patrol/patrol.schema";
import { dropOne, keepOne, readAll } from "@/lib/patrol-storage";
import type { WaitingVisit } from "./visit";

const waitingVisit = z.object({
  id: z.string(),
  userId: z.string(),
  parcelName: z.string(),
  input: recordPatrolInput,
  photos: z.array(
    z.object({ name: z.string(), type: z.string(), blob: z.instanceof(Blob), takenOn: z.string() }),
  ),
  patrolId: z.string().nullable(),
  refusal: z.string().nullable(),
});

/** This person's visits that have not arrived, in the order they were made. */
export async function readWaiting(userId: string): Promise<WaitingVisit[]> {
  const found = (await readAll("visits")).flatMap((one) => {
    const parsed = waitingVisit.safeParse(one);
    return parsed.success && parsed.data.userId === userId ? [parsed.data] : [];
  });
  return found.sort((a, b) => a.input.seenAt.localeCompare(b.input.seenAt));
}

export const keepVisit = async (visit: WaitingVisit): Promise<void> => void (await keepOne("visits", visit));
export const dropVisit = async (id: string): Promise<void> => void (await dropOne("visits", id));
