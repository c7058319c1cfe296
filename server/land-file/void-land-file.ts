import { and, eq, isNull, sql } from "drizzle-orm";
import { landFiles } from "@/db/schema";
import { voidedLandFile, voidLandFileInput } from "@/domain/land/land-file.schema";
import { ruleError } from "../kernel/app-error";
import { command } from "../kernel/procedure";
import { signedIn } from "../project/signed-in";

/** 作废: the file stays readable and says why it no longer holds. Throws FILE_ALREADY_VOID. */
export const voidLandFile = command({
  name: "landFile.void",
  permission: "parcel.edit",
  summary: "作废地块文件",
  method: "POST",
  path: "/land-files/{id}/void",
  input: voidLandFileInput,
  output: voidedLandFile,
  load: async ({ tx, input }) => (await tx.select().from(landFiles).where(eq(landFiles.id, input.id)))[0],
  run: async ({ tx, actor, row, input }) => {
    const changed = await tx
      .update(landFiles)
      .set({ voidedAt: sql`now()`, voidedBy: signedIn(actor).userId, voidReason: input.reason })
      .where(and(eq(landFiles.id, row.id), isNull(landFiles.voidedAt)))
      .returning({ id: landFiles.id });
    if (changed.length === 0) throw ruleError("FILE_ALREADY_VOID");
    return { id: row.id };
  },
  audit: ({ input, row }) => ({
    subject: { type: "landFile", id: input.id },
    detail: { parcelId: row.parcelId, name: row.name, reason: input.reason },
  }),
});
