import { and, desc, eq, inArray } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { type ProjectRow, projectMoves, users } from "@/db/schema";
import type { Stage } from "@/domain/project/stage";
import type { ErrorDetail } from "@/domain/shared/error-code";

/**
 * The move that came first, for whoever lost against it; undefined when something else than a move made the caller
 * stale.
 */
export async function lastMoveOf(
  tx: Transaction,
  row: ProjectRow,
  seenStage: Stage | undefined,
): Promise<ErrorDetail["conflict"]> {
  const [move] = await tx
    .select({
      byName: users.displayName,
      at: projectMoves.createdAt,
      from: projectMoves.fromCode,
      to: projectMoves.toCode,
    })
    .from(projectMoves)
    .leftJoin(users, eq(users.id, projectMoves.actorId))
    .where(and(eq(projectMoves.projectId, row.id), inArray(projectMoves.kind, ["stage", "standing"])))
    .orderBy(desc(projectMoves.createdAt), desc(projectMoves.id))
    .limit(1);
  const hasMoved = seenStage
    ? seenStage !== row.stage
    : Date.parse(move?.at ?? "") >= Date.parse(row.updatedAt);
  return move && hasMoved ? move : undefined;
}
