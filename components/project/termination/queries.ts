import { api } from "@/lib/api/client";

/** Requests to end a project that nobody has decided yet. */
export const pendingTerminations = () => api.termination.list.queryOptions({ input: { state: "pending" } });
