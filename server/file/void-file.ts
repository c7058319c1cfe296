import { and, eq, isNull, sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { files } from "@/db/schema";
import { voidedFile, voidFileInput } from "@/domain/project/file.schema";
import { ruleError } from "../kernel/app-error";
import { command } from "../kernel/procedure";
import { loadProject, refuseClosed } from "../project/load-project";
import { needs } from "../project/rights";
import { signedIn } from "../project/signed-in";
import type { FileRow } from "./file-context";
import { refuseEvidence } from "./refuse-evidence";

/** The newest older revision that is not void itself stands again; null when there is none. */
async function previousStanding(tx: Transaction, file: FileRow): Promise<string | null> {
  for (let id = file.replacesId; id !== null; ) {
    const [row] = await tx.select().from(files).where(eq(files.id, id));
    if (!row) return null;
    if (!row.voidedAt) return row.id;
    id = row.replacesId;
  }
  return null;
}

/** 作废: the file stays readable, counts for no gate, and an older revision takes its place again. Throws FILE_IS_EVIDENCE. */
export const voidFile = command({
  name: "file.void",
  permission: "file.upload",
  summary: "作废文件",
  method: "POST",
  path: "/files/{id}/void",
  input: voidFileInput,
  output: voidedFile,
  load: async ({ tx, actor, input }) => {
    const [file] = await tx.select().from(files).where(eq(files.id, input.id));
    const project = file && (await loadProject(tx, actor, file.projectId));
    return file && project && { ...project, file };
  },
  guard: needs("upload"),
  run: async ({ tx, actor, row, input }) => {
    refuseClosed(row);
    const { file } = row;
    const changed = await tx
      .update(files)
      .set({
        voidedAt: sql`now()`,
        voidedBy: signedIn(actor).userId,
        voidReason: input.reason,
      })
      .where(and(eq(files.id, file.id), isNull(files.voidedAt)))
      .returning({ isCurrent: files.isCurrent });
    if (changed.length === 0) throw ruleError("FILE_ALREADY_VOID");
    await refuseEvidence(tx, file.id);
    const restoredId = changed[0]?.isCurrent ? await previousStanding(tx, file) : null;
    if (restoredId) {
      await tx.update(files).set({ isCurrent: false }).where(eq(files.id, file.id));
      await tx.update(files).set({ isCurrent: true }).where(eq(files.id, restoredId));
    }
    return { id: file.id, restoredId };
  },
  audit: ({ input, row }) => ({
    subject: { type: "file", id: input.id },
    detail: { projectId: row.id, name: row.file.name, reason: input.reason },
  }),
});
