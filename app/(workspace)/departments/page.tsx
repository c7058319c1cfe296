import { dehydrate, HydrationBoundary } from "@tanstack/react-query";
import type { Metadata } from "next";
import { DepartmentList } from "@/components/department/department-list";
import { api } from "@/lib/api/client";
import { queryClient } from "@/lib/api/query-client";
import { requirePermission } from "@/server/session/require-actor";

export const metadata: Metadata = { title: "部门" };

export default async function DepartmentsPage() {
  await requirePermission("department.edit");
  const queries = queryClient();
  await queries.prefetchQuery(api.department.list.queryOptions({ input: {} }));
  return (
    <HydrationBoundary state={dehydrate(queries)}>
      <DepartmentList />
    </HydrationBoundary>
  );
}
