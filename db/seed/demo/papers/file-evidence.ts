import { inArray } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { files, fundEvidence } from "@/db/schema";
import type { VoucherPaper } from "./voucher-papers";

const batch = 400;

/** Puts the filed vouchers behind the money they show. */
export async function fileEvidence(tx: Transaction, vouchers: readonly VoucherPaper[]): Promise<void> {
  for (let from = 0; from < vouchers.length; from += batch) {
    const part = vouchers.slice(from, from + batch);
    const stored = await tx
      .select({ id: files.id, sha256: files.sha256 })
      .from(files)
      .where(
        inArray(
          files.id,
          part.map(({ paper }) => paper.id),
        ),
      );
    const hashes = new Map(stored.map(({ id, sha256 }) => [id, sha256]));
    const rows = part.flatMap(({ paper, fundEntryId, isActive }) => {
      const sha256 = hashes.get(paper.id);
      return sha256 ? [{ fundEntryId, fileId: paper.id, sha256, isActive, isDemo: true }] : [];
    });
    if (rows.length > 0) await tx.insert(fundEvidence).values(rows);
  }
}
