import { z } from "zod";
import { type PatrolGround, patrolGround } from "@/domain/patrol/patrol.schema";
import { client } from "@/lib/api/client";
import { failureOf } from "@/lib/api/failure";
import { keepOne, readAll } from "@/lib/patrol-storage";

const kept = z.object({
  id: z.string(),
  savedAt: z.string(),
  items: z.array(patrolGround),
});

/** The parcels, and since when when they are not from the server just now. */
export type Grounds = { items: readonly PatrolGround[]; keptSince: string | null };

async function readKept(userId: string): Promise<Grounds | null> {
  const found = (await readAll("grounds")).flatMap((one) => {
    const parsed = kept.safeParse(one);
    return parsed.success && parsed.data.id === userId ? [parsed.data] : [];
  });
  return found[0] ? { items: found[0].items, keptSince: found[0].savedAt } : null;
}

/** Parcels from the server, kept for the way; without a network the ones kept last. */
export async function loadGrounds(userId: string): Promise<Grounds> {
  try {
    const { items } = await client.patrol.grounds({});
    await keepOne("grounds", { id: userId, savedAt: new Date().toISOString(), items }).catch(() => undefined);
    return { items, keptSince: null };
  } catch (error) {
    if (failureOf(error).code !== "NETWORK") throw error;
    const before = await readKept(userId).catch(() => null);
    if (!before) throw error;
    return before;
  }
}
