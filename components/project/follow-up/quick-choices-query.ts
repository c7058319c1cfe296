import { api } from "@/lib/api/client";
import { quickSearch } from "@/lib/search-params/quick-follow-up";

const mostShown = 30;

/** Open projects one owns or heads, those followed up last first. */
export const quickChoicesQuery = (q: string) =>
  api.project.list.queryOptions({
    input: {
      scope: "mine",
      standings: ["normal", "suspended"],
      sort: "lastFollowUp",
      direction: "desc",
      limit: mostShown,
      q: quickSearch(q),
    },
  });
