import type { QueryClient } from "@tanstack/react-query";
import { api } from "@/lib/api/client";

/** After money has moved: ledgers, entries and the project that shows them are read again. */
export async function refreshAmounts(queries: QueryClient): Promise<void> {
  await Promise.all([
    queries.invalidateQueries({ queryKey: api.amount.key() }),
    queries.invalidateQueries({ queryKey: api.fund.key() }),
    queries.invalidateQueries({ queryKey: api.agreement.key() }),
    queries.invalidateQueries({ queryKey: api.project.key() }),
  ]);
}
