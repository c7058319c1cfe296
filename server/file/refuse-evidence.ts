import { and, eq } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { fundEvidence } from "@/db/schema";
import { ruleError } from "../kernel/app-error";

/**
 * Throws FILE_IS_EVIDENCE when money stands on this file. Asked after the file's row was written: who makes it evidence
 * at the same moment holds the row.
 */
export async function refuseEvidence(tx: Transaction, fileId: string): Promise<void> {
  const standing = and(eq(fundEvidence.fileId, fileId), eq(fundEvidence.isActive, true));
  if ((await tx.$count(fundEvidence, standing)) > 0) throw ruleError("FILE_IS_EVIDENCE");
}
