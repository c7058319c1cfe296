import { and, desc, eq } from "drizzle-orm";
import { landFiles, users } from "@/db/schema";
import { landFileList, listLandFilesInput } from "@/domain/land/land-file.schema";
import { query } from "../kernel/procedure";
import { landFileView } from "./view-land-file";
import { visibleLandFiles } from "./visible-land-files";

const most = 1000;

/** Files of a parcel, a case or a patrol as far as this person may see them, newest first, voided ones too. */
export const listLandFiles = query({
  name: "landFile.list",
  permission: "landFile.read",
  summary: "地块、闲置线索、巡查的文件",
  method: "GET",
  path: "/land-files",
  input: listLandFilesInput,
  output: landFileList,
  run: async ({ db, actor, input: { parcelId, caseId, patrolId } }) => {
    const rows = await db
      .select({ file: landFiles, uploadedByName: users.displayName })
      .from(landFiles)
      .innerJoin(users, eq(users.id, landFiles.uploadedBy))
      .where(
        and(
          visibleLandFiles(actor),
          parcelId ? eq(landFiles.parcelId, parcelId) : undefined,
          caseId ? eq(landFiles.caseId, caseId) : undefined,
          patrolId ? eq(landFiles.patrolId, patrolId) : undefined,
        ),
      )
      .orderBy(desc(landFiles.createdAt), desc(landFiles.id))
      .limit(most);
    return { items: rows.map(({ file, uploadedByName }) => landFileView(file, uploadedByName)) };
  },
});
