import { dehydrate, HydrationBoundary } from "@tanstack/react-query";
import type { Metadata } from "next";
import type { SearchParams } from "nuqs/server";
import { usersQuery } from "@/components/user/queries";
import { UserDirectory } from "@/components/user/user-directory";
import { api } from "@/lib/api/client";
import { queryClient } from "@/lib/api/query-client";
import { loadUserParams } from "@/lib/search-params/users";
import { requirePermission } from "@/server/session/require-actor";

export const metadata: Metadata = { title: "用户" };

export default async function UsersPage({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const { userId, role } = await requirePermission("user.list");
  const params = await loadUserParams(searchParams);
  const queries = queryClient();
  await Promise.all([
    queries.prefetchInfiniteQuery(usersQuery(params)),
    params.open
      ? queries.prefetchQuery(api.user.get.queryOptions({ input: { id: params.open } }))
      : undefined,
    role === "departmentHead"
      ? undefined
      : queries.prefetchQuery(api.department.list.queryOptions({ input: {} })),
  ]);
  return (
    <HydrationBoundary state={dehydrate(queries)}>
      <UserDirectory viewer={{ userId, role }} />
    </HydrationBoundary>
  );
}
