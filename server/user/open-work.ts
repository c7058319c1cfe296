import { and, eq, inArray, isNotNull, isNull, type SQL } from "drizzle-orm";
import type { Database, Transaction } from "@/db/client";
import { intents, projects } from "@/db/schema";
import type { Workload } from "@/domain/user/user.schema";

const openIntentStates = ["received", "assigned", "contacted", "negotiating"] as const;

/** Intents somebody still has to answer. */
export const openIntentsOf = (userId: string): SQL | undefined =>
  and(eq(intents.assignedTo, userId), inArray(intents.state, [...openIntentStates]));

/** What would go to a successor. */
export async function countOpenWork(db: Database | Transaction, userId: string): Promise<Workload> {
  const owned = and(eq(projects.ownerId, userId), isNull(projects.deletedAt));
  const [projectCount, nextSteps, intentCount] = await Promise.all([
    db.$count(projects, owned),
    db.$count(projects, and(owned, isNotNull(projects.nextStep))),
    db.$count(intents, openIntentsOf(userId)),
  ]);
  return { projects: projectCount, nextSteps, intents: intentCount };
}
