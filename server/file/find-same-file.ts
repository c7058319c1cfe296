import { desc, eq, isNull, sql } from "drizzle-orm";
import { files, projects } from "@/db/schema";
import { findSameFileInput, sameFiles } from "@/domain/project/file.schema";
import { query } from "../kernel/procedure";
import { loadFullProject } from "../project/load-project";
import { allOf, fullyVisibleProjects } from "../project/visible-projects";

const most = 5;

/**
 * Files with this content that stand in the project or in another one the asker sees in full; what lies in any other
 * project is not even hinted at.
 */
export const findSameFile = query({
  name: "file.findSame",
  permission: "file.upload",
  summary: "按校验值查找内容相同的文件",
  method: "GET",
  path: "/projects/{projectId}/files/same",
  input: findSameFileInput,
  output: sameFiles,
  run: async ({ db, actor, input }) => {
    await loadFullProject(db, actor, input.projectId);
    const items = await db
      .select({
        id: files.id,
        name: files.name,
        documentKind: files.documentKind,
        projectId: projects.id,
        projectName: projects.name,
        createdAt: files.createdAt,
      })
      .from(files)
      .innerJoin(projects, eq(projects.id, files.projectId))
      .where(allOf(fullyVisibleProjects(actor), eq(files.sha256, input.sha256), isNull(files.voidedAt)))
      .orderBy(sql`${files.projectId} = ${input.projectId} desc`, desc(files.createdAt))
      .limit(most);
    return { items };
  },
});
