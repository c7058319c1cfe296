import { and, eq, inArray, isNull } from "drizzle-orm";
import { agreements, files } from "@/db/schema";
import { setAgreementFilesInput } from "@/domain/amount/agreement.schema";
import { agreementChanged } from "@/domain/amount/contract-terms.schema";
import { fieldError } from "../kernel/app-error";
import { command } from "../kernel/procedure";
import { updateVersioned } from "../kernel/versioned";
import { refuseClosed } from "../project/load-project";
import { hasRight } from "../project/rights";
import { loadAgreement, refuseTakenBack } from "./load-agreement";

/**
 * Names the project's files that belong to an agreement. Throws PROJECT_CLOSED, AGREEMENT_VOID; a field error for a file
 * of another project or a voided one; CONFLICT for a stale version.
 */
export const setAgreementFiles = command({
  name: "agreement.setFiles",
  permission: "agreement.record",
  summary: "关联协议附件",
  method: "PUT",
  path: "/agreements/{id}/files",
  input: setAgreementFilesInput,
  output: agreementChanged,
  load: ({ tx, actor, input }) => loadAgreement(tx, actor, input.id),
  guard: ({ row }) => hasRight(row.project, "agreement"),
  run: async ({ tx, row: { agreement, project }, input }) => {
    refuseClosed(project);
    refuseTakenBack(agreement);
    const ids = [...new Set(input.fileIds)];
    await updateVersioned(tx, agreements, input, {});
    await tx.update(files).set({ agreementId: null }).where(eq(files.agreementId, agreement.id));
    if (ids.length > 0) {
      const linked = await tx
        .update(files)
        .set({ agreementId: agreement.id })
        .where(and(inArray(files.id, ids), eq(files.projectId, project.id), isNull(files.voidedAt)))
        .returning({ id: files.id });
      if (linked.length < ids.length) throw fieldError("fileIds", "只能选择本项目在用的文件");
    }
    return { id: agreement.id, version: input.version + 1 };
  },
  audit: ({ input, row: { agreement } }) => ({
    subject: { type: "agreement", id: agreement.id },
    detail: { projectId: agreement.projectId, fileCount: input.fileIds.length },
  }),
});
