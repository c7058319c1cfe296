import { eq, inArray } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { projects } from "@/db/schema";

/** Holds a project's row until commit, so that what is read of it next stays true; take it before `loadProject`. */
export async function lockProject(tx: Transaction, id: string): Promise<void> {
  await tx.select({ id: projects.id }).from(projects).where(eq(projects.id, id)).for("no key update");
}

/** The same for many rows, in one order for everybody, so that two batches don't wait for each other. */
export async function lockProjects(tx: Transaction, ids: readonly string[]): Promise<void> {
  await tx
    .select({ id: projects.id })
    .from(projects)
    .where(inArray(projects.id, [...ids]))
    .orderBy(projects.id)
    .for("no key update");
}
