import { sql } from "drizzle-orm";
import type { Database } from "@/db/client";
import type { Actor } from "@/domain/access/actor";
import type { AmountFilter } from "@/domain/amount/amount-filter.schema";
import type { AmountFigure } from "@/domain/cockpit/figure";
import { sumAmounts } from "../amount/sum-amounts";
import { cellOf, type LineSums, lineSums, linesOf } from "./counter-lines";
import { counterScope } from "./counter-scope";

type Plan = { code: string; startMonth: string; endMonth: string };
type Narrowed = Pick<AmountFilter, "measure" | "departmentId" | "industries">;

/** What a plan's months count for this person, with the filter that lists it: from the counters where they hold it. */
export async function readCountedInPlan(
  db: Database,
  actor: Actor,
  { measure, departmentId, industries }: Narrowed,
  { code, startMonth, endMonth }: Plan,
): Promise<AmountFigure> {
  const filter = { measure, plan: code, counted: "yes" as const, departmentId, industries };
  const scope = counterScope(actor, { departmentId, industries });
  if (scope.kind === "facts") {
    const { countedCount, countedFen, countedUsdCents } = await sumAmounts(db, actor, filter);
    return { count: countedCount, countedFen, countedUsdCents, filter };
  }
  const lines = linesOf(scope, { subjects: [measure], dimensions: ["total"] });
  const [row] = await db.execute<LineSums>(sql`select ${lineSums} from ${lines} l
    where l.is_counted and l.period between ${startMonth} and ${endMonth}`);
  const { count, countedFen, countedUsdCents } = cellOf(row);
  return { count, countedFen, countedUsdCents, filter };
}
