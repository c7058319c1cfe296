import type { QueryClient } from "@tanstack/react-query";
import { api } from "@/lib/api/client";

/** After a claim changed: the queue, the ledgers that count it, and the projects that show it. */
export async function refreshClaims(queries: QueryClient): Promise<void> {
  const keys = [api.landClaim.key(), api.parcel.key(), api.premises.key(), api.project.key()];
  await Promise.all(keys.map((queryKey) => queries.invalidateQueries({ queryKey })));
}
