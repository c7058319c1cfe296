import { eq } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { dictionaryItems } from "@/db/schema";

export async function loadDictionaryItem({ tx, input }: { tx: Transaction; input: { id: string } }) {
  const [row] = await tx.select().from(dictionaryItems).where(eq(dictionaryItems.id, input.id));
  return row;
}
