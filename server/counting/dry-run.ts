import { measures } from "@/domain/amount/measure";
import { dryRunInput, dryRunResult } from "@/domain/counting/ruling.schema";
import { query } from "../kernel/procedure";
import { readOpenMonths } from "../month/read-open-months";
import { decideOtherwise } from "./decide-otherwise";
import { readDecidedRows } from "./decided-rows";

const mostShown = 200;

/** Which rows of the open months other rules would decide otherwise. Nothing is changed by it. */
export const dryRunRules = query({
  name: "countingRule.dryRun",
  permission: "counting.edit",
  summary: "试算口径规则对未月结数据的影响",
  method: "POST",
  path: "/counting-rules/dry-run",
  input: dryRunInput,
  output: dryRunResult,
  run: async ({ db, input, today }) => {
    const months = await readOpenMonths(db, today);
    const decided = await readDecidedRows(db, { months });
    const rows = decideOtherwise(decided, input.rules);
    const moved = measures.flatMap((measure) => {
      const own = rows.filter((row) => row.measure === measure);
      const amount = own.reduce((sum, row) => sum + row.moved, 0);
      return own.length === 0 ? [] : [{ measure, count: own.length, amount }];
    });
    const sorted = [...rows].sort((one, other) => Math.abs(other.moved) - Math.abs(one.moved));
    return {
      months,
      checked: decided.funds.length + decided.signed.length + decided.fixed.length,
      changed: rows.length,
      moved,
      rows: sorted.slice(0, mostShown).map(({ moved: _moved, ...row }) => row),
    };
  },
});
