import { and, desc, eq, isNull, sql } from "drizzle-orm";
import { files, projects } from "@/db/schema";
import { enterpriseFilePage, enterpriseRecordsInput } from "@/domain/enterprise/enterprise-detail.schema";
import { beyondCursor, encodeCursor, type Keyset } from "../kernel/keyset";
import { query } from "../kernel/procedure";
import { fullyVisibleProjects } from "../project/visible-projects";
import { requireEnterprise } from "./load-enterprise";
import { projectsOfEnterprise } from "./visible-enterprises";

const byUpload: Keyset = { expression: sql`${files.createdAt}`, type: "timestamptz" };

/** Files that stand (the newest revision, not voided) of all its projects seen in full, latest first. */
export const listEnterpriseFiles = query({
  name: "enterprise.files",
  permission: "file.read",
  summary: "企业材料",
  method: "GET",
  path: "/enterprises/{enterpriseId}/files",
  input: enterpriseRecordsInput,
  output: enterpriseFilePage,
  run: async ({ db, actor, input }) => {
    const { id } = await requireEnterprise(db, actor, input.enterpriseId);
    const rows = await db
      .select({
        sortValue: sql<string>`${files.createdAt}::text`,
        id: files.id,
        projectId: projects.id,
        projectName: projects.name,
        name: files.name,
        documentKind: files.documentKind,
        mediaType: files.mediaType,
        sizeBytes: files.sizeBytes,
        createdAt: files.createdAt,
      })
      .from(files)
      .innerJoin(projects, eq(projects.id, files.projectId))
      .where(
        and(
          fullyVisibleProjects(actor),
          projectsOfEnterprise(id),
          files.isCurrent,
          isNull(files.voidedAt),
          input.after ? beyondCursor(byUpload, sql`${files.id}`, input.after, false) : undefined,
        ),
      )
      .orderBy(desc(files.createdAt), desc(files.id))
      .limit(input.limit + 1);
    const page = rows.slice(0, input.limit);
    const last = page.at(-1);
    return {
      items: page.map(({ sortValue: _, ...file }) => file),
      nextCursor: rows.length > input.limit && last ? encodeCursor(last.sortValue, last.id) : null,
    };
  },
});
