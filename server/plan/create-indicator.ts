import { indicators } from "@/db/schema";
import { createIndicatorInput, indicatorChanged } from "@/domain/plan/indicator.schema";
import { command } from "../kernel/procedure";

/** Adds an indicator; plans then set it or not. Throws INDICATOR_CODE_TAKEN. */
export const createIndicator = command({
  name: "plan.createIndicator",
  permission: "plan.edit",
  summary: "新增指标",
  method: "POST",
  path: "/indicators",
  input: createIndicatorInput,
  output: indicatorChanged,
  run: async ({ tx, input }) => {
    const [row] = await tx
      .insert(indicators)
      .values(input)
      .returning({ id: indicators.id, version: indicators.version });
    if (!row) throw new Error("The insert returned no row.");
    return row;
  },
  audit: ({ input, output }) => ({ subject: { type: "indicator", id: output.id }, detail: input }),
});
