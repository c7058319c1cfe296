import { isNull, type SQL, sql } from "drizzle-orm";
import { projectMoves } from "@/db/schema";
import { allOf } from "./visible-projects";

/** Moves that still stand: neither taken back nor the taking back of another. What statistics and clocks count. */
export const isEffectiveMove: SQL = allOf(
  isNull(projectMoves.undoesId),
  sql`not exists (select from project_moves undoing where undoing.undoes_id = ${projectMoves.id})`,
);
