import { eq } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { indicators } from "@/db/schema";

export async function loadIndicator(tx: Transaction, id: string) {
  const [indicator] = await tx.select().from(indicators).where(eq(indicators.id, id));
  return indicator;
}
