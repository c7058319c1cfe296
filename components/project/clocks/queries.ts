import { useQuery } from "@tanstack/react-query";
import type { ProjectClocksView } from "@/domain/clock/clock.schema";
import { api } from "@/lib/api/client";

const mostAsked = 100;

/** The clocks of the rows of a list, by project; asked for after the list, so that the list doesn't wait for them. */
export function useListClocks(ids: readonly string[]): ReadonlyMap<string, ProjectClocksView> {
  const asked = ids.slice(0, mostAsked);
  const { data } = useQuery({
    ...api.clock.ofProjects.queryOptions({ input: { ids: asked } }),
    enabled: asked.length > 0,
    select: ({ items }) => new Map(items.map((item) => [item.id, item])),
  });
  return data ?? noClocks;
}

const noClocks: ReadonlyMap<string, ProjectClocksView> = new Map();
