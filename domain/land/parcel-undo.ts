/** One move of a parcel as its history keeps it; an undoing names the move it takes back. */
export type RecordedMove = { id: string; undoes: string | null };

/** The move that may be taken back: the last one that still stands. Moves come in the order they were made. */
export function standingMove<Move extends RecordedMove>(moves: readonly Move[]): Move | null {
  const undone = new Set(moves.flatMap(({ undoes }) => (undoes === null ? [] : [undoes])));
  return moves.findLast(({ id, undoes }) => undoes === null && !undone.has(id)) ?? null;
}
