import { and, eq, inArray, isNull, ne, notInArray, sql } from "drizzle-orm";
import type { Database, Transaction } from "@/db/client";
import { files, fundEntries, fundEvidence, projects, users } from "@/db/schema";
import type { Actor } from "@/domain/access/actor";
import type { FundEvidenceKind } from "@/domain/amount/fund-entry";
import { isElectronicInvoiceNo } from "@/domain/amount/fund-evidence";
import { fieldError, ruleError } from "../kernel/app-error";
import { fullyVisibleProjects } from "../project/visible-projects";

type Entry = { id: string; projectId: string };
type EvidenceFile = { id: string; name: string; sha256: string };

/** Held, so that nobody voids or replaces a file while it becomes evidence. */
async function holdFiles(tx: Transaction, projectId: string, fileIds: readonly string[]) {
  if (fileIds.length === 0) return [];
  const found = await tx
    .select({ id: files.id, name: files.name, sha256: files.sha256 })
    .from(files)
    .where(
      and(
        inArray(files.id, [...fileIds]),
        eq(files.projectId, projectId),
        isNull(files.voidedAt),
        eq(files.isCurrent, true),
      ),
    )
    .orderBy(files.id)
    .for("share");
  if (found.length !== fileIds.length)
    throw fieldError("fileIds", "有文件已作废、已有新版本或不属于本项目，重新选择");
  return found;
}

function refuseTwins(found: readonly EvidenceFile[]): void {
  const seen = new Map<string, string>();
  for (const { sha256, name } of found) {
    const twin = seen.get(sha256);
    if (twin !== undefined) throw fieldError("fileIds", `《${twin}》与《${name}》内容相同，留一份即可`);
    seen.set(sha256, name);
  }
}

/**
 * Makes these files the evidence of an entry, and no others. `isActive` takes their content for this entry alone; a draft
 * takes nothing. Throws VALIDATION for files that do not stand in the project.
 */
export async function attachEvidence(
  tx: Transaction,
  entry: Entry,
  fileIds: readonly string[],
  isActive: boolean,
): Promise<EvidenceFile[]> {
  const found = await holdFiles(tx, entry.projectId, fileIds);
  refuseTwins(found);
  const ofEntry = eq(fundEvidence.fundEntryId, entry.id);
  await tx
    .delete(fundEvidence)
    .where(fileIds.length > 0 ? and(ofEntry, notInArray(fundEvidence.fileId, [...fileIds])) : ofEntry);
  if (found.length === 0) return found;
  await tx
    .insert(fundEvidence)
    .values(found.map(({ id, sha256 }) => ({ fundEntryId: entry.id, fileId: id, sha256, isActive })))
    .onConflictDoNothing({ target: [fundEvidence.fundEntryId, fundEvidence.fileId] });
  return found;
}

type Clash = { projectName: string; isFull: boolean };

/** The other project by name only for who sees it in full. */
const placeOf = ({ projectName, isFull }: Clash) =>
  isFull ? `已用于「${projectName}」的到位资金` : "已用于其他项目的到位资金";

const clashColumns = (actor: Actor) => ({
  projectName: projects.name,
  isFull: sql<boolean>`coalesce(${fullyVisibleProjects(actor)}, false)`,
});

/** Throws EVIDENCE_FILE_USED when the content of a file stands behind another entry already. */
export async function refuseUsedFiles(
  tx: Transaction,
  actor: Actor,
  entryId: string | null,
  given: readonly EvidenceFile[],
): Promise<void> {
  const [clash] = await tx
    .select({ sha256: fundEvidence.sha256, ...clashColumns(actor) })
    .from(fundEvidence)
    .innerJoin(fundEntries, eq(fundEntries.id, fundEvidence.fundEntryId))
    .innerJoin(projects, eq(projects.id, fundEntries.projectId))
    .where(
      and(
        eq(fundEvidence.isActive, true),
        inArray(
          fundEvidence.sha256,
          given.map(({ sha256 }) => sha256),
        ),
        entryId ? ne(fundEvidence.fundEntryId, entryId) : undefined,
      ),
    )
    .limit(1);
  if (!clash) return;
  const name = given.find(({ sha256 }) => sha256 === clash.sha256)?.name ?? "";
  const words = `《${name}》${placeOf(clash)}`;
  throw ruleError("EVIDENCE_FILE_USED", { note: words, fields: { fileIds: words } });
}

type Voucher = { evidenceKind: FundEvidenceKind; evidenceNo: string };

/** Throws VOUCHER_ALREADY_COUNTED when the number stands behind another entry; the unique index is the backstop. */
export async function refuseUsedVoucher(
  tx: Transaction,
  actor: Actor,
  entryId: string | null,
  { evidenceKind, evidenceNo }: Voucher,
): Promise<void> {
  const [clash] = await tx
    .select(clashColumns(actor))
    .from(fundEntries)
    .innerJoin(projects, eq(projects.id, fundEntries.projectId))
    .where(
      and(
        eq(fundEntries.evidenceNo, evidenceNo),
        isElectronicInvoiceNo(evidenceNo) ? undefined : eq(fundEntries.evidenceKind, evidenceKind),
        isNull(fundEntries.reversesId),
        notInArray(fundEntries.state, ["draft", "returned", "reversed"]),
        entryId ? ne(fundEntries.id, entryId) : undefined,
      ),
    )
    .limit(1);
  if (!clash) return;
  const words = `该凭证${placeOf(clash)}`;
  throw ruleError("VOUCHER_ALREADY_COUNTED", { note: placeOf(clash), fields: { evidenceNo: words } });
}

/** The files of an entry as a chip shows them. */
export async function readEvidence(db: Database, entryId: string) {
  const rows = await db
    .select({ file: files, uploadedByName: users.displayName })
    .from(fundEvidence)
    .innerJoin(files, eq(files.id, fundEvidence.fileId))
    .innerJoin(users, eq(users.id, files.uploadedBy))
    .where(eq(fundEvidence.fundEntryId, entryId))
    .orderBy(files.createdAt, files.id);
  return rows.map(({ file, uploadedByName }) => ({
    id: file.id,
    name: file.name,
    documentKind: file.documentKind,
    mediaType: file.mediaType,
    sizeBytes: file.sizeBytes,
    hasThumbnail: file.thumbnailKey !== null,
    uploadedByName,
    createdAt: file.createdAt,
  }));
}
