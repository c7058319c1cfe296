import type { Transaction } from "@/db/client";
import { contacts } from "@/db/schema";

export type NewContact = { name: string; title: string | null; phone: string | null; email: string | null };

/** A contact of its own for each project: sharing one would show its number to a colleague's editor. */
export async function insertContact(
  tx: Transaction,
  enterpriseId: string,
  contact: NewContact,
): Promise<string> {
  const [created] = await tx
    .insert(contacts)
    .values({ enterpriseId, ...contact })
    .returning({ id: contacts.id });
  if (!created) throw new Error("an inserted contact was not returned");
  return created.id;
}
