import { api } from "@/lib/api/client";
import { quickSearch } from "@/lib/search-params/quick-follow-up";
import type { Reader } from "../reader";

const mostShown = 30;

/** Open projects one may write about, those followed up last first. */
export const quickChoicesQuery = (role: Reader["role"], q: string) =>
  api.project.list.queryOptions({
    input: {
      scope: role === "departmentHead" ? "mine" : "involved",
      standings: ["normal", "suspended"],
      sort: "lastFollowUp",
      direction: "desc",
      limit: mostShown,
      q: quickSearch(q),
    },
  });
