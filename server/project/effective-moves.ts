import { isNull, type SQL, sql } from "drizzle-orm";
import { projectMoves } from "@/db/schema";
import { allOf } from "./visible-projects";

/**
 * Moves that still stand: neither taken back nor the taking back of another. What statistics and clocks count. That the few
 * undoing moves are not null is said for the planner, which else expects as many as there are moves.
 */
export const isEffectiveMove: SQL = allOf(
  isNull(projectMoves.undoesId),
  sql`not exists (select from project_moves undoing
    where undoing.undoes_id is not null and undoing.undoes_id = ${projectMoves.id})`,
);
