import { eq } from "drizzle-orm";
import type { Database, Transaction } from "@/db/client";
import { type ContactRow, contacts } from "@/db/schema";
import type { Actor } from "@/domain/access/actor";
import { loadProject, type SeenProject } from "../project/load-project";

export type ProjectContact = SeenProject & { contact: ContactRow | null };

/** The contact of a project, or null when it has none. */
export async function readContact(
  db: Database | Transaction,
  contactId: string | null,
): Promise<ContactRow | null> {
  if (contactId === null) return null;
  const [row] = await db.select().from(contacts).where(eq(contacts.id, contactId));
  return row ?? null;
}

/** A visible project with its contact. */
export async function loadContact(
  tx: Transaction,
  actor: Actor,
  projectId: string,
): Promise<ProjectContact | undefined> {
  const row = await loadProject(tx, actor, projectId);
  return row && { ...row, contact: await readContact(tx, row.contactId) };
}
