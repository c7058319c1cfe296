import type { QueryClient } from "@tanstack/react-query";
import { api } from "@/lib/api/client";

/** After a ruling: the project's rulings and everything that shows how far its money counts are read again. */
export async function refreshCounting(queries: QueryClient): Promise<void> {
  await Promise.all([
    queries.invalidateQueries({ queryKey: api.countingRuling.key() }),
    queries.invalidateQueries({ queryKey: api.fund.key() }),
  ]);
}
