import { z } from "zod";
import { idField } from "../shared/fields";

/** The move itself is what the caller saw: as long as nothing moved since, other changes don't matter. */
export const undoMoveInput = z.object({ id: idField, moveId: idField });
export type UndoMoveInput = z.output<typeof undoMoveInput>;
