"use client";

import { useMutation, useQueryClient } from "@tanstack/react-query";
import { toast } from "@/components/ui/toast";
import { api, client } from "@/lib/api/client";
import { failureOf } from "@/lib/api/failure";
import { paths } from "@/lib/paths";

type Deleted = { id: string; name: string };

/** Takes a project out of the 回收站 again; everything that lists projects is read anew. */
export function useRestore() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ id }: Deleted) => client.project.restore({ id }),
    onSuccess: (_output, { id, name }) =>
      toast(`已恢复“${name}”`, { href: { label: "打开", to: paths.project(id) } }),
    onError: (error, { name }) =>
      toast(`“${name}”没有恢复：${failureOf(error).message}`, { tone: "breached" }),
    onSettled: () => queries.invalidateQueries({ queryKey: api.project.key() }),
  });
}
