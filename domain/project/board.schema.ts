import { z } from "zod";
import { fenSumField } from "../shared/fields";
import { stages } from "./stage";

/** One stage of the board: what the list filtered by this stage counts and sums. */
const boardColumn = z.object({
  stage: z.enum(stages),
  count: z.number().int(),
  /** Rows seen in full; the sum covers these. */
  fullCount: z.number().int(),
  totalInvestmentFen: fenSumField,
});
export type BoardColumn = z.output<typeof boardColumn>;

export const projectBoard = z.object({ columns: z.array(boardColumn).max(stages.length) });
export type ProjectBoard = z.output<typeof projectBoard>;
