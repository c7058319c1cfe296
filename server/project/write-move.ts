import { sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { projectMoves } from "@/db/schema";
import type { UserActor } from "@/domain/access/actor";
import { isOpenStatMonth, runningMonth } from "@/domain/month/open-month";
import type { ReplacedColumns } from "@/domain/project/undo";
import { fieldError } from "../kernel/app-error";
import { readOpenMonths } from "../month/read-open-months";

export type MoveRecord = {
  projectId: string;
  kind: "stage" | "standing" | "owner" | "bin";
  fromCode: string | null;
  toCode: string;
  reason: string | null;
  /** What it writes over; left out where the move can't be taken back. */
  replaced?: ReplacedColumns;
  /** The move this one takes back. */
  undoesId?: string;
  /** Revision of the gates that let it pass. */
  gateRevision?: number;
};

export type MoveDates = { actualOn: string; statMonth: string };

/** The date a move happened, today unless given, and the open month it counts in, the running one unless given. */
export async function moveDates(
  tx: Transaction,
  given: { actualOn?: string | undefined; statMonth?: string | undefined },
  today: string,
): Promise<MoveDates> {
  const openMonths = await readOpenMonths(tx, today);
  const { actualOn = today, statMonth = runningMonth(openMonths, today) } = given;
  if (actualOn > today) throw fieldError("actualOn", "实际日期不能晚于今天");
  if (!isOpenStatMonth(openMonths, statMonth, actualOn))
    throw fieldError("statMonth", "统计月只能选未月结的月份，且不早于实际日期的月份");
  return { actualOn, statMonth };
}

/**
 * Appends to a project's history, which is never changed afterwards; gives the id of the move. Call it after the project
 * was updated: under that lock the clock puts moves in the order in which they happened.
 */
export async function writeMove(
  tx: Transaction,
  actor: UserActor,
  move: MoveRecord,
  dates: MoveDates,
): Promise<string> {
  const [written] = await tx
    .insert(projectMoves)
    .values({ ...move, ...dates, actorId: actor.userId, createdAt: sql`clock_timestamp()` })
    .returning({ id: projectMoves.id });
  if (!written) throw new Error("a written move was not returned");
  return written.id;
}
