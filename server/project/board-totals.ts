import { sql } from "drizzle-orm";
import { projects } from "@/db/schema";
import { emptyColumn, stagesOnBoard } from "@/domain/project/board";
import { projectBoard } from "@/domain/project/board.schema";
import { projectFilter } from "@/domain/project/project-filter.schema";
import { query } from "../kernel/procedure";
import { projectConditions } from "./project-conditions";
import { fullyVisibleProjects } from "./visible-projects";

/** Count and sum of every stage of a filter, each what the list of that stage says; sums cover the rows seen in full. */
export const totalBoard = query({
  name: "project.board",
  permission: "project.read",
  summary: "项目看板各阶段合计",
  method: "GET",
  path: "/projects/board",
  input: projectFilter,
  output: projectBoard,
  run: async ({ db, actor, input }) => {
    const isFull = fullyVisibleProjects(actor);
    const rows = await db
      .select({
        stage: projects.stage,
        count: sql<string>`count(*)`,
        fullCount: sql<string>`count(*) filter (where ${isFull})`,
        totalInvestmentFen: sql<string>`coalesce(sum(${projects.totalInvestmentFen}) filter (where ${isFull}), 0)`,
      })
      .from(projects)
      .where(projectConditions(actor, input))
      .groupBy(projects.stage);
    const byStage = new Map(rows.map((row) => [row.stage, row]));
    const columns = stagesOnBoard(input).map((stage) => {
      const row = byStage.get(stage);
      if (!row) return emptyColumn(stage);
      return {
        stage,
        count: Number(row.count),
        fullCount: Number(row.fullCount),
        totalInvestmentFen: Number(row.totalInvestmentFen),
      };
    });
    return { columns };
  },
});
