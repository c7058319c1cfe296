import { eq } from "drizzle-orm";
import { projectSiteNeeds, users } from "@/db/schema";
import { roleCan } from "@/domain/access/can";
import { siteNeedInput, siteNeedView } from "@/domain/site-need/site-need.schema";
import { query } from "../kernel/procedure";
import { loadFullProject } from "../project/load-project";
import { hasRight } from "../project/rights";
import { signedIn } from "../project/signed-in";
import { valuesOfRow } from "./need-of-row";

/** What a project needs of a site, and the areas it was registered with; throws NOT_FOUND, FORBIDDEN. */
export const getSiteNeed = query({
  name: "siteNeed.get",
  permission: "siteNeed.read",
  summary: "项目用地需求",
  method: "GET",
  path: "/projects/{projectId}/site-need",
  input: siteNeedInput,
  output: siteNeedView,
  run: async ({ db, actor, input }) => {
    const project = await loadFullProject(db, actor, input.projectId);
    const [found] = await db
      .select({ row: projectSiteNeeds, changedBy: users.displayName })
      .from(projectSiteNeeds)
      .leftJoin(users, eq(users.id, projectSiteNeeds.updatedBy))
      .where(eq(projectSiteNeeds.projectId, project.id));
    const isOpen = project.standing === "normal" || project.standing === "suspended";
    return {
      need: found
        ? {
            ...valuesOfRow(found.row),
            version: found.row.version,
            changedBy: found.changedBy,
            changedAt: found.row.updatedAt,
          }
        : null,
      landNeedSqm: project.landNeedSqm,
      factoryNeedSqm: project.factoryNeedSqm,
      canEdit: isOpen && roleCan(signedIn(actor).role, "siteNeed.edit") && hasRight(project, "update"),
    };
  },
});
