import { and, eq } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { type ServiceRequestRow, serviceRequests } from "@/db/schema";
import type { Actor } from "@/domain/access/actor";
import { visibleRequests } from "./visible-requests";

/** The 诉求 if it exists for this person. */
export async function loadRequest(
  tx: Transaction,
  actor: Actor,
  id: string,
): Promise<ServiceRequestRow | undefined> {
  const [row] = await tx
    .select()
    .from(serviceRequests)
    .where(and(eq(serviceRequests.id, id), visibleRequests(actor)));
  return row;
}
