import { desc, eq } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import type { Database } from "@/db/client";
import { files, users } from "@/db/schema";
import { fileList, listFilesInput } from "@/domain/project/file.schema";
import { query } from "../kernel/procedure";
import { loadFullProject } from "../project/load-project";

const most = 2000;
const voiders = alias(users, "voiders");

const readFiled = (db: Database, projectId: string) =>
  db
    .select({ file: files, uploadedByName: users.displayName, voidedByName: voiders.displayName })
    .from(files)
    .innerJoin(users, eq(users.id, files.uploadedBy))
    .leftJoin(voiders, eq(voiders.id, files.voidedBy))
    .where(eq(files.projectId, projectId))
    .orderBy(desc(files.createdAt), desc(files.id))
    .limit(most);

type Filed = Awaited<ReturnType<typeof readFiled>>[number];

function viewOf({ file, uploadedByName, voidedByName }: Filed) {
  const { storageKey: _key, thumbnailKey, sha256: _hash, uploadedBy: _by, ...shown } = file;
  const { voidedAt: at, voidReason: reason } = file;
  const voided = at === null ? null : { at, byName: voidedByName ?? "", reason: reason ?? "" };
  return { ...shown, uploadedByName, hasThumbnail: thumbnailKey !== null, voided };
}

/** Every file of a project seen in full, older revisions and voided ones too, newest first. */
export const listFiles = query({
  name: "file.list",
  permission: "file.read",
  summary: "项目的全部文件，含历史版本和已作废的",
  method: "GET",
  path: "/projects/{projectId}/files",
  input: listFilesInput,
  output: fileList,
  run: async ({ db, actor, input }) => {
    await loadFullProject(db, actor, input.projectId);
    return { items: (await readFiled(db, input.projectId)).map(viewOf) };
  },
});
