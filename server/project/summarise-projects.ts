import { sql } from "drizzle-orm";
import { projects } from "@/db/schema";
import { projectSummary } from "@/domain/project/list-projects.schema";
import { projectFilter } from "@/domain/project/project-filter.schema";
import { query } from "../kernel/procedure";
import { projectConditions } from "./project-conditions";
import { fullyVisibleProjects } from "./visible-projects";

/** Count and sums of a filter over every page of its list; sums cover the rows seen in full. */
export const summariseProjects = query({
  name: "project.summary",
  permission: "project.read",
  summary: "项目台账合计",
  method: "GET",
  path: "/projects/summary",
  input: projectFilter,
  output: projectSummary,
  run: async ({ db, actor, input }) => {
    const isFull = fullyVisibleProjects(actor);
    const [row] = await db
      .select({
        count: sql<string>`count(*)`,
        fullCount: sql<string>`count(*) filter (where ${isFull})`,
        totalInvestmentFen: sql<string>`coalesce(sum(${projects.totalInvestmentFen}) filter (where ${isFull}), 0)`,
      })
      .from(projects)
      .where(projectConditions(actor, input));
    return {
      count: Number(row?.count ?? 0),
      fullCount: Number(row?.fullCount ?? 0),
      totalInvestmentFen: Number(row?.totalInvestmentFen ?? 0),
    };
  },
});
