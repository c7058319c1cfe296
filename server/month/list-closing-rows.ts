import { sql } from "drizzle-orm";
import { z } from "zod";
import { ledgerSums } from "@/domain/month/closing-totals";
import {
  type ClosingRowsInput,
  closedRows,
  closingRowsInput,
  closingRowsPage,
} from "@/domain/month/compare-month.schema";
import { AppError } from "../kernel/app-error";
import { beyondCursor, encodeCursor, type Keyset } from "../kernel/keyset";
import { query } from "../kernel/procedure";
import { closedRowColumns } from "./closed-row-columns";
import { ledgerSumColumns } from "./read-ledger-sums";

/** Largest first. */
const order: Keyset = { expression: sql`amount_fen`, type: "bigint" };

function conditionsOf({ closingId, ledger, departmentId, industry, counted }: ClosingRowsInput) {
  return sql.join(
    [
      sql`closing_id = ${closingId} and ledger = ${ledger}`,
      departmentId ? sql`department_id = ${departmentId}` : sql`true`,
      industry ? sql`industry = ${industry}` : sql`true`,
      counted ? sql`is_counted = ${counted === "yes"}` : sql`true`,
    ],
    sql` and `,
  );
}

/** The rows a closing keeps of a ledger, as they were, with the total of the filter. */
export const listClosingRows = query({
  name: "month.rows",
  permission: "month.read",
  summary: "月结快照明细",
  method: "GET",
  path: "/month-closings/{closingId}/rows",
  input: closingRowsInput,
  output: closingRowsPage,
  run: async ({ db, input }) => {
    const [closing] = await db.execute(sql`select id from month_closings where id = ${input.closingId}`);
    if (!closing) throw new AppError("NOT_FOUND");
    const where = conditionsOf(input);
    const after = input.after ? beyondCursor(order, sql`source_id`, input.after, false) : sql`true`;
    const [rows, total] = await Promise.all([
      db.execute(sql`select ${closedRowColumns} from month_closing_rows where ${where} and ${after}
        order by amount_fen desc, source_id desc limit ${input.limit + 1}`),
      db.execute(sql`select ${ledgerSumColumns} from month_closing_rows where ${where}`),
    ]);
    const found = closedRows.parse([...rows]);
    const items = found.slice(0, input.limit);
    const last = found.length > input.limit ? items.at(-1) : undefined;
    const [sums] = z.tuple([ledgerSums]).parse([...total]);
    return {
      items,
      nextCursor: last ? encodeCursor(last.amountFen, last.sourceId) : null,
      total: sums,
    };
  },
});
